import { be, take } from './lexicon.ts'
import { type NounPhrase, opensNoun } from './phrase.ts'
import { subjectAfter } from './subjects.ts'
import { is, pastAdverbs, type Words } from './words.ts'

/** Who calls something by the words in marks right before a token: `»Landsbytossen« kaldte naboerne ham`. */
export function namedBy(words: Words, verb: number, end: number): NounPhrase | undefined {
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  if (!senses.some(({ form, takes }) => form === 'finite' && (takes & take.naming) !== 0)) return undefined
  const subject = subjectAfter(words, verb + 1, end)
  if (!subject) return undefined
  const object = pastAdverbs(words, subject.last, end)
  return object < end && isObject(words, object, end) ? subject : undefined
}

/** Whether a pronoun that can be an object stands at a token, and no noun that it belongs to behind it. */
function isObject(words: Words, at: number, end: number): boolean {
  if (is(words, at, be.objectPronoun | be.expletive)) return true
  return is(words, at, be.subjectPronoun) && is(words, at, be.determiner) && !opensNoun(words, at + 1, end)
}
