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
  /** A second name: `Jesper og Tamilla`. */
  readonly also: NamePlace | undefined
}

const LONGEST = 24
/** Bits of words that end a noun phrase. */
const stops =
  be.auxiliary | be.modal | be.finite | be.subordinator | be.relative | be.that | be.subjectPronoun | be.objectPronoun

/**
 * The noun phrase that begins at a token: a pronoun, a name with what stands before it, or a noun with its attributes and
 * an apposition (`klubbens formand, Ove Ladegaard`).
 */
export function nounPhrase(words: Words, at: number, end: number): NounPhrase | undefined {
  const limit = Math.min(end, at + LONGEST)
  const first = at
  if (first >= limit || !isWord(words, first)) return undefined
  if (is(words, first, be.adverb) && !is(words, first, be.determiner) && words.name[first] === 0) return undefined
  if (is(words, first, be.subjectPronoun | be.objectPronoun) && words.name[first] === 0) {
    const pronoun = pronounAt(words, first, limit)
    if (pronoun) return pronoun
  }
  let next = first
  let head = -1
  let attached = false
  let complete = false
  while (next < limit) {
    const name = nameAt(words, next)
    if (name && name.first >= first) {
      const last = Math.min(name.last, limit)
      const type = name.entity.type
      const genitive = isGenitive(words, last - 1) && opensNoun(words, last, limit)
      if (!genitive && (type === 'PER' || (!attached && head < 0) || (!attached && type !== 'LOC'))) {
        return named(words, first, name, limit)
      }
      if (!genitive && attached && head >= 0 && type !== 'PER') {
        next = last
        const more = apposition(words, next, limit, first)
        if (more) return more
        // `formanden for Venstre`, `lektor ved Aalborg Universitet Claus Møgelberg`
        continue
      }
      next = last
      if (genitive) attached = false
      continue
    }
    if (!isWord(words, next)) {
      if (isMark(words, next, '(')) {
        const closed = pastBrackets(words, next, limit)
        if (closed > next) {
          next = closed
          continue
        }
      }
      break
    }
    if (is(words, next, be.preposition) && !(next === first && is(words, next, be.determiner))) {
      // `flere af de ansatte`, `en af dem`
      const partitive = head < 0 && is(words, next, be.agent)
      if (partitive) {
        head = next - 1
        attached = true
        next += is(words, next + 1, be.objectPronoun) ? 2 : 1
        continue
      }
      if (head < 0 || !attaches(words, next, limit)) break
      attached = true
      complete = false
      next++
      continue
    }
    if (is(words, next, be.coordinator)) {
      // `social- og sundhedsassistent`
      if (next > first && unitBefore(words, next) === 0x2d && isWord(words, next + 1)) {
        next++
        continue
      }
      break
    }
    if (isStop(words, next, first) || (complete && !isCapital(words, next))) break
    if (is(words, next, be.adverb) && next > first && head >= 0) break
    // `viste en kvinde et billede`: another phrase begins
    if (is(words, next, be.determiner) && head >= 0 && !is(words, next - 1, be.preposition)) break
    if (!attached && !is(words, next, be.determiner | be.possessive)) head = next
    complete = isComplete(words, next, first)
    next++
  }
  // `mange`, `begge`, `de fire`
  if (head < 0 && next > first && lowerText(words, next - 1).length > 3 && is(words, next - 1, be.determiner))
    head = next - 1
  if (head < 0) return undefined
  return (
    apposition(words, next, limit, first) ?? {
      first,
      last: next,
      kind: 'noun',
      mentionFirst: first,
      // `Havforskningsrådet (ICES)` is named without its letters
      mentionLast: lastOutsideBrackets(words, first, next),
      name: undefined,
      head,
      also: undefined,
    }
  )
}

function pronounAt(words: Words, first: number, limit: number): NounPhrase | undefined {
  // `de fire`, `den 74-årige mekaniker` are noun phrases
  if (is(words, first, be.determiner) && first + 1 < limit && opensNoun(words, first + 1, limit)) return undefined
  return {
    first,
    last: first + 1,
    kind: 'pronoun',
    mentionFirst: first,
    mentionLast: first + 1,
    name: undefined,
    head: first,
    also: undefined,
  }
}

/** Whether a noun, or what may stand before one, begins at a token. */
function opensNoun(words: Words, at: number, limit: number): boolean {
  if (at >= limit || !isWord(words, at)) return false
  if (isStop(words, at, at)) return false
  return !is(words, at, be.preposition | be.coordinator | be.adverb)
}

function isStop(words: Words, at: number, first: number): boolean {
  const bits = words.bits[at] ?? 0
  if (words.name[at] !== 0) return false
  if ((bits & stops) !== 0 && !(bits & be.determiner)) return true
  if (
    is(words, at, be.title) ||
    (isCapital(words, at) && (at !== first || nameAt(words, at + 1)?.entity.type === 'PER'))
  ) {
    return false
  }
  // `en glad Lone Vig`: what takes a particle is a verb only with it
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  return senses.some(({ form, particle }) => form !== 'participle' || particle.length === 0)
}

