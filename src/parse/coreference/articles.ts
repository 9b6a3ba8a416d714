import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isVerb } from '../quotes/clauses.ts'
import { isGenitive, ownerIn } from '../quotes/endings.ts'
import { isSpeechVerb } from '../quotes/inquits.ts'
import { be } from '../quotes/lexicon.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, phraseAt, type Words } from '../quotes/words.ts'

/**
 * How a noun is introduced: by an article, by a name or a noun that owns it, as the subject's own or another's, not at all where
 * it needs nothing (`tiltalte`), or by another word such as a number.
 */
export type Introduction = 'definite' | 'indefinite' | 'owned' | 'reflexive' | 'theirs' | 'bare' | 'other'

const FARTHEST = 6

/** The article or possessive of a noun, past the adjectives and adverbs between; undefined where it has none. */
export function articleBefore(words: Words, data: CoreferenceWords, at: number): Introduction | undefined {
  const { sentence } = words.tokens
  for (let before = at - 1; before >= Math.max(0, at - FARTHEST); before--) {
    if (sentence[before] !== sentence[at] || !isWord(words, before)) return undefined
    if (is(words, before, be.determiner)) {
      const article = lowerText(words, before)
      if (data.articles.has(article)) return 'definite'
      return data.indefiniteArticles.has(article) ? 'indefinite' : 'other'
    }
    // `hendes veninde`, `på sin bror`
    if (is(words, before, be.possessive)) {
      return words.pack?.ownPossessives.has(lowerText(words, before)) ? 'reflexive' : 'theirs'
    }
    if (is(words, before, be.coordinator) && lowerText(words, before - 1).endsWith('-')) continue
    // `en tidligere ansat`
    if (is(words, before, be.adverb) && words.name[before] === 0) continue
    // `organisationens chefjurist`
    if (before === at - 1 && words.entry[before] === 0 && ownerIn(words, lowerText(words, before))) return 'owned'
    // `Lindqvists far`
    if (words.name[before] !== 0) return isGenitive(words, before) ? 'owned' : undefined
    if (words.entry[before] !== 0 && !isParticiple(words, before)) return undefined
  }
  return undefined
}

/** `Sigtede nægter`: a noun that is known without an article, as a definite one is; not `politiet sigtede ham`. */
export function bareArticle(words: Words, at: number): Introduction | undefined {
  const before = at - 1
  const opens = !isWord(words, before) || isCapital(words, at)
  const governed = is(words, before, be.that | be.preposition | be.coordinator | be.subordinator)
  return opens || governed || isVerb(words, before) || isSpeechVerb(words, before) ? 'bare' : undefined
}

/** The comma before an indefinite phrase that may stand in apposition: `Chaufføren, en 52-årig mand, slap`; -1 where there is none. */
export function commaBefore(words: Words, data: CoreferenceWords, at: number): number {
  for (let before = at - 1; before >= Math.max(1, at - FARTHEST) && isWord(words, before); before--) {
    if (data.indefiniteArticles.has(lowerText(words, before))) return isMark(words, before - 1, ',') ? before - 1 : -1
  }
  return -1
}

/** Whether a form of a verb is an adjective, right behind an article: `den formodede gerningsmand`. */
export function isParticiple(words: Words, at: number): boolean {
  // `Det afviser naboen` has a verb
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  return is(words, at - 1, be.determiner) && senses.some(({ form, past }) => past || form === 'participle')
}

/** Whether a name right behind a noun tells who it is: `forfatteren Solvej Hjort`. */
export function isNameNext(words: Words, at: number): boolean {
  return (words.name[at + 1] ?? 0) > 0 && isCapital(words, at + 1)
}

/** Who is named as what a noun calls them: `naboen, der hedder Ib Hald`, `en svejser ved navn Ib Hald`, `en gæst som Ib Hald`. */
export function calledBehind(words: Words, at: number): DraftEntity | undefined {
  const example = words.pack?.asSaid.has(lowerText(words, at + 1)) ? nameAt(words, at + 2) : undefined
  if (example) return example.entity.type === 'PER' && !isVerb(words, example.last) ? example.entity : undefined
  const next = isMark(words, at + 1, ',') ? at + 2 : at + 1
  const phrase = words.pack && phraseAt(words, next, words.pack.called)
  const name = phrase && nameAt(words, next + phrase.length)
  return name?.entity.type === 'PER' && name.first === next + (phrase?.length ?? 0) ? name.entity : undefined
}

/** The person whom an indefinite phrase is in apposition to: `Ib Hald, en 52-årig mand fra Skive, faldt`. */
export function namedBefore(words: Words, data: CoreferenceWords, at: number): DraftEntity | undefined {
  const comma = commaBefore(words, data, at)
  const name = comma > 0 ? nameAt(words, comma - 1) : undefined
  return name?.entity.type === 'PER' ? name.entity : undefined
}

/** Who is named in apposition to a noun, for a person or another: `Venstres gruppeformand, Henrik Thuesen, er`. */
export function namedBehind(words: Words, at: number, person: boolean): DraftEntity | undefined {
  const comma = person ? pastBody(words, at + 1) : at + 1
  const name = isMark(words, comma, ',') ? nameAt(words, comma + 1) : undefined
  if (name?.first !== comma + 1 || name.entity.type !== 'PER') return undefined
  // at the end of its sentence too: `… den konservative spidskandidat, Preben Olsen.`
  return isMark(words, name.last, ',') || (person && !isWord(words, name.last)) ? name.entity : undefined
}

/** How many words what somebody is of may have: `leder i det amerikanske Senat`. */
const LONGEST_BODY = 5

/** Past what a noun for a person is of: `Demokraternes leder i Senatet, Chuck Hald,`. */
function pastBody(words: Words, at: number): number {
  if (!is(words, at, be.attaching)) return at
  for (let next = at + 1; next <= at + LONGEST_BODY; next++) {
    if (!isWord(words, next)) return next
    if (isVerb(words, next) || isSpeechVerb(words, next) || is(words, next, be.relative | be.that)) return at
  }
  return at
}
