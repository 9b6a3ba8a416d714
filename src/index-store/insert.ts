import type { Article } from '../model.ts'
import { ArticleCollection } from '../search/article-collection.ts'
import type { Links } from '../search/collection.ts'
import { Matcher } from '../search/matcher.ts'
import type { Column, Zone } from '../search/query/bind.ts'
import { daysOf } from '../search/query/dates.ts'
import { stemmingLanguage } from '../search/stemmers.ts'
import { cells, formsText, stemsText, wordCount } from './cells.ts'
import { wordTables } from './schema.ts'
import type { Database, Value } from './sqlite.ts'

/** Puts articles into an index's tables, inside a transaction of the caller's. */
export class Inserter {
  readonly #database: Database
  readonly #matcher = new Matcher({}, new Map())
  /** Terms known to be stored, so that each is offered once. */
  readonly #terms = new Set<string>()

  constructor(database: Database) {
    this.#database = database
  }

  /** Loads the stemmer of an article's language, which {@link insert} cannot wait for. */
  async learn(article: Article): Promise<void> {
    await this.#matcher.learn(stemmingLanguage(article.meta.language))
  }

  /** Forgets what it stored, after a transaction that was rolled back. */
  forget(): void {
    this.#terms.clear()
  }

  insert(article: Article, file: number): void {
    const collection = new ArticleCollection(article, this.#matcher)
    const articleId = this.#insertArticle(article, file, collection)
    const paragraph = this.#next('paragraphs')
    const entity = this.#next('entities')
    const quote = this.#next('quotes')
    this.#insertParagraphs(article, articleId, paragraph, collection)
    const mentions = this.#insertEntities(article, articleId, entity, paragraph, collection)
    this.#insertQuotes(article, { articleId, quote, entity, paragraph, mentions }, collection)
  }

  #insertArticle(article: Article, file: number, collection: ArticleCollection): number {
    const { meta } = article
    const days = meta.date === null ? undefined : daysOf(meta.date)
    const id = this.#next('articles')
    this.#row('articles', [
      id,
      file,
      article.id,
      meta.title,
      meta.lede,
      meta.date,
      days?.first ?? null,
      days?.last ?? null,
      JSON.stringify(meta.authors),
      JSON.stringify(meta.agencies),
      meta.publisher,
      meta.section,
      meta.place,
      meta.url,
      meta.language,
      collection.language,
      article.source.sha256,
      meta.counts.words,
      meta.lix,
      wordCount('article.title', 0, collection),
    ])
    this.#words('article', id, 0, ['article.title', 'article.author', 'article.agency'], collection)
    return id
  }

  #insertParagraphs(article: Article, articleId: number, first: number, collection: ArticleCollection): void {
    article.paragraphs.forEach(({ index, kind, start, end }) => {
      const text = collection.column('paragraph.text')[index]?.[0]?.text ?? ''
      const words = wordCount('paragraph.text', index, collection)
      this.#row('paragraphs', [first + index, articleId, index, kind, start, end, text, words])
      this.#words('paragraph', first + index, index, ['paragraph.text'], collection)
    })
  }

  /** Answers the id of the first mention; the others follow in the order of the entities. */
  #insertEntities(
    article: Article,
    articleId: number,
    first: number,
    paragraph: number,
    collection: ArticleCollection,
  ): number {
    const firstMention = this.#next('mentions')
    let mention = firstMention
    article.entities.forEach((entity, position) => {
      const names = (collection.column('entity.names')[position] ?? []).map(({ text }) => text)
      const { coordinates, value, valueEnd } = entity
      this.#row('entities', [
        first + position,
        articleId,
        position,
        entity.id,
        entity.type,
        entity.name,
        JSON.stringify(names),
        entity.role ?? null,
        entity.gender ?? null,
        entity.country ?? null,
        coordinates?.latitude ?? null,
        coordinates?.longitude ?? null,
        json(value),
        json(valueEnd),
        entity.unit ?? null,
        entity.approx ?? null,
        wordCount('entity.names', position, collection),
      ])
      this.#words('entity', first + position, position, ['entity.names', 'entity.role'], collection)
      for (const { kind, text, start, end, paragraph: at } of entity.mentions) {
        this.#row('mentions', [mention++, first + position, articleId, paragraph + at, kind, text, start, end])
      }
    })
    return firstMention
  }

  #insertQuotes(
    article: Article,
    ids: { articleId: number; quote: number; entity: number; paragraph: number; mentions: number },
    collection: ArticleCollection,
  ): void {
    const speakers = collection.links('quote', 'entity')
    const paragraphs = collection.links('quote', 'paragraph')
    article.quotes.forEach((quote, position) => {
      const id = ids.quote + position
      const { speaker } = quote
      const [entity] = linked(speakers, position)
      const names = (collection.column('quote.speaker')[position] ?? []).map(({ text }) => text)
      const role = collection.column('quote.role')[position]?.[0]?.text ?? null
      this.#row('quotes', [
        id,
        ids.articleId,
        position,
        quote.id,
        quote.type,
        quote.text,
        JSON.stringify(quote.spans),
        ids.paragraph + quote.paragraph,
        speaker?.name ?? null,
        JSON.stringify(names),
        entity === undefined ? null : ids.entity + entity,
        json(speaker?.mention ?? undefined),
        role,
        speaker?.gender ?? null,
        quote.cue?.text ?? null,
        quote.via,
        quote.rule,
        quote.confidence,
        wordCount('quote.text', position, collection),
      ])
      this.#words('quote', id, position, ['quote.text', 'quote.speaker', 'quote.role'], collection)
      for (const paragraph of linked(paragraphs, position)) {
        this.#row('quote_paragraphs', [id, ids.paragraph + paragraph])
      }
    })
    article.entities
      .flatMap(({ mentions }) => mentions)
      .forEach((mention, index) => {
        for (const quote of collection.quotesAround(mention)) {
          this.#row('quote_mentions', [ids.quote + quote, ids.mentions + index])
        }
      })
  }

  /** The next free id of a table. */
  #next(table: string): number {
    return Number(this.#database.value(`SELECT coalesce(max(id), 0) + 1 FROM ${table}`))
  }

  #row(table: string, values: readonly Value[]): void {
    this.#database.run(`INSERT INTO ${table} VALUES (${values.map(() => '?').join(', ')})`, values)
  }

  /** Puts the words of a thing into its full-text table, and their forms into the list of terms. */
  #words(zone: Zone, id: number, position: number, columns: readonly Column[], collection: ArticleCollection): void {
    const names = columns.flatMap((column) => [cells[column].forms, cells[column].stems])
    const texts = columns.flatMap((column) => [
      formsText(column, position, collection),
      stemsText(column, position, collection, this.#matcher),
    ])
    const places = names.map(() => '?').join(', ')
    this.#database.run(`INSERT INTO ${wordTables[zone]} (rowid, ${names.join(', ')}) VALUES (?, ${places})`, [
      id,
      ...texts,
    ])
    for (const column of columns) {
      for (const { words } of collection.column(column)[position] ?? []) {
        for (const { form } of words) this.#term(form)
      }
    }
  }

  #term(form: string): void {
    if (this.#terms.has(form)) return
    this.#terms.add(form)
    this.#database.run('INSERT OR IGNORE INTO terms VALUES (?, ?)', [form, form.length])
  }
}

function linked({ starts, targets }: Links, id: number): number[] {
  return Array.from(targets).slice(starts[id], starts[id + 1])
}

function json(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value)
}
