import { isDash } from './dashes.ts'
import { isSpeechVerb } from './inquits.ts'
import { be, take } from './lexicon.ts'
import { isDoubleMark } from './marks.ts'
import { nounPhrase } from './noun-phrases.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, pastAdverbs, unitAt, type Words } from './words.ts'

/** A clause is read no further than this many tokens: bounds the work in a text without full stops. */
const LONGEST = 400

/**
 * The token after the end of a reported clause that begins at `from`: the sentence's end, or where the author takes over
 * (`…, men hun …`, `…, mens …`, `…, og han …`, a colon).
 * @param main whether it is a main clause, which what follows on `mens` belongs to
 */
export function clauseEnd(words: Words, from: number, end: number, main = false): number {
  const limit = Math.min(end, from + LONGEST)
  // whether a comma or a clause inside it was passed
  let parted = false
  for (let at = from; at < limit; at++) {
    // `at han er »skuffet, men ikke bitter«`: what is in marks is one piece
    at = pastMarked(words, at, limit)
    if (at >= limit) break
    parted ||= is(words, at, at > from ? be.relative | be.subordinator : be.subordinator)
    if (isMark(words, at, ':') || isMark(words, at, ';')) return at
    if (isDash(words, at) && is(words, at + 1, be.coordinator)) return trimmed(words, from, at)
    if (!isMark(words, at, ',')) {
      if (at > from + 1 && is(words, at, be.coordinator) && takesOver(words, at, end, false, main)) return at
      continue
    }
    const next = at + 1
    if (is(words, next, be.coordinator | be.contrast) && takesOver(words, next, end, true, main)) return at
    // `X, der mener, at det er slut, kan gå`: a verb without a subject is the author's
    if (!parted && isVerb(words, next)) return at
    parted = true
    if (isSpeechVerb(words, next) && startsComment(words, next, end)) return at
  }
  return trimmed(words, from, limit)
}

/** Past what a quotation mark opens, where the clause also closes it. */
function pastMarked(words: Words, at: number, limit: number): number {
  if (!isDoubleMark(unitAt(words, at))) return at
  for (let next = at + 1; next < limit; next++) if (isDoubleMark(unitAt(words, next))) return next + 1
  return at
}

/** Whether the author goes on at a conjunction: not with `at`, but with a new subject and verb, or a verb of speech. */
function takesOver(words: Words, at: number, end: number, comma: boolean, main: boolean): boolean {
  const next = at + 1
  if (next >= end || is(words, next, be.that | be.question)) return false
  if (isSpeechVerb(words, next) || isSpeechVerb(words, pastAdverbs(words, next, end))) return true
  if (is(words, at, be.contrast | be.coordinator) && isReported(words, next, end)) return true
  if (!comma) return false
  if (is(words, at, be.contrast)) {
    // `mens hendes mand lå på hospitalet` belongs to what is told, `mens FN har frigivet` does not
    if (is(words, at, be.coordinator)) return true
    return !main && !is(words, next, be.possessive | be.objectPronoun | be.subjectPronoun)
  }
  return words.pack?.and.has(lowerText(words, at)) ?? false
}

/** Whether somebody else reports something at a token: `den anden hævder, at`. */
function isReported(words: Words, at: number, end: number): boolean {
  const subject = nounPhrase(words, at, end)
  const verb = subject ? pastAdverbs(words, subject.last, end) : end
  return verb < end && isSpeechVerb(words, verb, take.clause) && isMark(words, verb + 1, ',')
}

/** Whether a token is a finite verb that the pack knows, of saying aside. */
export function isVerb(words: Words, at: number): boolean {
  return words.name[at] === 0 && is(words, at, be.auxiliary | be.modal | be.finite)
}

function startsComment(words: Words, verb: number, end: number): boolean {
  const next = pastAdverbs(words, verb + 1, end)
  return (
    (is(words, next, be.subjectPronoun) && !is(words, next, be.expletive)) ||
    nameAt(words, next) !== undefined ||
    isCapital(words, next)
  )
}

/** Before the mark that ends a sentence. */
export function trimmed(words: Words, from: number, end: number): number {
  let last = end
  while (last > from && !isWord(words, last - 1) && !closesSomething(words, last - 1)) last--
  return last
}

function closesSomething(words: Words, at: number): boolean {
  return [')', '"', '”', '“', '«', '»', "'", '’', '%'].some((mark) => isMark(words, at, mark))
}

/** The first token of the clause that a token stands in: past the last colon, semicolon or conjunction before it. */
export function clauseStart(words: Words, at: number, from: number): number {
  const floor = Math.max(from, at - LONGEST)
  // `Planen, der blev fremlagt mandag, vil ifølge X`: the relative clause has ended
  let ended = false
  for (let before = at - 1; before >= floor; before--) {
    if (isMark(words, before, ':') || isMark(words, before, ';')) return before + 1
    if (!isMark(words, before, ',')) continue
    if (is(words, before + 1, be.coordinator) && before + 2 < at) return before + 2
    const relative = is(words, before + 1, be.relative)
    if (relative && !ended && before + 2 <= at && !isMark(words, at - 1, ',')) return before + 2
    ended = !relative && isVerb(words, before + 1)
  }
  return floor
}
