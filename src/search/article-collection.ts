import { codePoints } from '../text/code-points.ts'
import type { Collection, Links, Marks, Postings, Totals } from './collection.ts'
import type { Matcher } from './matcher.ts'
import type { DateRange, Pattern } from './query/ast.ts'
import type { Column, Zone } from './query/bind.ts'
import { within } from './query/dates.ts'
import { namesOf, type Searchable, speakerNamesOf, speakerRoleOf } from './searchable.ts'
import { stemmingLanguage } from './stemmers.ts'
import { type Word, wordsOf } from './words.ts'

/** A text of a column with its words. */
interface Text {
  readonly text: string
  readonly words: readonly Word[]
}

/** One article as a collection: its only article is number 0, its paragraphs, quotes and entities in their order. */
export class ArticleCollection implements Collection {
  readonly article: Searchable
  readonly language: string
  readonly #matcher: Matcher
  readonly #columns = new Map<Column, readonly (readonly Text[])[]>()
  readonly #entities: ReadonlyMap<string, Searchable['entities'][number]>

  /** @param matcher must have learnt the article's language */
  constructor(article: Searchable, matcher: Matcher) {
    this.article = article
    this.language = stemmingLanguage(article.meta.language)
    this.#matcher = matcher
    this.#entities = new Map(article.entities.map((entity) => [entity.id, entity]))
  }

  size(zone: Zone): number {
    if (zone === 'article') return 1
    const { paragraphs, quotes, entities } = this.article
    return { paragraph: paragraphs, quote: quotes, entity: entities }[zone].length
  }

  all(zone: Zone): Marks {
    return new Uint8Array(this.size(zone)).fill(1)
  }

  find(column: Column, pattern: Pattern): Postings {
    const ids: number[] = []
    const counts: number[] = []
    this.column(column).forEach((texts, id) => {
      const count = this.#count(texts, pattern)
      if (count === 0) return
      ids.push(id)
      counts.push(count)
    })
    return { ids, counts }
  }

  /** How often a pattern stands in the texts of one cell; a run of words and an expression count once. */
  #count(texts: readonly Text[], pattern: Pattern): number {
    if (pattern.kind === 'regex') {
      const expression = this.#matcher.expression(pattern.source)
      return texts.some(({ text }) => expression.test(text)) ? 1 : 0
    }
    const tests = this.#matcher.tests(pattern, this.language)
    let count = 0
    for (const { words } of texts) {
      for (let at = 0; at + tests.length <= words.length; at++) {
        if (tests.every((test, index) => test(words[at + index]?.form ?? ''))) count++
      }
    }
    return tests.length > 1 ? Math.min(count, 1) : count
  }

  /** The texts of a column by id; several where a thing goes by several names. */
  column(column: Column): readonly (readonly Text[])[] {
    const known = this.#columns.get(column)
    if (known) return known
    const texts = this.#strings(column).map((cell) => cell.map((text) => ({ text, words: wordsOf(text) })))
    this.#columns.set(column, texts)
    return texts
  }

  #strings(column: Column): string[][] {
    const { meta, text, paragraphs, quotes, entities } = this.article
    switch (column) {
      case 'paragraph.text': {
        const points = codePoints(text)
        return paragraphs.map(({ start, end }) => [text.slice(points.toUtf16(start), points.toUtf16(end))])
      }
      case 'quote.text':
        return quotes.map((quote) => [quote.text])
      case 'quote.speaker':
        return quotes.map((quote) => speakerNamesOf(quote, this.#entities))
      case 'quote.role':
        return quotes.map((quote) => speakerRoleOf(quote, this.#entities))
      case 'entity.names':
        return entities.map(namesOf)
      case 'entity.role':
        return entities.map(({ role }) => (role ? [role] : []))
      case 'article.title':
        return [[meta.title]]
      case 'article.author':
        return [[...meta.authors]]
      case 'article.agency':
        return [[...meta.agencies]]
    }
  }

  articleOf(zone: Exclude<Zone, 'article'>): ArrayLike<number> {
    return new Uint8Array(this.size(zone))
  }

  links(from: 'quote' | 'entity', to: Exclude<Zone, 'article'>): Links {
    const { quotes, entities } = this.article
    if (from === 'quote') {
      return linked(quotes.map((quote) => (to === 'paragraph' ? this.paragraphsOf(quote) : this.#speakerOf(quote))))
    }
    return linked(
      entities.map(({ mentions }) =>
        to === 'paragraph'
          ? mentions.map(({ paragraph }) => paragraph)
          : mentions.flatMap((at) => this.quotesAround(at)),
      ),
    )
  }

  /** The paragraphs that a quote's spans lie in. */
  paragraphsOf({ spans }: Pick<Searchable['quotes'][number], 'spans'>): number[] {
    return this.article.paragraphs
      .filter(({ start, end }) => spans.some((span) => span.start < end && span.end > start))
      .map(({ index }) => index)
  }

  #speakerOf({ speaker }: Searchable['quotes'][number]): number[] {
    const at = this.article.entities.findIndex(({ id }) => id === speaker?.entity)
    return at < 0 ? [] : [at]
  }

  /** The quotes that a mention stands in. */
  quotesAround(mention: { readonly start: number; readonly end: number }): number[] {
    return this.article.quotes.flatMap(({ spans }, id) =>
      spans.some(({ start, end }) => start <= mention.start && mention.end <= end) ? [id] : [],
    )
  }

  entitiesOf(type: string): Marks {
    return Uint8Array.from(this.article.entities, (entity) => (entity.type === type ? 1 : 0))
  }

  datedWithin(range: DateRange): Marks {
    return Uint8Array.of(within(this.article.meta.date, range) ? 1 : 0)
  }

  inLanguage(code: string): Marks {
    return Uint8Array.of(inLanguage(this.article.meta.language, code) ? 1 : 0)
  }

  lengths(zone: Zone): ArrayLike<number> {
    return this.column(lengthColumn[zone]).map((texts) => texts.reduce((sum, { words }) => sum + words.length, 0))
  }

  totals(zone: Zone): Totals {
    const lengths = Array.from(this.lengths(zone))
    return { things: lengths.length, words: lengths.reduce((sum, length) => sum + length, 0) }
  }
}

/** The column whose words make the length of a thing. */
const lengthColumn: Readonly<Record<Zone, Column>> = {
  article: 'article.title',
  paragraph: 'paragraph.text',
  quote: 'quote.text',
  entity: 'entity.names',
}

/** Whether a language is the one asked for or a variety of it: `da-DK` is `da`. */
export function inLanguage(language: string, code: string): boolean {
  const known = language.toLowerCase()
  return known === code || known.startsWith(`${code}-`)
}

function linked(targets: readonly (readonly number[])[]): Links {
  const starts = [0]
  for (const list of targets) starts.push((starts.at(-1) ?? 0) + list.length)
  return { starts, targets: targets.flat() }
}
