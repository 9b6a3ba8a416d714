import { clauseEnd, trimmed } from './clauses.ts'
import { isDenied } from './complements.ts'
import { isDash } from './dashes.ts'
import { inquitAt, isHabit, isSpeechVerb } from './inquits.ts'
import { be, take } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import { hasFinite } from './sources.ts'
import { canSpeak, refers, subjectAfter, subjectBefore } from './subjects.ts'
import { is, isMark, isWord, lowerText, nameAt, pastAdverbs, type Words } from './words.ts'

/** What a comment behind or inside it ascribes: `Huset er solgt, oplyser politiet`, `Det skyldes, siger Rask, at …`. */
export function comment(words: Words, verb: number, from: number, end: number): Report | undefined {
  if (verb - 1 <= from || !(isMark(words, verb - 1, ',') || isDash(words, verb - 1))) return undefined
  const listed = is(words, verb, be.auxiliary | be.sounding | be.standing | be.modal) || isHabit(words, verb)
  if (!listed && !isSpeechVerb(words, verb, take.comment)) return undefined
  const inquit = inquitAt(words, verb, end, false)
  if (!inquit) return undefined
  const { source } = inquit
  if (source ? !canSpeak(words, source) || isBare(words, source) : !isImpersonal(words, verb)) return undefined
  // `Hendes afløser, Ib Hald, husker hende`
  if (source?.kind === 'pronoun' && !is(words, source.first, be.subjectPronoun)) return undefined
  const after = inquit.end
  const first = opening(words, from)
  // `I opslaget, som er slettet, viste hun et billede`
  if (is(words, after, be.determiner | be.possessive) && !is(words, after, be.preposition)) return undefined
  // `Mens han tier, mener de, at …` takes the clause behind
  const adverbs = pastAdverbs(words, after, end)
  // `I brevet advarer 31 ansatte om, at …`
  const behind = is(words, adverbs, be.preposition) && isMark(words, adverbs + 1, ',') ? adverbs + 1 : adverbs
  const clause = isMark(words, behind, ',') && is(words, behind + 1, be.that | be.question)
  if (clause && (verb - first < 3 || is(words, first, be.subordinator | be.preposition))) return undefined
  if (is(words, after, be.that)) return undefined
  // `Til spørgsmålet svarer hun: »…«`, `Da hun kom, sagde hun: »…«` says what is behind
  const framed = is(words, first, be.preposition | be.subordinator) && !is(words, first, be.that)
  if (framed && isMark(words, after, ':') && !isWord(words, after + 1)) return undefined
  // `På spørgsmålet, om hun fortryder, svarer hun nej`
  if (is(words, first, be.preposition) && words.pack?.utterances.has(lowerText(words, first + 1))) return undefined
  // `Spurgt, om det er rigtigt, svarer hun: »…«`
  if (isMark(words, first + 1, ',') && isOnlyParticiple(words, first)) return undefined
  // `Sophie Løhde, der var minister, afviser kritikken`: what stands before the verb is its subject
  if (source?.kind !== 'pronoun' && subjectBefore(words, verb, first)?.first === first) return undefined
  if (isApposed(words, first, verb - 1)) return undefined
  // `…, men hans manager, Tina Brask, bekræfter bruddet`
  const joined = joinedFrom(words, first, verb - 1)
  if (joined >= 0 && isApposed(words, joined, verb - 1)) return undefined
  // `Hvornår det sker, vil hun ikke sige`: a question that is not answered
  const last = inquit.cue?.last ?? after
  if (is(words, first, be.question) && (isDenied(words, last - 1, verb) || isDenied(words, verb, verb)))
    return undefined
  const pieces = [{ first, last: verb - 1 }]
  const more = goesOn(words, after, end, lacksVerb(words, first, verb - 1))
  // `Da hun løftede pokalen, tænkte hun på sin far`: what opens so is no sentence alone
  if (
    more < 0 &&
    is(words, first, be.subordinator) &&
    !is(words, first, be.question) &&
    !isAdverbialOpening(words, first) &&
    !isParted(words, first, verb - 1)
  )
    return undefined
  if (more > 0) pieces.push({ first: more, last: trimmed(words, more, clauseEnd(words, more, end)) })
  // `Alarmen, fremhæver hun, er sat op`
  if (verb - 1 - first < (more > 0 ? 1 : 2)) return undefined
  return {
    pieces,
    cue: inquit.cue,
    source,
    via: inquit.via,
    rule: more > 0 ? 'comment inside' : 'comment behind',
  }
}