/** Whether a phrase cannot go on with another noun: at a definite noun without an article, or a plural of persons. */
function isComplete(words: Words, at: number, first: number): boolean {
  if (isCapital(words, at) && at !== first) return false
  const text = lowerText(words, at)
  if (text.length < 5) return false
  if (/(?:[^s](?:en|et)|erne|ene)$/.test(text)) return !is(words, first, be.determiner)
  return /[^s]er(?:e)?$/.test(text) && !is(words, at, be.adverb | be.determiner) && !is(words, first, be.determiner)
}

/** Past what a name may be followed by: `(S)`, `, 47,`, `fra Nordhavn Bank`, `på 11`. */
function pastAttributes(words: Words, at: number, limit: number): number {
  let last = pastBrackets(words, at, limit)
  for (let steps = 0; steps < 3; steps++) {
    if (!is(words, last, be.attaching) || is(words, last, be.informant)) break
    const name = nameAt(words, last + 1)
    if (!name || name.last > limit || name.entity.type === 'PER' || is(words, last + 1, be.media)) break
    last = pastBrackets(words, name.last, limit)
  }
  return last
}

function named(words: Words, first: number, name: NamePlace, limit: number): NounPhrase {
  let last = pastAttributes(words, name.last, limit)
  let also: NamePlace | undefined
  if (is(words, last, be.coordinator) && lowerText(words, last) === 'og') {
    const second = nameAt(words, last + 1)
    if (second && second.entity.type === name.entity.type && second.last <= limit) {
      also = second
      last = second.last
    }
  }
  return {
    first,
    last,
    kind: 'name',
    mentionFirst: name.first,
    mentionLast: also ? also.last : name.last,
    name,
    head: name.first,
    also,
  }
}

/** A name in apposition after a comma: `formand, Ove Ladegaard`, `ordfører, advokat Hanne Skov`. */
function apposition(words: Words, comma: number, limit: number, first: number): NounPhrase | undefined {
  if (!isMark(words, comma, ',')) return undefined
  let next = comma + 1
  for (let skipped = 0; next < limit && skipped < 6; skipped++, next++) {
    const name = nameAt(words, next)
    if (name && !(isGenitive(words, name.last - 1) && opensNoun(words, name.last, limit))) {
      if (name.entity.type === 'PER' || (name.entity.type === 'ORG' && skipped === 0)) {
        return { ...named(words, first, name, limit), first }
      }
      return undefined
    }
    if (!isWord(words, next) || isStop(words, next, next) || is(words, next, be.preposition | be.coordinator)) {
      return undefined
    }
  }
  return undefined
}

function lastOutsideBrackets(words: Words, first: number, last: number): number {
  if (!isMark(words, last - 1, ')')) return last
  let at = last - 1
  while (at > first + 1 && !isMark(words, at, '(')) at--
  return at
}

/** Past `(S)` after a name. */
function pastBrackets(words: Words, at: number, limit: number): number {
  if (!isMark(words, at, '(')) return at
  for (let next = at + 1; next < Math.min(limit, at + 6); next++) if (isMark(words, next, ')')) return next + 1
  return at
}

function attaches(words: Words, at: number, limit: number): boolean {
  if (!is(words, at, be.attaching) || at + 1 >= limit) return false
  const next = at + 1
  if (is(words, at, be.place | be.informant)) {
    // `drabsafdelingen i København`, `lektor i byplanlægning`; not `i en mail`, `på et pressemøde`, `til Ritzau`
    if (is(words, at, be.informant)) return false
    const name = nameAt(words, next)
    if (is(words, next, be.media)) return false
    if (name) return name.entity.type === 'LOC' || name.entity.type === 'ORG'
    if (lowerText(words, at) !== 'i') return false
    return !is(words, next, be.determiner | be.possessive | be.adverb | be.media) && !isDefinite(words, next)
  }
  return isWord(words, next) && !is(words, next, be.that | be.subordinator | be.objectPronoun)
}

/** Whether a noun has the definite ending. */
function isDefinite(words: Words, at: number): boolean {
  return /(?:en|et|ne|ten)$/.test(lowerText(words, at))
}

/** Whether a word has the genitive ending. */
export function isGenitive(words: Words, at: number): boolean {
  const { start, end } = words.tokens
  const text = words.laid.text
  const last = end[at] ?? 0
  if (last - (start[at] ?? 0) < 2) return false
  const unit = text.charCodeAt(last - 1)
  return unit === 0x73 || unit === 0x27 || unit === 0x2019
}

function unitBefore(words: Words, at: number): number {
  return words.laid.text.charCodeAt((words.tokens.end[at - 1] ?? 0) - 1)
}

/** The noun phrase that ends before a token. */
export function phraseBefore(words: Words, end: number, from: number): NounPhrase | undefined {
  for (let at = Math.max(from, end - 12); at < end; at++) {
    const phrase = nounPhrase(words, at, end)
    if (phrase?.last === end) return phrase
    const name = nameAt(words, at)
    if (name?.last === end) return named(words, name.first, name, end)
  }
  return undefined
}
