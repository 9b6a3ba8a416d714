import type { Article, EntityType } from '../model.ts'
import type { StatsData } from '../schema/stats.ts'
import { quoteTally } from './speakers.ts'

export { quoteTally } from './speakers.ts'

/** The word for a LIX figure, by Björnsson's bounds (Läsbarhet, 1968). */
export function lixLevel(lix: number): StatsData['lixLevel'] {
  if (lix < 25) return 'very easy'
  if (lix < 35) return 'easy'
  if (lix < 45) return 'medium'
  return lix < 55 ? 'difficult' : 'very difficult'
}

const named: ReadonlySet<EntityType> = new Set(['PER', 'ORG', 'LOC', 'MISC'])
const types: readonly EntityType[] = ['PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY']

/** Adds articles up one after another; memory grows with their different names only. */
export function articleTally(): { add(article: Article): void; result(): StatsData } {
  const quotes = quoteTally()
  const sums = { articles: 0, paragraphs: 0, sentences: 0, words: 0, characters: 0, minutes: 0, lix: 0 }
  const byType = new Map(types.map((type) => [type, { type, entities: 0, mentions: 0 }]))
  const names = new Map<string, StatsData['names'][number]>()
  const agencies = new Map<string, number>()
  const sources = new Map<string, number>()
  const dates = new Map<string, number>()
  return {
    add(article) {
      const { counts } = article.meta
      quotes.add(article)
      sums.articles++
      sums.paragraphs += counts.paragraphs
      sums.sentences += counts.sentences
      sums.words += counts.words
      sums.characters += counts.characters
      sums.minutes += article.meta.readingMinutes
      sums.lix += article.meta.lix * counts.words
      for (const agency of article.meta.agencies) raise(agencies, agency, 1)
      for (const { via } of article.quotes) if (via !== null) raise(sources, via, 1)
      for (const { type, name, value, mentions } of article.entities) {
        const tally = byType.get(type)
        if (tally) {
          tally.entities++
          tally.mentions += mentions.length
        }
        if (type === 'DATE' && typeof value === 'string') raise(dates, value, mentions.length)
        if (!named.has(type)) continue
        const key = `${type} ${name}`
        const counted = names.get(key) ?? { type, name, articles: 0, mentions: 0 }
        counted.articles++
        counted.mentions += mentions.length
        names.set(key, counted)
      }
    },
    result() {
      const lix = sums.words === 0 ? 0 : Math.round(sums.lix / sums.words)
      return {
        articles: sums.articles,
        paragraphs: sums.paragraphs,
        sentences: sums.sentences,
        words: sums.words,
        characters: sums.characters,
        readingMinutes: Math.round(sums.minutes * 10) / 10,
        lix,
        lixLevel: lixLevel(lix),
        quotes: quotes.result(),
        entityTypes: [...byType.values()].filter(({ entities }) => entities > 0),
        names: [...names.values()].sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name)),
        agencies: mostFirst(agencies).map(([name, articles]) => ({ name, articles })),
        sources: mostFirst(sources).map(([name, said]) => ({ name, quotes: said })),
        timeline: [...dates]
          .filter(([date]) => /^\d{4}/.test(date))
          .sort(([a], [b]) => compare(a, b))
          .map(([date, mentions]) => ({ date, mentions })),
      }
    },
  }
}

function raise(counts: Map<string, number>, key: string, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b))
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
