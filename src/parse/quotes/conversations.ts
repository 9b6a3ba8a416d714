import type { Coreference, Referent } from '../coreference/index.ts'
import type { DraftQuote, DraftSpeaker } from '../draft.ts'
import { confidenceOf } from './confidence.ts'
import type { Taken } from './reports.ts'
import { spanOf, speakerOf } from './speakers.ts'
import type { Utterance } from './utterances.ts'
import type { Words } from './words.ts'

/** Gives every utterance its speaker: by its inquit, else by who was speaking, by turns, or by who is talked about. */
export function attributeUtterances(
  words: Words,
  utterances: readonly Utterance[],
  coreference: Coreference,
  reported: readonly DraftQuote[],
  pointed: ReadonlyMap<number, DraftSpeaker>,
  taken: Taken,
): DraftQuote[] {
  const quotes: DraftQuote[] = []
  const others = [...reported].filter(({ speaker }) => speaker).sort((a, b) => startOf(a) - startOf(b))
  let other = 0
  let last: { speaker: DraftSpeaker; paragraph: number } | undefined
  let before: DraftSpeaker | undefined
  for (const [index, utterance] of utterances.entries()) {
    const start = utterance.pieces[0]?.start ?? 0
    for (; other < others.length && startOf(others[other]) < start; other++) {
      const speaker = others[other]?.speaker
      if (speaker) last = { speaker, paragraph: paragraphAt(words, speaker.mention?.start ?? startOf(others[other])) }
    }
    const found = attribution(utterance, index)
    if (found.speaker) {
      if (last && last.speaker.name !== found.speaker.name) before = last.speaker
      last = { speaker: found.speaker, paragraph: utterance.lastParagraph }
    }
    quotes.push(found)
  }
  return quotes

  /** Who says one of the next utterances. */
  function nextSpeaker(index: number): DraftSpeaker | undefined {
    for (const { inquit } of utterances.slice(index + 1, index + 4)) {
      if (inquit?.source) return speakerOf(words, inquit.source, coreference)
    }
    return undefined
  }

  function attribution(utterance: Utterance, index: number): DraftQuote {
    const { inquit, pieces } = utterance
    const quote = (speaker: DraftSpeaker | null, rule: string): DraftQuote => ({
      type: 'direct',
      spans: pieces,
      speaker,
      cue: inquit?.cue ? spanOf(words, inquit.cue.first, inquit.cue.last) : null,
      via: inquit?.via ?? null,
      rule,
      confidence: confidenceOf(rule),
    })
    if (inquit?.source)
      return quote(speakerOf(words, inquit.source, coreference, coreference.topic(pieces[0]?.start ?? 0)), inquit.rule)
    const back = pointed.get(pieces.at(-1)?.end ?? 0)
    if (back) return quote(back, 'pointing back to speech')
    if (utterance.answers) {
      const known = before && last && last.speaker.name !== before.name ? before : undefined
      return quote(known ? without(known) : null, 'taking turns')
    }
    if (asked(words, utterance)) {
      // the answer is by the one who is asked: who spoke before or goes on to, not one whom the question names
      const known = last && utterance.paragraph - last.paragraph <= 3 ? last.speaker : nextSpeaker(index)
      return quote(known ? without(known) : null, 'answer to a question')
    }
    if (last && utterance.paragraph - last.paragraph <= 1) return quote(without(last.speaker), 'same speaker as before')
    const start = pieces[0]?.start ?? 0
    const topic = start > 0 ? coreference.topic(start - 1) : undefined
    if (topic) return quote(byTopic(topic), 'person talked about')
    const next = nextNamed(words, pieces.at(-1)?.end ?? 0, taken)
    return next
      ? quote(byTopic(next), 'person named after')
      : quote(null, index >= 0 && utterance.style === 'dash' ? 'dash alone' : 'marks alone')
  }
}

/** Whether a question of the author's stands right before an utterance. */
function asked({ laid }: Words, { paragraph }: Utterance): boolean {
  const before = laid.paragraphs[paragraph - 1]
  return before !== undefined && laid.text.slice(before.start, before.end).trimEnd().endsWith('?')
}

function without({ name, entity }: DraftSpeaker): DraftSpeaker {
  return { name, entity, mention: null }
}

function byTopic({ name, entity }: Referent): DraftSpeaker {
  return { name, entity, mention: null }
}

function startOf(quote: DraftQuote | undefined): number {
  return quote?.cue?.start ?? quote?.spans[0]?.start ?? 0
}

function paragraphAt({ laid }: Words, offset: number): number {
  let low = 0
  let high = laid.paragraphs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((laid.paragraphs[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

const FARTHEST_NAME = 600

/** The first person named after an offset, where it is soon. */
function nextNamed(words: Words, offset: number, taken: Taken): Referent | undefined {
  const { names, tokens } = words
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.start[names[middle]?.first ?? 0] ?? 0) >= offset) high = middle
    else low = middle + 1
  }
  for (let at = low; at < Math.min(names.length, low + 10); at++) {
    const name = names[at]
    if (!name || (tokens.start[name.first] ?? 0) > offset + FARTHEST_NAME) return undefined
    if (name.entity.type === 'PER' && taken[name.first] !== 1) return { name: name.entity.name, entity: name.entity }
  }
  return undefined
}
