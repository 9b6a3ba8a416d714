import type { Article, Entity, Meta, Quote } from '../model.ts'
import { compareParagraphs, type ParagraphChange } from './paragraphs.ts'

export type { ParagraphChange, WordChange } from './paragraphs.ts'

/** What a version is known by. */
interface Version {
  readonly id: string
  readonly name: string
}

/** A quote as far as two versions are compared by it. */
export interface ComparedQuote {
  readonly text: string
  readonly type: Quote['type']
  readonly speaker: string | null
  readonly paragraph: number
}

/** An entity as far as two versions are compared by it. */
export interface ComparedEntity {
  readonly type: Entity['type']
  readonly name: string
}

/** What changed between two versions of a story. */
export interface ArticleDiff {
  readonly before: Version
  readonly after: Version
  readonly same: boolean
  readonly meta: readonly {
    readonly field: string
    readonly before: Meta[ComparedField]
    readonly after: Meta[ComparedField]
  }[]
  /** The paragraphs that are not the same in both, in the order of the newer version. */
  readonly paragraphs: readonly ParagraphChange[]
  readonly quotes: {
    readonly added: readonly ComparedQuote[]
    readonly cut: readonly ComparedQuote[]
    /** The words stayed, the one who is said to have said them did not. */
    readonly reattributed: readonly {
      readonly text: string
      readonly before: string | null
      readonly after: string | null
    }[]
  }
  readonly entities: { readonly added: readonly ComparedEntity[]; readonly cut: readonly ComparedEntity[] }
}

const comparedFields = ['title', 'date', 'authors', 'agencies', 'publisher', 'section', 'place', 'url'] as const
type ComparedField = (typeof comparedFields)[number]

/** Compares two versions of a story: metadata, paragraphs, quotes and entities that came, went or were changed. */
export function diffArticles(before: Article, after: Article): ArticleDiff {
  const meta = comparedFields
    .filter((field) => JSON.stringify(before.meta[field]) !== JSON.stringify(after.meta[field]))
    .map((field) => ({ field, before: before.meta[field], after: after.meta[field] }))
  const paragraphs = compareParagraphs(paragraphsOf(before), paragraphsOf(after))
  const quotes = compareQuotes(before.quotes, after.quotes)
  const entities = compareEntities(before.entities, after.entities)
  const changes = [meta, paragraphs, quotes.added, quotes.cut, quotes.reattributed, entities.added, entities.cut]
  return {
    before: { id: before.id, name: before.source.name },
    after: { id: after.id, name: after.source.name },
    same: changes.every(({ length }) => length === 0),
    meta,
    paragraphs,
    quotes,
    entities,
  }
}

function paragraphsOf({ text, paragraphs }: Article): string[] {
  const points = [...text]
  return paragraphs.map(({ start, end }) => points.slice(start, end).join(''))
}

function compareQuotes(before: readonly Quote[], after: readonly Quote[]): ArticleDiff['quotes'] {
  const old = new Map<string, Quote[]>()
  for (const quote of before) {
    const key = fold(quote.text)
    const known = old.get(key)
    if (known) known.push(quote)
    else old.set(key, [quote])
  }
  const added: ComparedQuote[] = []
  const reattributed: { text: string; before: string | null; after: string | null }[] = []
  for (const quote of after) {
    const match = old.get(fold(quote.text))?.shift()
    if (!match) added.push(compared(quote))
    else if (speakerOf(match) !== speakerOf(quote)) {
      reattributed.push({ text: quote.text, before: speakerOf(match), after: speakerOf(quote) })
    }
  }
  return { added, cut: [...old.values()].flat().map(compared), reattributed }
}

function compared(quote: Quote): ComparedQuote {
  return { text: quote.text, type: quote.type, speaker: speakerOf(quote), paragraph: quote.paragraph }
}

function speakerOf(quote: Quote): string | null {
  return quote.speaker?.name ?? null
}

function compareEntities(before: readonly Entity[], after: readonly Entity[]): ArticleDiff['entities'] {
  const missing = (from: readonly Entity[], into: readonly Entity[]): ComparedEntity[] => {
    const keys = new Set(into.map(keyOf))
    const seen = new Set<string>()
    return from
      .filter((entity) => !keys.has(keyOf(entity)) && !seen.has(keyOf(entity)) && seen.add(keyOf(entity)))
      .map(({ type, name }) => ({ type, name }))
  }
  return { added: missing(after, before), cut: missing(before, after) }
}

function keyOf({ type, name }: Entity): string {
  return `${type} ${fold(name)}`
}

/** Marks, case and white space are no change of a quote's or a name's words. */
function fold(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join(' ') ?? text
  )
}
