import type { Span } from '../../model.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { inquitBefore } from './colons.ts'
import type { Inquit } from './inquits.ts'
import { be } from './lexicon.ts'
import { paragraphTokens, type Turn } from './turns.ts'
import { is, isMark, lowerText, type Words } from './words.ts'

/** One stretch of direct speech by one speaker, over one or more paragraphs. */
export interface Utterance {
  readonly pieces: readonly Span[]
  readonly paragraph: number
  readonly lastParagraph: number
  readonly style: Turn['style']
  readonly inquit: Inquit | undefined
  /** Its place in a conversation of two, counted from the first utterance; undefined outside one. */
  readonly turn: number | undefined
}

/** Joins turns to utterances: what goes on over paragraphs is one, what is answered is two. */
export function joinTurns(words: Words, turns: readonly Turn[]): Utterance[] {
  const first = paragraphTokens(words.laid)
  const utterances: Utterance[] = []
  const told = isTold(words, turns)
  for (let at = 0; at < turns.length; ) {
    const all = runFrom(words, turns, at)
    at += all.length
    const run = all.slice(bullets(words, all))
    const last = run.at(-1)
    if (last && !(last.inquit && last.closed))
      extend(words, first, last, turns[at]?.paragraph ?? words.laid.paragraphs.length)
    for (const turn of run) if (turn.starts) turn.inquit ??= colonBefore(words, first, turn.paragraph)
    if (run[0] && !run[0].opened && !run[0].inquit) continue
    if (isList(words, first, run)) continue
    if (isConversation(words, run) || followsQuestion(words, first, run) || (told && run.length > 1)) {
      for (const [index, turn] of run.entries()) utterances.push(utterance([turn], index))
    } else monologue(run, utterances)
  }
  return utterances
}

/** Paragraphs between an opening mark and the closing one that is still taken for its own. */
const FARTHEST = 20

/** Turns that follow on each other with nothing between them. */
function runFrom(words: Words, turns: readonly Turn[], from: number): Turn[] {
  const run: Turn[] = []
  for (let at = from; at < turns.length; at++) {
    const turn = turns[at]
    const before = run.at(-1)
    if (!turn || (before && !follows(words, before, turn))) break
    if (before && !turn.opened) fillBetween(words, before, turn)
    run.push(turn)
  }
  return run
}

function follows(words: Words, before: Turn, turn: Turn): boolean {
  const { paragraphs } = words.laid
  if (before.style !== turn.style) return false
  const gap = turn.paragraph - before.paragraph
  if (gap === 0) return false
  // an unclosed mark reaches to the paragraph that closes it without opening anything
  if (!turn.opened) {
    const between = paragraphs.slice(before.paragraph, turn.paragraph)
    return !before.closed && gap <= FARTHEST && between.every(({ kind }) => kind === 'body' || kind === 'lede')
  }
  return gap === 1 && turn.starts && before.ends
}

/** The paragraphs between an opening mark and its closing one belong to the utterance. */
function fillBetween(words: Words, before: Turn, turn: Turn): void {
  for (const { start, end } of words.laid.paragraphs.slice(before.paragraph + 1, turn.paragraph)) {
    before.pieces.push({ start, end })
  }
}

/** How many paragraphs an unclosed utterance goes on over, where it says `jeg`. */
const MOST_PARAGRAPHS = 8

/** What follows an utterance that has no inquit, and goes on in the first person, is still said. */
function extend(words: Words, first: Uint32Array, turn: Turn, until: number): void {
  const { paragraphs } = words.laid
  if (!turn.ends || (turn.closed && turn.style === 'mark')) return
  for (let next = turn.paragraph + 1; next < Math.min(until, turn.paragraph + MOST_PARAGRAPHS); next++) {
    const block = paragraphs[next]
    if (block?.kind !== 'body' || !saysI(words, first[next] ?? 0, first[next + 1] ?? 0)) return
    turn.pieces.push({ start: block.start, end: block.end })
  }
}

function saysI(words: Words, from: number, end: number): boolean {
  for (let at = from; at < Math.min(end, from + 200); at++) {
    if (words.entry[at] !== 0 && words.pack?.firstPersons.has(lowerText(words, at))) return true
  }
  return false
}

function monologue(run: readonly Turn[], utterances: Utterance[]): void {
  let group: Turn[] = []
  for (const turn of run) {
    if (turn.inquit && group.some(({ inquit }) => inquit)) {
      utterances.push(utterance(group, undefined))
      group = []
    }
    group.push(turn)
  }
  if (group.length > 0) utterances.push(utterance(group, undefined))
}

