import { classOf, DIGIT, LOWER, UPPER } from './character.ts'

const closers = new Set([...'"”“»«\')]’'].map((mark) => mark.charCodeAt(0)))
const openers = new Set([...'"”“»«\'(\u2018-–—'].map((mark) => mark.charCodeAt(0)))
const enders = new Set([...'.!?…'].map((mark) => mark.charCodeAt(0)))

/** Closing marks that are looked past for the mark that ends a sentence: bounds the work in a text of nothing else. */
const MOST_CLOSERS = 9

/**
 * Says whether token `at` opens a sentence: an ending mark (with closing marks behind it) stands before it, and it
 * begins with a capital, a digit or an opening mark. Paragraphs are cut before this is asked.
 */
export function startsSentence(
  text: string,
  start: Uint32Array,
  end: Uint32Array,
  at: number,
  sentenceStart: number,
  spaceBefore: boolean,
  closes: (from: number, until: number) => boolean,
): boolean {
  if (!spaceBefore) return false
  let last = at - 1
  while (
    last > sentenceStart &&
    at - last < MOST_CLOSERS &&
    end[last] === (start[last] ?? 0) + 1 &&
    closers.has(text.charCodeAt(start[last] ?? 0))
  ) {
    last--
  }
  const lastEnd = end[last] ?? 0
  const ending = text.charCodeAt(lastEnd - 1)
  if (!enders.has(ending)) return false
  const next = text.charCodeAt(start[at] ?? 0)
  const nextClass = classOf(next)
  // an abbreviation ends a sentence only where it is one that closes: `3 mio. kr. Det …`, not `dr. Hansen`
  const lastStart = start[last] ?? 0
  const abbreviated = lastEnd - lastStart > 1 && ending === 0x2e && classOf(text.charCodeAt(lastStart)) !== 0
  if (abbreviated && !(nextClass & UPPER && closes(lastStart, lastEnd))) return false
  if (nextClass & LOWER) return false
  if (nextClass & (UPPER | DIGIT)) return true
  // `Er det? "siger han`: a mark that lost its place opens nothing
  return openers.has(next) && !(classOf(text.charCodeAt((start[at] ?? 0) + 1)) & LOWER)
}
