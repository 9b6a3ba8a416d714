import { isGenitive } from './endings.ts'
import { be } from './lexicon.ts'
import type { NounPhrase } from './phrase.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, type Words } from './words.ts'

/**
 * Whose a noun is, told by the genitive or possessive at most `farthest` tokens before it: `Ninn-Hansens grove påstand`,
 * `hendes svar`; undefined where it is the author's, the listener's or the subject's own.
 */
export function ownerBefore(words: Words, noun: number, from: number, farthest: number): NounPhrase | undefined {
  for (let at = noun - 1; at >= Math.max(from, noun - farthest) && isWord(words, at); at--) {
    const name = nameAt(words, at)
    const possessive = is(words, at, be.possessive)
    if (!possessive && !isGenitive(words, at)) continue
    if (words.pack?.ownPossessives.has(lowerText(words, at)) || isPolite(words, at)) return undefined
    const first = name ? name.first : at
    return {
      first,
      last: at + 1,
      kind: name ? 'name' : possessive ? 'pronoun' : 'noun',
      mentionFirst: first,
      mentionLast: at + 1,
      name,
      head: at,
      also: undefined,
    }
  }
  return undefined
}

/** Whether a pronoun addresses the listener: a capital inside a sentence (`Deres`). */
export function isPolite(words: Words, at: number): boolean {
  const opens = words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] === at
  return !opens && isCapital(words, at) && words.name[at] === 0 && (isWord(words, at - 1) || isMark(words, at - 1, ','))
}
