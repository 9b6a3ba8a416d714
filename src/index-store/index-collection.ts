import type { Collection, Links, Marks, Postings, Totals } from '../search/collection.ts'
import type { Matcher } from '../search/matcher.ts'
import type { DateRange, Pattern } from '../search/query/ast.ts'
import type { Column, Zone } from '../search/query/bind.ts'
import { requiredPieces } from '../search/required-pieces.ts'
import { cells } from './cells.ts'
import { typeNumber } from './entity-types.ts'
import type { Packed } from './packed.ts'
import { WordIndex } from './postings.ts'
import type { Database } from './sqlite.ts'

/** Where the texts of a column stand: a text, or where `list` says so a JSON array of texts. */
const texts: Readonly<Record<Column, { readonly from: string; readonly text: string; readonly list?: true }>> = {
  'paragraph.text': { from: 'paragraphs', text: 'text' },
  'quote.text': { from: 'quotes', text: 'text' },
  'quote.speaker': { from: 'quotes', text: 'speaker_names', list: true },
  'quote.role': { from: 'quotes', text: 'role' },
  'entity.names': { from: 'entities', text: 'names', list: true },
  'entity.role': { from: 'entities', text: 'role' },
  'article.title': { from: 'articles', text: 'title' },
  'article.author': { from: 'articles', text: 'authors', list: true },
  'article.agency': { from: 'articles', text: 'agencies', list: true },
}

const owners = { paragraph: 'paragraphArticle', quote: 'quoteArticle', entity: 'entityArticle' } as const
const lengths = {
  article: 'articleWords',
  paragraph: 'paragraphWords',
  quote: 'quoteWords',
  entity: 'entityWords',
} as const

/** A piece of a word that so many terms hold narrows nothing down. */
const tooMany = 300

/** An index on disk as a collection: ids are those of its tables. */
export class IndexCollection implements Collection {
  readonly #database: Database
  readonly #packed: Packed
  readonly #matcher: Matcher
  readonly #words: WordIndex
  readonly #languages: readonly string[]

  /** @param languages those of {@link languagesOf}; the matcher must have learnt them */
  constructor(database: Database, packed: Packed, matcher: Matcher, languages: readonly string[]) {
    this.#database = database
    this.#packed = packed
    this.#matcher = matcher
    this.#languages = languages
    this.#words = new WordIndex(database, matcher, languages)
  }

  /** Name of each article's file, by id; null in gaps. */
  get files(): readonly (string | null)[] {
    return this.#packed.list('articleFile')
  }

  size(zone: Zone): number {
    return zone === 'article' ? this.files.length : this.articleOf(zone).length
  }

  all(zone: Zone): Marks {
    if (zone === 'article') return Uint8Array.from(this.files, (file) => (file === null ? 0 : 1))
    const owner = this.#packed.column(owners[zone])
    const marks = new Uint8Array(owner.length)
    for (let id = 0; id < owner.length; id++) marks[id] = owner[id] === 0 ? 0 : 1
    return marks
  }

  find(column: Column, pattern: Pattern): Postings {
    if (pattern.kind === 'regex') return this.#expression(column, pattern.source)
    return this.#words.find(column, pattern, (postings, language) => this.#only(postings, column, language))
  }

  /** Leaves out what stands in articles of other languages. */
  #only(postings: Postings, column: Column, language: string): Postings {
    if (this.#languages.length < 2) return postings
    const articles = this.#marked('SELECT json_group_array(id) FROM articles WHERE stemming = ?', [language])
    const { zone } = cells[column]
    const owner = zone === 'article' ? undefined : this.articleOf(zone)
    return filtered(postings, (id) => articles[owner ? (owner[id] ?? 0) : id] === 1)
  }

