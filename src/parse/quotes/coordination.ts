import { isDefinite } from './endings.ts'
import { be } from './lexicon.ts'
import { nounPhrase, phraseBefore } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { is, isMark, lowerText, type Words } from './words.ts'

/** A subject with the one that is joined to it from before: `EU og mange andre lande siger`. */
export function joinedBefore(words: Words, phrase: NounPhrase, from: number): NounPhrase {
  const conjunction = phrase.first - 1
  if (!joins(words, conjunction) || conjunction <= from || phrase.kind === 'pronoun') return phrase
  // `Børne- og undervisningsministeren` is one
  if (lowerText(words, conjunction - 1).endsWith('-')) return phrase
  const first = phraseBefore(words, conjunction, from)
  // `Bilen ramte muren, og politiet siger`: only what opens the clause is a subject
  if (!first || first.kind === 'pronoun' || !opensClause(words, first.first, from)) return phrase
  return { ...first, last: phrase.last, also: phrase }
}

/** A subject behind its verb with the one that is joined to it: `mener Lone Hald og hendes mand`. */
export function joinedAfter(words: Words, phrase: NounPhrase, end: number): NounPhrase {
  if (phrase.also || phrase.kind === 'pronoun' || !joins(words, phrase.last)) return phrase
  const second = nounPhrase(words, phrase.last + 1, end)
  if (!second || second.kind === 'pronoun') return phrase
  const article = is(words, second.first, be.determiner | be.possessive)
  const known = second.kind === 'name' || article || (second.first === second.head && isDefinite(words, second.head))
  return known ? { ...phrase, last: second.last, also: second } : phrase
}

function joins(words: Words, at: number): boolean {
  return is(words, at, be.coordinator) && (words.pack?.joining.has(lowerText(words, at)) ?? false)
}

function opensClause(words: Words, at: number, from: number): boolean {
  if (at <= from || isMark(words, at - 1, ',') || isMark(words, at - 1, ':')) return true
  if (is(words, at - 1, be.that | be.coordinator)) return true
  return words.pack?.beforeJoined.has(lowerText(words, at - 1)) ?? false
}
