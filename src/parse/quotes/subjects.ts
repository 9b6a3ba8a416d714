import { joinedAfter, joinedBefore } from './coordination.ts'
import { hasInfinitiveForm, isGenitive, isReferring } from './endings.ts'
import { be } from './lexicon.ts'
import { nounPhrase, phraseBefore } from './noun-phrases.ts'
import { isPolite } from './owners.ts'
import type { NounPhrase } from './phrase.ts'
import {
  adverbialAt,
  is,
  isCapital,
  isMark,
  isWord,
  lowerText,
  nameAt,
  pastAdverbs,
  unitAt,
  type Words,
} from './words.ts'

/** The subject that stands after its verb, past adverbs and what tells when. */
export function subjectAfter(words: Words, at: number, end: number): NounPhrase | undefined {
  const first = nounPhrase(words, pastAdverbs(words, at, end), end)
  // `skrev onsdag aften Lone Hald`
  const phrase = first && isTime(words, first) ? nounPhrase(words, pastAdverbs(words, first.last, end), end) : first
  return phrase && joinedAfter(words, phrase, end)
}

const FARTHEST = 60

/**
 * The subject that stands before its verb, from the clause's beginning: `Formanden for klubben, Maja Bruun, opfordrede`.
 * Relative clauses and insertions between commas are passed over.
 */
export function subjectBefore(words: Words, verb: number, from: number): NounPhrase | undefined {
  const floor = Math.max(from, verb - FARTHEST)
  let start = verb
  let tried = 0
  // candidate beginnings: after each comma, nearest first, then the clause's own
  const relative = relativeBefore(words, verb, floor)
  if (relative >= 0) return antecedent(words, relative, from)
  for (let at = verb - 1; at >= floor && tried < 6; at--) {
    const opens =
      at === floor ||
      (at > floor && isMark(words, at - 1, ',')) ||
      (is(words, at - 1, be.coordinator) && !lowerText(words, at - 2).endsWith('-')) ||
      is(words, at - 1, be.that | be.relative) ||
      (is(words, at - 1, be.subordinator) && (!is(words, at - 1, be.preposition) || isMark(words, at - 2, ','))) ||
      isMark(words, at - 1, ':') ||
      isMark(words, at - 1, ';')
    if (!opens) continue
    start = at
    tried++
    let open = start
    while (
      open < verb &&
      (is(words, open, be.coordinator | be.that | be.relative | be.subordinator) || !isWord(words, open))
    ) {
      open++
    }
    // `Også Lone Hald siger`
    if (!is(words, open - 1, be.coordinator) && !is(words, open, be.determiner)) {
      const after = pastAdverbs(words, open, verb)
      if (after < verb) open = after
    }
    if (open < verb && is(words, start, be.relative) && !isMark(words, verb - 1, ',')) {
      const inner = nounPhrase(words, open, verb)
      if (inner && (reaches(words, inner, verb) || isOneClause(words, inner.last, verb))) return inner
      // `Bruhn, der bekræfter, at`
      if (isOneClause(words, start + 1, verb) && isMark(words, start - 1, ',')) {
        return referentBefore(words, start - 1, from)
      }
      continue
    }
    // `hun fortæller uden at hæve stemmen`: an infinitive is no subject
    if (is(words, open - 1, be.that) && hasInfinitiveForm(words, open)) continue
    const phrase = nounPhrase(words, open, verb)
    if (!phrase || isTime(words, phrase) || !refers(words, phrase)) continue
    if (reaches(words, phrase, verb)) return joinedBefore(words, phrase, from)
    if (open > start && is(words, open - 1, be.subordinator) && isOneClause(words, phrase.last, verb)) return phrase
  }
  return undefined
}

/** The relative pronoun that is a verb's subject, right before it or its adverbs; -1 where there is none. */
function relativeBefore(words: Words, verb: number, floor: number): number {
  let at = verb - 1
  while (at > floor && is(words, at, be.adverb) && !is(words, at, be.relative)) at--
  const subject = at > floor && is(words, at, be.relative) && words.pack?.subjectRelatives.has(lowerText(words, at))
  // `Der siges`, `som sagt`: it leans on nothing
  return subject && (isMark(words, at - 1, ',') || isWord(words, at - 1)) ? at : -1
}

