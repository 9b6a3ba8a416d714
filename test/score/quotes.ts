import type { Quote } from '../../src/model.ts'
import { aligner } from './align.ts'
import type { GoldQuote, ScoredDocument } from './documents.ts'

/** Counts of one type of quote. */
export interface QuoteTally {
  gold: number
  found: number
  matched: number
  /** Matched quotes whose speaker is right, a missing one where the gold has none included. */
  attributed: number
}

/** A found quote with whether it answers a gold one, and whether its speaker does. */
export interface JudgedQuote {
  readonly quote: Quote
  readonly matched: boolean
  readonly attributed: boolean
}

export interface QuoteScore {
  readonly tallies: Readonly<Record<GoldQuote['type'] | 'all', QuoteTally>>
  readonly judged: readonly JudgedQuote[]
  readonly errors: readonly string[]
}

/** Shares of common tokens from which a found quote answers a gold one. */
const LEAST = { direct: 0.8, mixed: 0.6, indirect: 0.6 } as const

/** Compares the quotes found in documents with the annotated ones: each answers at most one, the most alike first. */
export function scoreQuotes(documents: readonly ScoredDocument[]): QuoteScore {
  const tallies = { direct: blank(), mixed: blank(), indirect: blank(), all: blank() }
  const judged: JudgedQuote[] = []
  const errors: string[] = []
  for (const document of documents) {
    const pairs = pairUp(document)
    for (const gold of document.quotes) {
      const found = pairs.get(gold)
      const right = found !== undefined && sameSpeaker(found.speaker?.name, gold.speaker)
      for (const tally of [tallies[gold.type], tallies.all]) {
        tally.gold++
        if (found) tally.matched++
        if (right) tally.attributed++
      }
      if (!found) errors.push(`${document.id} missed ${gold.type}: ${excerpt(document, gold)}`)
      else if (!right)
        errors.push(
          `${document.id} speaker: wanted ${gold.speaker ?? 'none'}, got ${found.speaker?.name ?? 'none'} (${found.rule}): ${found.text.slice(0, 80)}`,
        )
      if (found) judged.push({ quote: found, matched: true, attributed: right })
    }
    const answered = new Set(pairs.values())
    for (const quote of document.article.quotes) {
      tallies[quote.type].found++
      tallies.all.found++
      if (answered.has(quote)) continue
      judged.push({ quote, matched: false, attributed: false })
      errors.push(`${document.id} spurious ${quote.type} (${quote.rule}): ${quote.text.slice(0, 80)}`)
    }
  }
  return { tallies, judged, errors }
}

function blank(): QuoteTally {
  return { gold: 0, found: 0, matched: 0, attributed: 0 }
}

function pairUp({ text, quotes, article }: ScoredDocument): Map<GoldQuote, Quote> {
  const words = wordsOf([...text])
  const toRaw = aligner(text, article.text)
  const wanted = quotes.map((gold) => ({ gold, words: covered(words, gold.spans) }))
  const found = article.quotes.map((quote) => ({
    quote,
    words: covered(
      words,
      quote.spans.flatMap((span) => {
        const at: number[] = []
        for (let point = span.start; point < span.end; point++) {
          const raw = toRaw(point)
          if (raw !== undefined) at.push(raw)
        }
        const [first, last] = [at[0], at.at(-1)]
        return first === undefined || last === undefined ? [] : [[first, last + 1] as const]
      }),
    ),
  }))
  const candidates = wanted.flatMap((want) =>
    found.flatMap((have) => {
      const shared = [...want.words].filter((word) => have.words.has(word)).length
      const overlap = shared / Math.max(want.words.size, have.words.size, 1)
      return overlap >= LEAST[want.gold.type] ? [{ gold: want.gold, quote: have.quote, overlap }] : []
    }),
  )
  const pairs = new Map<GoldQuote, Quote>()
  const taken = new Set<Quote>()
  for (const { gold, quote } of candidates.sort((a, b) => b.overlap - a.overlap)) {
    if (pairs.has(gold) || taken.has(quote)) continue
    pairs.set(gold, quote)
    taken.add(quote)
  }
  return pairs
}

function wordsOf(points: readonly string[]): [number, number][] {
  const words: [number, number][] = []
  let start = -1
  for (const [at, point] of [...points, ' '].entries()) {
    const word = /[\p{L}\p{N}]/u.test(point)
    if (word && start < 0) start = at
    if (word || start < 0) continue
    words.push([start, at])
    start = -1
  }
  return words
}

function covered(
  words: readonly (readonly [number, number])[],
  spans: readonly (readonly [number, number])[],
): Set<number> {
  const inside = new Set<number>()
  for (const [index, [start, end]] of words.entries())
    if (spans.some(([from, until]) => start >= from && end <= until)) inside.add(index)
  return inside
}

function fold(name: string): string[] {
  return name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}

/** The same source: the words of one name all stand in the other, and the last is shared; or neither has a source. */
export function sameSpeaker(said: string | undefined, wanted: string | null): boolean {
  if (wanted === null || said === undefined) return wanted === null && said === undefined
  const [short, long] = [fold(said), fold(wanted)].sort((a, b) => a.length - b.length)
  if (!short?.length || !long) return false
  return short.every((word) => long.includes(word)) && long.at(-1) === short.at(-1)
}

function excerpt({ text }: ScoredDocument, { spans }: GoldQuote): string {
  const points = [...text]
  return spans
    .map(([start, end]) => points.slice(start, end).join(''))
    .join(' … ')
    .slice(0, 110)
}
