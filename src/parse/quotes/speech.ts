import type { Span } from '../../model.ts'
import type { DraftEntity } from '../draft.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { Addressees } from './addressees.ts'
import type { MarkedStretch } from './marks.ts'
import type { Taken } from './report.ts'
import { findTurns } from './turns.ts'
import { joinTurns, type Utterance } from './utterances.ts'
import { lowerText, type Words } from './words.ts'

/** The direct speech of a text: what later stages must know before they read the author's own words. */
export interface Speech {
  readonly utterances: readonly Utterance[]
  /** Words in marks that are no utterances. */
  readonly fragments: readonly MarkedStretch[]
  /** Tokens inside direct speech (1), in its inquits (2) and in other marked words (3). */
  readonly taken: Taken
  /** By the token of a pronoun or noun that tells who speaks: those named in what is said, who are others. */
  readonly others: ReadonlyMap<number, ReadonlySet<DraftEntity>>
}

/** Finds the direct speech of a text, by its marks and dashes. */
export function findSpeech(words: Words): Speech {
  const { turns, fragments } = findTurns(words)
  const utterances = joinTurns(words, turns)
  const taken = new Uint8Array(words.tokens.count)
  for (const { start, end } of fragments) fill(words, taken, { start, end }, 3)
  for (const { pieces, inquit } of utterances) {
    // what stands before a colon may also report something of its own
    if (inquit && !inquit.rule.endsWith('colon'))
      taken.fill(2, inquit.cue?.first ?? inquit.source?.first ?? inquit.end, inquit.end)
    for (const piece of pieces) fill(words, taken, piece, 1)
  }
  return { utterances, fragments, taken, others: othersIn(words, utterances) }
}

/** Who speaks is hardly named in what is said: `»Rosa!« råbte hun`. */
function othersIn(words: Words, utterances: readonly Utterance[]): Map<number, ReadonlySet<DraftEntity>> {
  const others = new Map<number, ReadonlySet<DraftEntity>>()
  const addressees = new Addressees(words)
  for (const [index, utterance] of utterances.entries()) {
    const { inquit } = utterance
    if (!inquit?.source || inquit.source.kind === 'name') continue
    const { persons } = addressees.read(utterance)
    const asker = answered(words, utterance, utterances[index - 1])
    if (asker) others.set(inquit.source.head, new Set([...persons, asker]))
    else if (persons.size > 0) others.set(inquit.source.head, persons)
  }
  return others
}

/** Who is answered: the one named as the speaker right before, `»Ja,« sagde Per. »Nej,« svarede han.` */
function answered(
  words: Words,
  { inquit, paragraph }: Utterance,
  before: Utterance | undefined,
): DraftEntity | undefined {
  if (!inquit?.cue || !before || paragraph - before.lastParagraph > 1) return undefined
  if (!words.laid.pack?.coreference.replying.has(lowerText(words, inquit.cue.first))) return undefined
  return before.inquit?.source?.name?.entity
}

function fill(words: Words, taken: Taken, { start, end }: Span, value: number): void {
  const { tokens } = words
  for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.start[at] ?? 0) < end; at++) taken[at] = value
}
