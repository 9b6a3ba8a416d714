import type { Span } from '../../model.ts'
import type { LaidText } from '../draft.ts'
import { dashTurns, opensWithDash } from './dashes.ts'
import type { Inquit } from './inquits.ts'
import { markedTurns } from './marked-turns.ts'
import { type MarkedStretch, markedStretches } from './marks.ts'
import type { Words } from './words.ts'

/** What one speaker says in one paragraph. */
export interface Turn {
  readonly paragraph: number
  readonly style: 'mark' | 'dash'
  readonly pieces: Span[]
  inquit: Inquit | undefined
  /** Whether it begins its paragraph, and whether nothing but its inquit follows it there. */
  readonly starts: boolean
  ends: boolean
  readonly opened: boolean
  readonly closed: boolean
}

/** The turns of direct speech of a text, and the marked words that are no utterances, both in text order. */
export interface Speech {
  readonly turns: readonly Turn[]
  readonly fragments: readonly MarkedStretch[]
}

/** Reads every paragraph once, with its quotation marks or its dialogue dash. */
export function findTurns(words: Words): Speech {
  const { laid } = words
  const turns: Turn[] = []
  const fragments: MarkedStretch[] = []
  const stretches = markedStretches(laid.text, laid.paragraphs)
  const first = paragraphTokens(laid)
  let at = 0
  for (const paragraph of laid.paragraphs.keys()) {
    const from = at
    while (stretches[at]?.paragraph === paragraph) at++
    if (!isRead(laid, paragraph)) continue
    const tokens = { first: first[paragraph] ?? 0, last: first[paragraph + 1] ?? 0 }
    if (tokens.first === tokens.last) continue
    const dash = opensWithDash(words, tokens.first, tokens.last)
    if (dash && stretches[from]?.outerStart !== words.tokens.start[tokens.first + 1]) {
      for (const turn of dashTurns(words, paragraph, tokens.first, tokens.last)) turns.push(turn)
    } else {
      markedTurns(words, paragraph, tokens.first, tokens.last, stretches.slice(from, at), turns, fragments)
    }
  }
  return { turns, fragments }
}

const SPOKEN = /^[-–—―"”“„»«']/u
const ENDED = /(?<![.!?…])[.!?…]+["”“»«']?$/u

/**
 * Whether quotes are looked for in a paragraph: not in headlines and headings, except where one is plainly running text
 * (a cutting that begins in the middle has no headline).
 */
export function isRead({ paragraphs, text }: LaidText, paragraph: number): boolean {
  const block = paragraphs[paragraph]
  if (!block) return false
  if (block.kind === 'body' || block.kind === 'lede') return true
  const words = text.slice(block.start, block.end)
  const next = paragraphs[paragraph + 1]
  // a cutting that begins with a line of a conversation
  if (ENDED.test(words) && next && words.charAt(0) === text.charAt(next.start) && SPOKEN.test(words)) return true
  return (
    (words.length > 130 && !words.includes('\n')) || (words.match(/(?<![.!?…])[.!?…]+(?=["”«\s]|$)/gu)?.length ?? 0) > 1
  )
}

/** First token of each paragraph; one entry more than there are paragraphs. */
export function paragraphTokens({ paragraphs, paragraphOfSentence, tokens }: LaidText): Uint32Array {
  const first = new Uint32Array(paragraphs.length + 1).fill(tokens.count)
  for (let sentence = tokens.sentenceCount - 1; sentence >= 0; sentence--) {
    first[paragraphOfSentence[sentence] ?? 0] = tokens.firstOfSentence[sentence] ?? 0
  }
  for (let paragraph = paragraphs.length - 1; paragraph >= 0; paragraph--) {
    first[paragraph] = Math.min(first[paragraph] ?? 0, first[paragraph + 1] ?? 0)
  }
  return first
}