function utterance(turns: readonly Turn[], turn: number | undefined): Utterance {
  return {
    pieces: turns.flatMap(({ pieces }) => pieces),
    paragraph: turns[0]?.paragraph ?? 0,
    lastParagraph: turns.at(-1)?.paragraph ?? 0,
    style: turns[0]?.style ?? 'mark',
    inquit: turns.find(({ inquit }) => inquit)?.inquit,
    turn,
  }
}

/** Whether two speakers take turns: a question is answered, or the inquits name two. */
function isConversation(words: Words, run: readonly Turn[]): boolean {
  const { text } = words.laid
  const sources = new Set<string>()
  for (const [index, turn] of run.entries()) {
    const last = turn.pieces.at(-1)
    const next = run[index + 1]
    if (!last || (!turn.closed && turn.opened)) continue
    if (next && !turn.inquit && text.charAt(last.end - 1) === '?') return true
    if (next && !next.inquit && opensAnswer(words, next)) return true
    const source = turn.inquit?.source
    if (!source) continue
    const key = source.name ? source.name.entity.name : lowerText(words, source.head)
    const other =
      source.kind === 'pronoun' ? [...sources].some((known) => isPronoun(words, known) && known !== key) : false
    const named = source.name ? [...sources].some((known) => !isPronoun(words, known) && known !== key) : false
    if (other || named) return true
    sources.add(key)
  }
  return false
}

const LEAST_INQUITS = 3

/**
 * Whether a text is a story rather than news: its inquits are all in the past and nobody has more than one name. There each
 * turn is another speaker's.
 */
function isTold(words: Words, turns: readonly Turn[]): boolean {
  let inquits = 0
  for (const { inquit } of turns) {
    if (!inquit?.cue || !inquit.source) continue
    inquits++
    const { name } = inquit.source
    if (inquit.via || (name && (name.entity.type !== 'PER' || name.entity.name.includes(' ')))) return false
    const senses = words.entries[words.entry[inquit.cue.first] ?? 0]?.senses ?? []
    if (!senses.some(({ past }) => past)) return false
  }
  return inquits >= LEAST_INQUITS
}

/** Whether a run of several turns answers a question of the author's: an interview, not one long utterance. */
function followsQuestion(words: Words, first: Uint32Array, run: readonly Turn[]): boolean {
  const head = run[0]
  if (!head || run.length < 2 || head.inquit || !head.closed) return false
  return isMark(words, (first[head.paragraph] ?? 0) - 1, '?')
}

function isPronoun(words: Words, word: string): boolean {
  return words.pack?.subjectPronouns.has(word) ?? false
}

function opensAnswer(words: Words, turn: Turn): boolean {
  const start = turn.pieces[0]?.start ?? 0
  const word = /^[\p{L}]+/u.exec(words.laid.text.slice(start, start + 20))
  return word !== null && (words.pack?.answers.has(word[0].toLowerCase()) ?? false)
}

/** The inquit of a paragraph that ends in a colon before an utterance. */
function colonBefore(words: Words, first: Uint32Array, paragraph: number): Inquit | undefined {
  if (paragraph === 0) return undefined
  const last = (first[paragraph] ?? 0) - 1
  const from = first[paragraph - 1] ?? 0
  if (last < from || !isMark(words, last, ':')) return undefined
  const sentence = words.tokens.firstOfSentence[words.tokens.sentence[last] ?? 0] ?? from
  return inquitBefore(words, Math.max(sentence, from), last)
}

const SHORT = 110

/** How many turns of a run are the items of a list before its speech: short ones that no mark ends, whatever brings them in. */
function bullets(words: Words, run: readonly Turn[]): number {
  const speech = run.findIndex((turn) => turn.style !== 'dash' || turn.inquit !== undefined || !isItem(words, turn))
  const count = speech < 0 ? run.length : speech
  return count > 1 ? count : 0
}

function isItem(words: Words, { pieces }: Turn): boolean {
  if (!pieces.every(({ start, end }) => end - start < SHORT)) return false
  return !isEnding(words, tokenAt(words.tokens, pieces.at(-1)?.end ?? 0) - 1)
}

/** Whether dashes are bullets: several short lines under a heading or a colon, said by nobody. */
function isList(words: Words, first: Uint32Array, run: readonly Turn[]): boolean {
  const head = run[0]
  if (head?.style !== 'dash' || run.length < 2 || run.some(({ inquit }) => inquit)) return false
  if (!run.every(({ pieces }) => pieces.every(({ start, end }) => end - start < SHORT))) return false
  const before = words.laid.paragraphs[head.paragraph - 1]
  if (!before) return false
  const last = (first[head.paragraph] ?? 0) - 1
  return before.kind === 'heading' || before.kind === 'headline' || isMark(words, last, ':') || !isEnding(words, last)
}

function isEnding(words: Words, at: number): boolean {
  return ['.', '!', '?', '…', '"', '”', '«'].some((mark) => isMark(words, at, mark)) || is(words, at, be.answer)
}
