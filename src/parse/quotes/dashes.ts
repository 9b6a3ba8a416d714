import type { Span } from '../../model.ts'
import { classOf, LETTER } from '../tokens/character.ts'
import { type Inquit, inquitAt, isHabit, isSpeechVerb } from './inquits.ts'
import { be } from './lexicon.ts'
import { newcomer } from './newcomers.ts'
import { opensNoun } from './phrase.ts'
import type { Turn } from './turns.ts'
import { is, isMark, isWord, unitAt, type Words } from './words.ts'

const DASHES = new Set(['-', '–', '—', '―'].map((dash) => dash.charCodeAt(0)))

/** Whether a token is a dash that speech may follow: before a word, not before a number that it makes negative. */
export function opensWithDash(words: Words, at: number, end: number): boolean {
  const { start, end: ends } = words.tokens
  if (at + 1 >= end || !isDash(words, at)) return false
  const tight = ends[at] === start[at + 1]
  const next = classOf(unitAt(words, at + 1))
  return tight ? (next & LETTER) !== 0 || next === 0 : true
}

export function isDash(words: Words, at: number): boolean {
  const { start, end } = words.tokens
  return (end[at] ?? 0) - (start[at] ?? 0) === 1 && DASHES.has(unitAt(words, at))
}

/** An inquit that is one only where the turn has no other, and where it stands. */
interface Spare {
  readonly inquit: Inquit
  readonly stop: number
}

/** The turn of a paragraph, or of the rest of one, that opens with a dialogue dash. */
export function dashTurns(words: Words, paragraph: number, dash: number, end: number): Turn[] {
  const { start, end: ends } = words.tokens
  const tight = ends[dash] === start[dash + 1]
  const turns: Turn[] = []
  let pieces: Span[] = []
  let inquit: Inquit | undefined
  let spare: Spare | undefined
  let inside: Spare | undefined
  let from = dash + 1
  let last = end
  let at = from
  while (at < end) {
    const found = mayOpenInquit(words, at, from) ? inquitAt(words, at, end, false) : undefined
    if (!found) {
      at++
      continue
    }
    // `…, tror barnet, at …` is said inside the turn; a name is its speaker's, unless somebody else says it
    if (isMark(words, found.end, ',') && is(words, found.end + 1, be.that)) {
      if (found.source?.kind === 'name') inside ??= { inquit: found, stop: at }
      at++
      continue
    }
    // `…, sagde jeg til ham, …` is told inside a turn, unless nobody else says it
    if (found.source && is(words, found.source.head, be.otherPerson) && found.source.kind === 'pronoun') {
      spare ??= { inquit: found, stop: at }
      at++
      continue
    }
    // a second inquit is a second utterance
    if (inquit) {
      turns.push(turn(false))
      pieces = []
    }
    pieces.push(piece(words, from, at))
    inquit = found
    const more = continuation(words, found, end, tight)
    if (more < 0) {
      last = found.end
      from = -1
      break
    }
    from = more
    at = more
  }
  if (!inquit && inside && from >= 0) {
    pieces.push(piece(words, from, inside.stop))
    inquit = inside.inquit
    from = inquit.end + 1
  }
  if (!inquit && spare && tight) {
    pieces.push(piece(words, from, spare.stop))
    inquit = spare.inquit
    from = -1
    last = inquit.end
  }
  if (from >= 0 && from < end) pieces.push(piece(words, from, end))
  turns.push(turn(onlyOneSentence(words, last, end) && !(inquit && newcomer(words, last, end))))
  return turns

  function turn(closes: boolean): Turn {
    const starts = turns.length === 0
    return { paragraph, style: 'dash', pieces, inquit, starts, ends: closes, opened: true, closed: true }
  }
}

/** A place where an inquit may stand: after a comma or an ending mark, at a verb. */
function mayOpenInquit(words: Words, at: number, from: number): boolean {
  if (at <= from) return false
  const entry = words.entry[at] ?? 0
  if (
    entry === 0 ||
    !(
      isSpeechVerb(words, at) ||
      is(words, at, be.auxiliary | be.sounding | be.standing | be.modal) ||
      isHabit(words, at)
    )
  ) {
    return false
  }
  const before = unitAt(words, at - 1)
  return !isWord(words, at - 1) && (before === 0x2c || before === 0x3f || before === 0x21 || before === 0x2e)
    ? before !== 0x2e || words.tokens.sentence[at] === words.tokens.sentence[at - 1]
    : false
}

/** From a token to before an inquit, without the comma that parts them. */
function piece(words: Words, from: number, until: number): Span {
  const { start, end } = words.tokens
  const last = isMark(words, until - 1, ',') ? until - 2 : until - 1
  return { start: start[from] ?? 0, end: end[Math.max(last, from)] ?? 0 }
}

/** The token from which the speaker goes on after an inquit, or -1. */
function continuation(words: Words, { end: after, cue }: Inquit, end: number, tight: boolean): number {
  const sentence = words.tokens.sentence[(cue?.first ?? after) - 1 + 1]
  const { start, end: ends } = words.tokens
  for (let at = after; at < end; at++) {
    const inside = words.tokens.sentence[at] === sentence
    if (isDash(words, at)) {
      // the next stretch after a dash, of the same make as the first
      if (opensWithDash(words, at, end) && (ends[at] === start[at + 1]) === tight && !isWord(words, at - 1))
        return at + 1
      return -1
    }
    if (!inside) return -1
    if (isMark(words, at, ':')) return at + 1 < end ? at + 1 : -1
    if (at === after && isMark(words, at, ',') && goesOn(words, at + 1)) return at + 1
  }
  return -1
}

/** Whether the utterance goes on at a token after an inquit's comma: `siger han, og ingen skal flytte`. */
function goesOn(words: Words, at: number): boolean {
  if (is(words, at, be.coordinator)) {
    if (isSpeechVerb(words, at + 1) || is(words, at + 1, be.auxiliary | be.finite)) return false
    // `…, siger X, og målmand Ib Hald er enig`: somebody new is the author's
    return newcomer(words, at + 1, at + 2) === undefined
  }
  // `siger X, en 34-årig lærer, til AFP` is an apposition
  return is(words, at, be.otherPerson) && !(is(words, at, be.determiner) && opensNoun(words, at + 1, at + 4))
}

/** Whether what is left of a paragraph is the end of the sentence at `last`. */
function onlyOneSentence(words: Words, last: number, end: number): boolean {
  if (last >= end) return true
  return words.tokens.sentence[Math.max(last - 1, 0)] === words.tokens.sentence[end - 1]
}
