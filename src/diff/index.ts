import type { Article, Entity, Quote } from '../model.ts'
import type { ArticleDiff, ComparedEntity, ComparedQuote } from '../schema/diff.ts'
import { compareParagraphs } from './paragraphs.ts'

const comparedFields = ['title', 'date', 'authors', 'agencies', 'publisher', 'section', 'place', 'url'] as const

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
