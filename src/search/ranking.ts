import type { Collection } from './collection.ts'
import type { Answer } from './evaluate.ts'
import type { Zone } from './query/bind.ts'

// The constants of Robertson and Walker 1994 that Lucene and SQLite use too.
const k1 = 1.2
const b = 0.75

/** A thing found, with what its rank needs. */
interface Candidate<T> {
  readonly found: T
  readonly length: number
  /** How often it holds each term. */
  readonly counts: readonly number[]
}

/**
 * Ranks by BM25 (Robertson and Zaragoza 2009, "The Probabilistic Relevance Framework") with Lucene's idf, which is never
 * negative. What is searched may come piece by piece; the scores are known when all has come.
 */
export class Ranking<T> {
  readonly #candidates: Candidate<T>[] = []
  readonly #holders: number[] = []
  #things = 0
  #words = 0

  /**
   * Takes in what a collection answered.
   * @param found what stands for an id that answers
   */
  add(collection: Collection, zone: Zone, { marks, terms }: Answer, found: (id: number) => T): void {
    const lengths = collection.lengths(zone)
    const { things, words } = collection.totals(zone)
    this.#things += things
    this.#words += words
    const counts = new Map<number, number[]>()
    terms.forEach(({ ids, counts: each }, term) => {
      this.#holders[term] = (this.#holders[term] ?? 0) + ids.length
      ids.forEach((id, index) => {
        if (marks[id] !== 1) return
        let row = counts.get(id)
        if (!row) {
          row = new Array<number>(terms.length).fill(0)
          counts.set(id, row)
        }
        row[term] = each[index] ?? 0
      })
    })
    for (let id = 0; id < marks.length; id++) {
      if (marks[id] !== 1) continue
      this.#candidates.push({ found: found(id), length: lengths[id] ?? 0, counts: counts.get(id) ?? [] })
    }
  }

  /** Everything found, in the order taken in, with its score to four places: the last bits of a sum decide no order. */
  scored(): { found: T; score: number }[] {
    const average = this.#words / Math.max(this.#things, 1) || 1
    const weights = this.#holders.map((holders) => Math.log(1 + (this.#things - holders + 0.5) / (holders + 0.5)))
    return this.#candidates.map(({ found, length, counts }) => {
      const norm = k1 * (1 - b + (b * length) / average)
      let score = 0
      counts.forEach((count, term) => {
        score += ((weights[term] ?? 0) * count * (k1 + 1)) / (count + norm)
      })
      return { found, score: Math.round(score * 1e4) / 1e4 }
    })
  }
}
