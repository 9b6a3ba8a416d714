import { lowerText, type Words } from './words.ts'

/** Whether a noun has the definite ending. */
export function isDefinite(words: Words, at: number): boolean {
  return endsIn(words, at, words.pack?.endings.definite)
}

/** Whether a noun without an article can stand for somebody: definite, plural or of many. */
export function isReferring(words: Words, at: number): boolean {
  return isDefinite(words, at) || endsIn(words, at, words.pack?.endings.plural)
}

/** Whether a word has the genitive ending. */
export function isGenitive(words: Words, at: number): boolean {
  const { start, end } = words.tokens
  if ((end[at] ?? 0) - (start[at] ?? 0) < 2) return false
  const last = words.laid.text.charAt((end[at] ?? 0) - 1)
  return words.pack?.endings.genitive.includes(last) ?? false
}

/** The owner that a definite noun in the genitive names: `pistolmandens` → `pistolmanden`; undefined for other words. */
export function ownerIn(words: Words, phrase: string): string | undefined {
  const endings = words.pack?.endings
  if (!endings) return undefined
  const owner = phrase.slice(0, -1)
  if (!endings.genitive.includes(phrase.slice(-1))) return undefined
  return endings.definite.some((ending) => owner.endsWith(ending)) ? owner : undefined
}

/** Whether a word that the pack does not list may be an adverb or an adjective. */
export function isAdverbial(words: Words, at: number): boolean {
  const endings = words.pack?.endings
  return endsIn(words, at, endings?.adverbial) && !endsIn(words, at, endings?.definite)
}

/** Whether a word looks like an infinitive: by its ending, or as one of the short ones that have none. */
export function hasInfinitiveForm(words: Words, at: number): boolean {
  const { endings } = words.pack ?? {}
  if (!endings) return false
  const { start, end } = words.tokens
  const text = words.laid.text.slice(start[at], end[at])
  return endings.shortInfinitives.has(text) || (/^\p{Ll}{2,}$/u.test(text) && text.endsWith(endings.infinitive))
}

function endsIn(words: Words, at: number, endings: readonly string[] | undefined): boolean {
  if (!endings) return false
  const text = lowerText(words, at)
  return endings.some((ending) => text.endsWith(ending))
}