  #expression(column: Column, source: string): Postings {
    const expression = this.#matcher.expression(source)
    const candidates = this.#candidates(column, requiredPieces(source))
    const where = candidates ? ' WHERE id IN (SELECT value FROM json_each(?))' : ''
    const { from, text, list = false } = texts[column]
    const rows = this.#database.rows(
      `SELECT id, ${text} AS text FROM ${from}${where} ORDER BY id`,
      ['id', 'text'],
      candidates ? [JSON.stringify(candidates)] : [],
    )
    const holders = rows.filter(({ text: stored }) => textsOf(stored, list).some((each) => expression.test(each)))
    const ids = holders.map(({ id }) => Number(id))
    return { ids, counts: ids.map(() => 1) }
  }

  /** The ids that hold every piece, as far as that can be told cheaply; undefined where all must be looked at. */
  #candidates(column: Column, pieces: readonly string[]): number[] | undefined {
    let candidates: number[] | undefined
    for (const piece of [...new Set(pieces)].sort((left, right) => right.length - left.length).slice(0, 3)) {
      const terms = this.#words.holding(piece)
      if (terms.length > tooMany) continue
      const holders = this.#words.terms(column, cells[column].forms, terms).ids
      const among = candidates && new Set(candidates)
      candidates = among ? holders.filter((id) => among.has(id)) : [...holders]
    }
    return candidates
  }

  articleOf(zone: Exclude<Zone, 'article'>): ArrayLike<number> {
    return this.#packed.column(owners[zone])
  }

  links(from: 'quote' | 'entity', to: Exclude<Zone, 'article'>): Links {
    if (from === 'quote') return this.#packed.links(to === 'paragraph' ? 'quoteParagraph' : 'quoteEntity')
    return this.#packed.links(to === 'paragraph' ? 'entityParagraph' : 'entityQuote')
  }

  entitiesOf(type: string): Marks {
    const number = typeNumber(type)
    const types = this.#packed.column('entityType')
    const marks = new Uint8Array(types.length)
    for (let id = 0; id < types.length; id++) marks[id] = types[id] === number ? 1 : 0
    return marks
  }

  datedWithin({ from = '0000-01-01', to = '9999-12-31' }: DateRange): Marks {
    return this.#marked('SELECT json_group_array(id) FROM articles WHERE first_day >= ? AND last_day <= ?', [from, to])
  }

  inLanguage(code: string): Marks {
    return this.#marked(
      "SELECT json_group_array(id) FROM articles WHERE lower(language) = ? OR lower(language) LIKE ? || '-%'",
      [code, code],
    )
  }

  #marked(sql: string, values: readonly string[]): Marks {
    const marks = new Uint8Array(this.files.length)
    for (const id of this.#database.numbers(sql, values)) marks[id] = 1
    return marks
  }

  lengths(zone: Zone): ArrayLike<number> {
    return this.#packed.column(lengths[zone])
  }

  totals(zone: Zone): Totals {
    return this.#packed.totals(zone, () => {
      const words = this.lengths(zone)
      let [things, sum] = [0, 0]
      this.all(zone).forEach((there, id) => {
        things += there
        sum += there * (words[id] ?? 0)
      })
      return { things, words: sum }
    })
  }
}

/** The languages of an index's articles, as stemming knows them. */
export function languagesOf(database: Database): string[] {
  // From one to the next in the index, instead of over all articles.
  return database.strings(`WITH RECURSIVE each(code) AS (
      SELECT min(stemming) FROM articles
      UNION ALL SELECT (SELECT min(stemming) FROM articles WHERE stemming > code) FROM each WHERE code IS NOT NULL
    ) SELECT json_group_array(code) FROM each WHERE code IS NOT NULL`)
}

function textsOf(text: unknown, list: boolean): string[] {
  if (typeof text !== 'string') return []
  const texts: unknown = list ? JSON.parse(text) : [text]
  return Array.isArray(texts) ? texts : []
}

function filtered({ ids, counts }: Postings, holds: (id: number) => boolean): Postings {
  const kept = ids.flatMap((id, index) => (holds(id) ? [index] : []))
  return { ids: kept.map((index) => ids[index] ?? 0), counts: kept.map((index) => counts[index] ?? 0) }
}
