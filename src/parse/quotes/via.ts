import { be } from './lexicon.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, reads, type Words } from './words.ts'

const FARTHEST = 14

/** A medium in the text: what it is called and the token after it. */
export interface Via {
  readonly name: string
  readonly end: number
}

/**
 * The medium that something was said through, in the words from `at`: `til Ritzau`, `over for avisen JP`, `på Facebook`,
 * `i en mail til DR`. Looks no further than the clause.
 */
export function viaFrom(words: Words, at: number, end: number): Via | undefined {
  const limit = Math.min(end, at + FARTHEST)
  for (let next = at; next < limit; next++) {
    if (isMark(words, next, ',') && opensAccording(words, next + 1)) continue
    if (!isWord(words, next) || is(words, next, be.coordinator | be.that | be.relative | be.subordinator)) break
    const opener = openerAt(words, next)
    if (opener === 0) continue
    const found = mediumAt(words, next + opener, limit, is(words, next, be.place))
    if (found) return found
  }
  return undefined
}

function opensAccording(words: Words, at: number): boolean {
  return words.pack?.according.some((phrase) => reads(words, at, phrase)) ?? false
}

/** How many words at a token open a medium. */
function openerAt(words: Words, at: number): number {
  if (is(words, at, be.informant | be.place)) return 1
  if (words.pack && reads(words, at, words.pack.toward)) return words.pack.toward.length
  const according = words.pack?.according.find((phrase) => reads(words, at, phrase))
  return according ? according.length : 0
}

function mediumAt(words: Words, at: number, limit: number, place: boolean): Via | undefined {
  for (let next = at; next < Math.min(limit, at + 4); next++) {
    if (!isWord(words, next)) return undefined
    const name = nameAt(words, next)
    if (name) {
      const { type } = name.entity
      if (type === 'ORG' || (type === 'MISC' && (place || next > at))) return { name: name.entity.name, end: name.last }
      if (is(words, next, be.media)) return { name: name.entity.name, end: name.last }
      return undefined
    }
    if (is(words, next, be.media) && isCapital(words, next)) {
      const { start, end } = words.tokens
      return { name: words.laid.text.slice(start[next], end[next]), end: next + 1 }
    }
    if (isMark(words, next, ',') || is(words, next, be.preposition | be.coordinator)) return undefined
    if (isCapital(words, next) && !place) {
      return capitals(words, next, limit)
    }
  }
  return undefined
}

/** A name that is not known as one: words with capitals, and a number behind them (`TV 2`). */
function capitals(words: Words, first: number, limit: number): Via {
  let last = first + 1
  while (last < limit && (isCapital(words, last) || /^\d$/.test(lowerText(words, last)))) last++
  const { start, end } = words.tokens
  return { name: words.laid.text.slice(start[first], end[last - 1]), end: last }
}