/** Whom a relative pronoun stands for: the phrase before it, or before the relative clause that it is joined to. */
function antecedent(words: Words, relative: number, from: number): NounPhrase | undefined {
  const end = isMark(words, relative - 1, ',') ? relative - 1 : relative
  if (!is(words, end - 1, be.coordinator)) return referentBefore(words, end, from)
  for (let at = end - 2; at > Math.max(from, end - FARTHEST); at--) {
    if (is(words, at, be.relative) && isMark(words, at - 1, ',')) return referentBefore(words, at - 1, from)
  }
  return undefined
}

/** The phrase before a token that can stand for somebody: of `opbakning fra Dansk Metal` the last. */
function referentBefore(words: Words, end: number, from: number): NounPhrase | undefined {
  return phraseBefore(words, end, from, (phrase) => refers(words, phrase))
}

/** Whether only adverbs and what stands between commas parts a phrase from its verb. */
function reaches(words: Words, phrase: NounPhrase, verb: number): boolean {
  const at = pastAdverbs(words, phrase.last, verb)
  if (at === verb) return true
  if (!isWord(words, at) && !isMark(words, at, ',') && at + 1 === verb) return true
  // an apposition: `Søeborg, kalder`
  if (at + 1 === verb && isMark(words, at, ',')) {
    // `Fru Ellen Nikolajsen, Valby, synes`
    if (phrase.name?.entity.type === 'LOC' && isMark(words, phrase.first - 1, ',')) return false
    return phrase.kind === 'name' && (isMark(words, phrase.first - 1, ',') || phrase.mentionFirst > phrase.first)
  }
  if (is(words, at, be.objectPronoun) && at + 1 === verb) return true
  // `En kollega på min arbejdsplads sagde`: one constituent before the verb; not `En morgen i maj sagde Lone Hald`
  if (is(words, at, be.preposition) && phrase.kind !== 'pronoun' && isOneClause(words, at, verb)) {
    return nameAt(words, verb + 1) === undefined && !is(words, verb + 1, be.subjectPronoun)
  }
  if (!isMark(words, at, ',') || !isMark(words, verb - 1, ',')) return false
  // insertions: relative clauses, ages, appositions; no verb of the sentence's own
  let relative = is(words, at + 1, be.relative)
  for (let next = at + 1; next < verb - 1; next++) {
    if (isMark(words, next, ',')) relative = is(words, next + 1, be.relative)
    else if (!relative && is(words, next, be.auxiliary | be.modal | be.finite)) return false
  }
  return true
}

/** Whether nothing between a subject and its verb in a subordinate clause begins another clause. */
function isOneClause(words: Words, last: number, verb: number): boolean {
  if (verb - last > 9) return false
  for (let at = last; at < verb; at++) {
    if (!isWord(words, at) || is(words, at, be.auxiliary | be.modal)) return false
    if (is(words, at, be.that) && !hasInfinitiveForm(words, at + 1)) return false
    if (is(words, at, be.finite) && !is(words, at - 1, be.preposition)) return false
  }
  return true
}

/** Whether a phrase can be a subject: it is a name, definite, plural or has an article. */
export function refers(words: Words, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'noun') return true
  const { first, head } = phrase
  if (is(words, first, be.determiner | be.possessive) || words.name[first] !== 0) return true
  if (first !== head && isGenitive(words, first)) return true
  return isCapital(words, head) || isReferring(words, head)
}

/** Whether a phrase tells when, and names nobody. */
function isTime(words: Words, phrase: NounPhrase): boolean {
  if (phrase.kind !== 'noun') return false
  const length = phrase.last - phrase.first
  // `få timer tidligere`, `onsdag aften`
  if (words.pack?.times.has(lowerText(words, phrase.head))) return true
  return length === 1 ? is(words, phrase.head, be.adverb) : adverbialAt(words, phrase.first) === length
}

/** Whether a phrase can be the source of what is reported: a third person, not `det` and not `man`. */
export function canSpeak(words: Words, phrase: NounPhrase): boolean {
  if (phrase.kind === 'name') return true
  if (phrase.kind === 'pronoun' && isPolite(words, phrase.first)) return false
  if (is(words, phrase.head, be.expletive | be.otherPerson) && phrase.last - phrase.first === 1) return false
  return !(unitAt(words, phrase.first) === 0)
}