/** Whether what opens like a clause is a phrase that the verb follows: `Indtil da bør hun hvile`, `Efter kampen var hun glad`. */
function isAdverbialOpening(words: Words, first: number): boolean {
  if (!is(words, first, be.preposition)) return false
  return !is(words, first + 1, be.subjectPronoun | be.expletive | be.that)
}

/** Whether a word is a participle, which nothing is said by. */
function isOnlyParticiple(words: Words, at: number): boolean {
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  return senses.length > 0 && senses.every(({ form }) => form === 'participle')
}

/** Whether a phrase is one word that stands for nobody: `tror fuldt`. */
function isBare(words: Words, phrase: NounPhrase): boolean {
  return phrase.last - phrase.first === 1 && !refers(words, phrase)
}

/** `lyder opfordringen`, `hedder det`: said by somebody, whoever it is. */
function isImpersonal(words: Words, verb: number): boolean {
  if (!is(words, verb, be.sounding | be.standing)) return false
  return is(words, verb + 1, be.pointer) || words.pack?.utterances.has(lowerText(words, verb + 1)) === true
}

/** Where the last clause that a comma and a conjunction open begins; -1 where there is none. */
function joinedFrom(words: Words, first: number, end: number): number {
  for (let at = end - 1; at > first + 1; at--)
    if (is(words, at - 1, be.coordinator) && isMark(words, at - 2, ',')) return at
  return -1
}

/** Whether what stands before a comment is only a phrase with its apposition: `Hendes forældre, Ingrid og Per Hald, skrev`. */
function isApposed(words: Words, first: number, end: number): boolean {
  if (!isParted(words, first, end)) return false
  let phrase = nounPhrase(words, first, end)
  while (phrase && phrase.last < end) {
    if (!isMark(words, phrase.last, ',') && !is(words, phrase.last, be.coordinator)) return false
    phrase = nounPhrase(words, phrase.last + 1, end)
  }
  return phrase !== undefined
}

function isParted(words: Words, from: number, end: number): boolean {
  for (let at = from; at < end; at++) if (isMark(words, at, ',')) return true
  return false
}

/** Past the conjunction or mark that a clause opens with. */
function opening(words: Words, from: number): number {
  return isMark(words, from, ',') || isMark(words, from, ':') ? from + 1 : from
}

/** Whether what stands before a comment is no whole clause: `Der er, bemærker X`, `Regeringen vil derfor, siger hun`. */
function lacksVerb(words: Words, first: number, comma: number): boolean {
  if (is(words, first, be.expletive) && comma - first < 5) return true
  let last = comma - 1
  while (last > first && is(words, last, be.adverb)) last--
  return is(words, last, be.modal | be.auxiliary)
}

/**
 * Where the reported clause goes on behind a comment, or -1: with `at`, a conjunction or the finite verb that the clause still
 * lacks; not with a relative clause or an apposition.
 */
function goesOn(words: Words, at: number, end: number, unfinished: boolean): number {
  if (isMark(words, at, ':')) return at + 1 < end ? at + 1 : -1
  if (!isMark(words, at, ',')) return -1
  const next = at + 1
  if (next >= end || nameAt(words, next)) return -1
  // `…, skrev hun, og hun lovede, at …` is the author's again
  if (is(words, next, be.coordinator) && reportsAgain(words, next + 1, end)) return -1
  if (is(words, next, be.that | be.coordinator)) return next
  // `Der er, bemærker en svejser, bedre plads`
  if (unfinished && !is(words, next, be.relative)) return next
  // `Når det er slut, siger hun, begynder det igen`
  if (is(words, next, be.auxiliary | be.modal)) return next
  // `…, siger X, skriver Y` is told by another
  return hasFinite(words, next) && !isTold(words, next, end) ? next : -1
}

function isTold(words: Words, verb: number, end: number): boolean {
  const subject = isSpeechVerb(words, verb) ? subjectAfter(words, verb + 1, end) : undefined
  return subject !== undefined && !is(words, subject.first, be.expletive) && canSpeak(words, subject)
}

const FARTHEST_VERB = 6

/** Whether the author goes on at a conjunction with another verb that reports: `og han udelukker ikke, at`. */
function reportsAgain(words: Words, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + FARTHEST_VERB) && !isMark(words, at, ','); at++) {
    if (isSpeechVerb(words, at, take.speech | take.clause)) return true
  }
  return false
}
