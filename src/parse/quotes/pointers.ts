import { isDefinite as hasDefiniteEnding } from './endings.ts'
import { type Inquit, inquitAt, isSpeechVerb } from './inquits.ts'
import { be, take } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { Report, Taken } from './report.ts'
import { statedIn } from './sounding.ts'
import { canSpeak } from './subjects.ts'
import { is, isMark, isWord, lowerText, type Words } from './words.ts'

/** `Det oplyser X`: the sentence before is what was said. */
export function pointingBack(words: Words, taken: Taken, verb: number, sentence: number): Report | undefined {
  const { firstOfSentence } = words.tokens
  const first = firstOfSentence[sentence] ?? 0
  const end = firstOfSentence[sentence + 1] ?? first
  if (verb !== first + 1 || sentence === 0 || !is(words, first, be.pointer)) return undefined
  if (!isSpeechVerb(words, verb, take.comment) && !is(words, verb, be.auxiliary | be.standing | be.sounding))
    return undefined
  const inquit = sounding(words, verb, end) ?? inquitAt(words, verb, end, false) ?? standing(words, verb, end)
  const source = inquit?.source
  if (!inquit || !source || !canSpeak(words, source)) return undefined
  if (source.kind === 'noun' && !isDefinite(words, source.first, source.head)) return undefined
  const after = inquit.end
  // `Det troede retten ikke på`
  if (is(words, end - 2, be.preposition) && words.name[end - 2] === 0) return undefined
  // `Det synes hun er for dårligt`
  if (is(words, after, be.auxiliary | be.modal | be.finite)) return undefined
  if (is(words, after, be.that) || (isMark(words, after, ',') && is(words, after + 1, be.that))) return undefined
  const before = firstOfSentence[sentence - 1] ?? 0
  const spoken = taken[before] === 1 || taken[before + 1] === 1 || taken[Math.max(first - 2, before)] === 1
  if (!spoken && !isOpinion(words, sentence - 1)) return undefined
  return {
    pieces: [{ first: before, last: first }],
    cue: inquit.cue,
    source,
    via: inquit.via,
    rule: spoken ? 'pointing back to speech' : 'pointing back',
  }
}

/** `Det fremgår af X`: the pointer stands where the expletive would. */
function standing(words: Words, verb: number, end: number): Inquit | undefined {
  if (!is(words, verb, be.standing)) return undefined
  // `Sådan stod der på skiltet`
  const next = is(words, verb + 1, be.expletive) ? verb + 2 : verb + 1
  const source = statedIn(words, verb, next, end)
  return source && { cue: { first: verb, last: verb + 1 }, source, end: source.last, via: null, rule: 'inquit' }
}

/** `Sådan lyder det fra X`, `Sådan lød meldingen fra X`. */
function sounding(words: Words, verb: number, end: number): Inquit | undefined {
  if (!is(words, verb, be.sounding)) return undefined
  const what = is(words, verb + 1, be.expletive) || words.pack?.utterances.has(lowerText(words, verb + 1)) === true
  return from(words, verb, what ? verb + 2 : verb + 1, end)
}

/** A verb whose source stands behind `fra`, `af` and the like at a token. */
function from(words: Words, verb: number, at: number, end: number): Inquit | undefined {
  const source = is(words, at, be.soundingSource) ? nounPhrase(words, at + 1, end) : undefined
  return source && { cue: { first: verb, last: verb + 1 }, source, end: source.last, via: null, rule: 'inquit' }
}

/** Whether a noun phrase is known from before: definite, owned or plural with its ending. */
function isDefinite(words: Words, first: number, head: number): boolean {
  if (is(words, first, be.possessive)) return true
  return first !== head || hasDefiniteEnding(words, head)
}

/** Whether a sentence says something: it has more than two words and is no question. */
function isOpinion(words: Words, sentence: number): boolean {
  const { firstOfSentence } = words.tokens
  const first = firstOfSentence[sentence] ?? 0
  const end = firstOfSentence[sentence + 1] ?? first
  if (isMark(words, end - 1, '?') || isMark(words, end - 1, ':')) return false
  let count = 0
  for (let at = first; at < end && count < 3; at++) if (isWord(words, at)) count++
  return count > 2
}
