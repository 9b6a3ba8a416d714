import type { Article, Quote } from '../model.ts'
import type { QuoteCountsData, QuoteStatsData, SpeakerStatsData } from '../schema/stats.ts'
import { countWords, mergeSpans } from './words.ts'

/** Adds articles up, one after another, so that a million of them need no more memory than their speakers' names. */
export interface QuoteTally {
  add(article: Article): void
  result(): QuoteStatsData
}

const none = (): QuoteCountsData => ({ quotes: 0, direct: 0, mixed: 0, indirect: 0, words: 0 })

export function quoteTally(): QuoteTally {
  const speakers = new Map<string, SpeakerStatsData>()
  const total = none()
  const unattributed = none()
  let articles = 0
  let words = 0
  let quoted = 0
  return {
    add(article) {
      articles++
      words += article.meta.counts.words
      quoted += quotedWords(article)
      const here = new Set<SpeakerStatsData>()
      for (const quote of article.quotes) {
        const size = countWords(quote.text)
        count(total, quote, size)
        if (!quote.speaker) {
          count(unattributed, quote, size)
          continue
        }
        const { name, role = null, gender = 'unknown' } = quote.speaker
        const speaker = speakers.get(name) ?? { ...none(), name, role, gender, articles: 0, share: 0 }
        speakers.set(name, speaker)
        speaker.role ??= role
        if (speaker.gender === 'unknown') speaker.gender = gender
        count(speaker, quote, size)
        if (!here.has(speaker)) speaker.articles++
        here.add(speaker)
      }
    },
    result() {
      const listed = [...speakers.values()]
        .map((speaker) => ({ ...speaker, share: shareOf(speaker.words, words) }))
        .sort((a, b) => b.words - a.words || b.quotes - a.quotes || (a.name < b.name ? -1 : 1))
      const genders = { f: blank(), m: blank(), unknown: blank() }
      for (const { gender, quotes, words: said } of listed) {
        genders[gender].speakers++
        genders[gender].quotes += quotes
        genders[gender].words += said
      }
      return { articles, words, total, share: shareOf(quoted, words), speakers: listed, genders, unattributed }
    },
  }
}

function blank(): { speakers: number; quotes: number; words: number } {
  return { speakers: 0, quotes: 0, words: 0 }
}

function count(counts: QuoteCountsData, quote: Quote, words: number): void {
  counts.quotes++
  counts[quote.type]++
  counts.words += words
}

function quotedWords({ text, quotes }: Article): number {
  const points = Array.from(text)
  const spans = mergeSpans(quotes.flatMap((quote) => quote.spans))
  return spans.reduce((sum, { start, end }) => sum + countWords(points.slice(start, end).join('')), 0)
}

/** A part of a whole, 0–1 to four digits; 0 of nothing. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, Math.round((part / whole) * 10_000) / 10_000)
}
