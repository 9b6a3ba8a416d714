import { isVerb } from '../quotes/clauses.ts'
import { isSpeechVerb } from '../quotes/inquits.ts'
import { be } from '../quotes/lexicon.ts'
import { isGenitiveName } from '../quotes/phrase.ts'
import { subjectBefore } from '../quotes/subjects.ts'
import { is, isWord, type NamePlace, type Words } from '../quotes/words.ts'

// How much a mention makes somebody talked about.
export const SUBJECT = 2
export const OTHER = 1
const OWNER = 0.5
export const MARKED = 0.3
/** Somebody new is what the next sentence is about. */
export const NEW = 1.5
/** How prominent a person must be for a description without a match to be theirs. */
export const PROMINENT = 0.5
/** The same where the person is known by another description: the subject of the sentence before. */
export const FOREMOST = 0.95
/** The same where nobody else was named. */
export const LINGERING = 0.25

const OPENING = 5

/** A name weighs more where it opens its sentence, or stands right behind a verb; less where it only owns something. */
export function weightOf(words: Words, name: NamePlace, first: number): number {
  const organisation = name.entity.type === 'ORG'
  // `Vestas' topchef` is about the company
  if (isGenitiveName(words, name)) return organisation || name.first === first ? OTHER : OWNER
  // `Også hos Nordnet vækker det glæde`
  if (organisation && is(words, name.first - 1, be.preposition)) return OTHER
  if (name.first - first < OPENING) return SUBJECT
  // `Det var i 1958, at Ove Skov overtog smedjen efter sin far`
  if (is(words, name.first - 1, be.that)) return SUBJECT
  // inverted: `Da telefonen ringede, vidste Kent Ravn det`, `Hos Arla er adm. direktør Ib Hald skeptisk`; not `Formanden
  // kender Kent Ravn`
  const verb = beforeTitle(words, name.first - 1, first)
  if (isVerb(words, verb)) return subjectBefore(words, verb, first) ? OTHER : SUBJECT
  // the subject of a verb of saying right before it: `mente Silkeborgs anfører, Casper Byskov`
  for (let at = name.first - 1; at >= Math.max(first, name.first - OPENING); at--) {
    if (isSpeechVerb(words, at)) return SUBJECT
  }
  return OTHER
}

const LONGEST_TITLE = 3

/** The token before a name's title, `adm. direktør`, or the one right before the name. */
function beforeTitle(words: Words, at: number, first: number): number {
  let before = at
  while (before > Math.max(first, at - LONGEST_TITLE) && isTitle(words, before)) before--
  return before
}

function isTitle(words: Words, at: number): boolean {
  return words.name[at] === 0 && isWord(words, at) && (is(words, at, be.title) || words.entry[at] === 0)
}
