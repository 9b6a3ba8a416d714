import { tokenAt } from '../tokens/tokens.ts'
import { inquitBefore } from './colons.ts'
import { dashTurns, isDash, opensWithDash } from './dashes.ts'
import { type Inquit, inquitAt, isSpeechVerb } from './inquits.ts'
import { isQuotationMark, type MarkedStretch } from './marks.ts'
import { namedBy } from './namings.ts'
import type { Turn } from './turns.ts'
import { isCapital, isMark, isWord, unitAt, type Words } from './words.ts'

/** Tells the utterances among a paragraph's marked stretches from words in marks, and joins those that an inquit parts. */
export function markedTurns(
  words: Words,
  paragraph: number,
  first: number,
  last: number,
  stretches: readonly MarkedStretch[],
  turns: Turn[],
  fragments: MarkedStretch[],
): void {
  const { tokens } = words
  let current: Turn | undefined
  let currentEnd = first
  for (const stretch of stretches) {
    const opening = tokenAt(tokens, stretch.outerStart)
    const after = Math.min(tokenAt(tokens, stretch.outerEnd), last)
    const place = placeOf(words, first, opening)
    const inquit = inquitBehind(words, stretch, after, last)
    const goesOn: boolean =
      current?.inquit !== undefined
        ? continues(words, current.inquit, currentEnd, opening, stretch, inquit)
        : current !== undefined && resumes(words, current, currentEnd, opening, stretch)
    if (!goesOn && !isUtterance(words, stretch, place, after, last, inquit)) {
      fragments.push(stretch)
      continue
    }
    const unclosed = stretch.opened && !stretch.closed ? unclosedTurn(words, paragraph, opening, last) : undefined
    if (unclosed) {
      turns.push(unclosed)
      continue
    }
    const rest = isRest(words, inquit?.end ?? after, last)
    if (current && goesOn) {
      current.pieces.push({ start: stretch.start, end: stretch.end })
      current.ends = rest
      currentEnd = inquit?.end ?? after
      continue
    }
    const before =
      place === 'colon' ? inquitBefore(words, sentenceStart(words, opening - 1, first), opening - 1) : undefined
    current = {
      paragraph,
      style: 'mark',
      pieces: [{ start: stretch.start, end: stretch.end }],
      inquit: inquit ?? before,
      starts: place === 'start',
      ends: rest,
      opened: stretch.opened,
      closed: stretch.closed,
    }
    currentEnd = inquit?.end ?? after
    turns.push(current)
  }
  if (stretches.length === 0) dashInside(words, paragraph, first, last, turns)
}

/** An utterance whose closing mark is missing before the inquit that ends its paragraph: `»Det er slut, siger X.` */
function unclosedTurn(words: Words, paragraph: number, opening: number, last: number): Turn | undefined {
  const next = words.laid.paragraphs[paragraph + 1]
  if (next && isQuotationMark(words.laid.text.charCodeAt(next.start))) return undefined
  const [turn, ...others] = dashTurns(words, paragraph, opening, last)
  const spoken = turn?.inquit && others.length === 0 && turn.pieces.length === 1
  return spoken && isRest(words, turn.inquit?.end ?? last, last) ? { ...turn, style: 'mark' } : undefined
}

type Place = 'start' | 'colon' | 'sentence' | 'inside'

function placeOf(words: Words, first: number, opening: number): Place {
  if (opening <= first || (opening === first + 1 && isDash(words, first))) return 'start'
  const before = opening - 1
  if (isMark(words, before, ':')) return 'colon'
  const unit = unitAt(words, before)
  if (!isWord(words, before) && '.!?…»«"”“'.includes(String.fromCharCode(unit))) return 'sentence'
  return words.tokens.sentence[before] === words.tokens.sentence[opening] ? 'inside' : 'sentence'
}

/** The inquit right behind a stretch: after a comma, or after marks that end with one or with an ending mark. */
function inquitBehind(words: Words, stretch: MarkedStretch, after: number, last: number): Inquit | undefined {
  if (!stretch.closed || after >= last) return undefined
  const comma = isMark(words, after, ',')
  const at = comma ? after + 1 : after
  if (!isWord(words, at) || isCapital(words, at)) return undefined
  const ending = words.laid.text.charCodeAt(stretch.end - 1)
  // `»Landsbytossen« kaldte de ham`: a name, not speech
  const closed = comma || ',.!?…-–'.includes(String.fromCharCode(ending))
  if (!closed && namedBy(words, at, last)) return undefined
  return inquitAt(words, at, last, closed)
}

