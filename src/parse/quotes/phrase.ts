import { isDefinite, isGenitive, isReferring, ownerIn } from './endings.ts'
import { be } from './lexicon.ts'
import { is, isCapital, isMark, isWord, lowerText, type NamePlace, nameAt, type Words } from './words.ts'

/** A noun phrase that may be a source, as tokens (last exclusive). */
export interface NounPhrase {
  readonly first: number
  readonly last: number
  readonly kind: 'name' | 'pronoun' | 'noun'
  /** The words that are shown: the name where there is one. */
  readonly mentionFirst: number
  readonly mentionLast: number
  readonly name: NamePlace | undefined
  /** The noun that is the head of a phrase without a name. */
  readonly head: number
  /** What is joined to it by the conjunction right before: `EU og mange andre lande`. */
  readonly also: NounPhrase | undefined
  /** Whether it stands in the genitive: `flere eksperters`. */
  readonly genitive?: true
}

/** Bits of words that end a noun phrase. */
const stops =
  be.auxiliary | be.modal | be.finite | be.subordinator | be.relative | be.that | be.subjectPronoun | be.objectPronoun

/** Whether a noun, or what may stand before one, begins at a token. */
export function opensNoun(words: Words, at: number, limit: number): boolean {
  if (at >= limit || !isWord(words, at)) return false
  if (is(words, at, be.title) && isOwnedByName(words, at)) return true
  if (isStop(words, at, at)) return false
  if (words.pack?.attributiveAdverbs.has(lowerText(words, at))) return opensNoun(words, at + 1, limit)
  return !is(words, at, be.preposition | be.coordinator | be.adverb)
}

export function isStop(words: Words, at: number, first: number): boolean {
  const bits = words.bits[at] ?? 0
  if (words.name[at] !== 0) return false
  // `siger leder Lone Hald`, `klubbens nye ejer`: a verb elsewhere
  if (bits & be.title) {
    if (nameAt(words, at + 1)?.entity.type === 'PER' || (at > first && isOwnedByName(words, at))) return false
    if (at - 1 > first && isOwned(words, at - 1)) return false
  }
  // `den tidligere konservative leder.`
  const described = at - first > 1 && is(words, first, be.determiner | be.possessive)
  if (bits & be.title && described && !isWord(words, at + 1)) return false
  // `en bruger`
  const counted = at > first && words.pack?.indefiniteArticles.has(lowerText(words, at - 1)) === true
  if (counted && (bits & stops) === be.finite) return false
  if ((bits & stops) !== 0 && !(bits & be.determiner)) return true
  if (
    (is(words, at, be.title) && !is(words, at, be.finite)) ||
    (isCapital(words, at) && (at !== first || nameAt(words, at + 1)?.entity.type === 'PER'))
  ) {
    return false
  }
  // `hans forsvarer`, `en leder`
  if (at > first && isOwned(words, at)) return false
  // `Den sigtedes forsvarer`: what is owned is no verb
  if (at > first && isOwner(words, at - 1)) return false
  // `en glad Lone Vig`: what takes a particle is a verb only with it
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  return senses.some(({ form, particle }) => form !== 'participle' || particle.length === 0)
}

/** Whether what stands before a word makes it a noun: a possessive, an article, a definite noun in the genitive. */
function isOwned(words: Words, at: number): boolean {
  const before = at - 1
  if (words.name[before] !== 0) return isOwnedByName(words, at)
  if (is(words, before, be.possessive)) return true
  const owner = lowerText(words, before)
  return words.pack?.indefiniteArticles.has(owner) === true || ownerIn(words, owner) !== undefined
}

/** Whether a name in the genitive stands before a word: `De Konservatives leder`; not `Lars leder holdet`. */
function isOwnedByName(words: Words, at: number): boolean {
  const name = nameAt(words, at - 1)
  return name?.last === at && isGenitiveName(words, name)
}

/** Whether a name stands in the genitive: `Lone Halds`; not `Niels`, `Det Hvide Hus`, which end so themselves. */
export function isGenitiveName(words: Words, { last, entity }: NamePlace): boolean {
  if (!isGenitive(words, last - 1)) return false
  return !entity.name.endsWith(words.laid.text.charAt((words.tokens.end[last - 1] ?? 0) - 1))
}

/** Whether a word is surely a genitive: a possessive, or an unlisted word that has its ending behind another one. */
function isOwner(words: Words, at: number): boolean {
  if (is(words, at, be.possessive)) return true
  if (words.name[at] !== 0 || words.entry[at] !== 0 || !isGenitive(words, at)) return false
  const owner = lowerText(words, at).slice(0, -1)
  return [words.pack?.endings.infinitive ?? '', ...(words.pack?.endings.definite ?? [])].some(
    (ending) => ending !== '' && owner.endsWith(ending),
  )
}

/** Whether a phrase cannot go on with another noun: at a definite noun without an article, or a plural of persons. */
export function isComplete(words: Words, at: number, first: number): boolean {
  // `analysehuset Morningstar`
  if (isCapital(words, at) && at !== first) return !isGenitive(words, at)
  if ((words.tokens.end[at] ?? 0) - (words.tokens.start[at] ?? 0) < 5) return false
  if (isDefinite(words, at)) return !is(words, first, be.determiner)
  return isReferring(words, at) && !is(words, at, be.adverb | be.determiner) && !is(words, first, be.determiner)
}

export function attaches(words: Words, at: number, limit: number): boolean {
  if (!is(words, at, be.attaching) || at + 1 >= limit) return false
  const next = at + 1
  if (is(words, at, be.place | be.informant)) {
    // `drabsafdelingen i København`, `lektor i byplanlægning`; not `i en mail`, `på et pressemøde`, `til Ritzau`
    // `en mor til to`, `en pige på fem`
    if (isNumberAlone(words, next)) return true
    if (is(words, at, be.informant)) return false
    const name = nameAt(words, next)
    if (is(words, next, be.media)) return false
    if (name) return name.entity.type === 'LOC' || name.entity.type === 'ORG'
    if (!words.pack?.fields.has(lowerText(words, at))) return false
    return !is(words, next, be.determiner | be.possessive | be.adverb | be.media) && !isDefinite(words, next)
  }
  return isWord(words, next) && !is(words, next, be.that | be.subordinator | be.objectPronoun)
}

/** `en mor til to`, but not `til to aviser`. */
function isNumberAlone(words: Words, at: number): boolean {
  const number = words.laid.pack?.values.numbers.has(lowerText(words, at))
  return number === true && (!isWord(words, at + 1) || words.entry[at + 1] !== 0)
}

/** Past `(S)` after a name. */
export function pastBrackets(words: Words, at: number, limit: number): number {
  if (!isMark(words, at, '(')) return at
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) if (isMark(words, next, ')')) return next + 1
  return at
}