function isUtterance(
  words: Words,
  stretch: MarkedStretch,
  place: Place,
  after: number,
  last: number,
  inquit: Inquit | undefined,
): boolean {
  const { text } = words.laid
  if (!stretch.opened) return inquit !== undefined || after >= last
  if (!stretch.closed) return true
  const ending = text.charAt(stretch.end - 1)
  const upper = /[\p{Lu}\p{N}\-–—.…»«"”“'’]/u.test(text.charAt(stretch.start))
  // `Under overskriften »Nu er det nok« skriver hun, at …` is a title
  if (inquit) return place !== 'inside' || (upper && (isMark(words, after, ',') || ',.!?…-–'.includes(ending)))
  if (place === 'colon') return upper || isRest(words, after, last)
  if (place === 'inside') return false
  // `»Pinligt«. »Til grin«.`: a sentence of its own
  const ended = '.!?…'.includes(ending) || isMark(words, after, '.')
  // `»Den var,« hun tøver, »ikke til at bære.«`: no title ends in a comma
  if (!ended) return ending === ',' && upper
  // `»Hvad med os?« spurgte en`
  if (isSpeechVerb(words, after)) return true
  // without a pack an inquit is not known as one
  return after >= last || !isWord(words, after) || isCapital(words, after) || !words.pack
}

/** Whether a stretch goes on with what was said before the inquit: `"A", siger X, "B"`, `"A," siger X. "B."`. */
function continues(
  words: Words,
  inquit: Inquit,
  from: number,
  opening: number,
  stretch: MarkedStretch,
  own: Inquit | undefined,
): boolean {
  const before = opening - 1
  if (isMark(words, before, ':')) return false
  // two inquits are two utterances
  if (own?.cue && inquit.cue) return false
  if (opening <= from) return true
  const { sentence } = words.tokens
  const same = sentence[from - 1] === sentence[before]
  if (!same) return false
  if (isMark(words, before, ',')) return opening - from < 25
  return !isWord(words, before) && /[\p{Lu}\p{N}]/u.test(words.laid.text.charAt(stretch.start))
}

const LONGEST_PAUSE = 10

/** Whether a stretch goes on with a sentence that was broken off: `»Den var,« hun tøver, »ikke nem.«` */
function resumes(words: Words, { pieces }: Turn, from: number, opening: number, stretch: MarkedStretch): boolean {
  const { text } = words.laid
  const broken = text.charAt((pieces.at(-1)?.end ?? 0) - 1) === ','
  const near = opening - from < LONGEST_PAUSE && words.tokens.sentence[from] === words.tokens.sentence[opening - 1]
  return broken && near && isMark(words, opening - 1, ',') && /\p{Ll}/u.test(text.charAt(stretch.start))
}

/** Whether what follows in the paragraph is only the end of a sentence. */
function isRest(words: Words, at: number, last: number): boolean {
  return at >= last || words.tokens.sentence[Math.max(at - 1, 0)] === words.tokens.sentence[last - 1]
}

function sentenceStart(words: Words, at: number, first: number): number {
  return Math.max(first, words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] ?? first)
}

/** Speech after a dash in running text: behind a colon, or as a sentence of its own that has an inquit. */
function dashInside(words: Words, paragraph: number, first: number, last: number, turns: Turn[]): void {
  for (let at = first + 1; at < last; at++) {
    if (!isDash(words, at) || !opensWithDash(words, at, last) || !isCapital(words, at + 1)) continue
    const colon = isMark(words, at - 1, ':')
    if (!colon && words.tokens.sentence[at] === words.tokens.sentence[at - 1]) continue
    const [turn, ...others] = dashTurns(words, paragraph, at, last)
    if (!turn || !(colon || turn.inquit)) return
    const before = colon ? inquitBefore(words, sentenceStart(words, at - 1, first), at - 1) : undefined
    turns.push({ ...turn, inquit: turn.inquit ?? before, starts: false }, ...others)
    return
  }
}
