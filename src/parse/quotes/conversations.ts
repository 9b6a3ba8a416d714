import type { LanguagePack } from '../../languages/pack.ts'
import type { Coreference, Referent } from '../coreference/index.ts'
import type { DraftEntity, DraftQuote, DraftSpeaker } from '../draft.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { Addressees } from './addressees.ts'
import { beatOf } from './beats.ts'
import { confidenceOf } from './confidence.ts'
import { PASSIVE_INQUIT } from './inquits.ts'
import { be } from './lexicon.ts'
import { newcomer } from './newcomers.ts'
import type { Taken } from './report.ts'
import { spanOf, speakerOf } from './speakers.ts'
import { addressee, asked, isBroughtIn, isInterviewers } from './surroundings.ts'
import type { Utterance } from './utterances.ts'
import { firstNameFrom, is, lowerText, type Words } from './words.ts'

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
  const addressees = new Addressees(words)
  /** Conversations by their first utterance. */
  const interviews = new Map<number, boolean>()
  const others = [...reported].filter(({ speaker }) => speaker).sort((a, b) => startOf(a) - startOf(b))
  let other = 0
  let last: { speaker: DraftSpeaker; paragraph: number } | undefined
  let before: DraftSpeaker | undefined
  for (const [index, utterance] of utterances.entries()) {
    const start = utterance.pieces[0]?.start ?? 0
    for (; other < others.length && startOf(others[other]) < start; other++) {
      const speaker = others[other]?.speaker
      // `Der er dem, der mener, at …`: nobody in particular
      if (speaker && !isPronoun(speaker))
        last = { speaker, paragraph: paragraphAt(words, speaker.mention?.start ?? startOf(others[other])) }
    }
    const found = attribution(utterance, index)
    // a guess at a name further on says nothing of the next utterance
    if (found.speaker && found.rule !== 'person named after') {
      if (last && last.speaker.name !== found.speaker.name) before = last.speaker
      last = { speaker: found.speaker, paragraph: utterance.lastParagraph }
    }
    quotes.push(found)
  }
  return quotes

  /** Whether a speaker is only a pronoun that nobody was found for. */
  function isPronoun({ entity, mention }: DraftSpeaker): boolean {
    if (entity || !mention) return false
    return is(words, tokenAt(words.tokens, mention.start), be.objectPronoun | be.otherPerson)
  }

  /** In a conversation of two every second utterance is by the same speaker. */
  function byTurns(index: number, turn: number): DraftSpeaker | undefined {
    let others: DraftSpeaker | undefined
    for (let step = 1; step < MOST_TURNS; step++) {
      const earlier = step <= turn ? quotes[index - step]?.speaker : undefined
      const next = utterances[index + step]
      const later = next?.turn === turn + step ? inquitSpeaker(next) : undefined
      const found = earlier ?? later
      if (!found) continue
      if (step % 2 === 0) return found
      others ??= found
    }
    // the other of the two who spoke last
    const pair = [last?.speaker, before].filter((speaker) => speaker !== undefined)
    const other = others && (pair.find(({ name }) => name !== others.name) ?? spokenTo(index, turn, others))
    if (other || !others) return other
    // who the text is about when the conversation begins
    const topic = topicBefore(startOfRun(index), others)
    return topic && { ...topic, mention: null }
  }

  /** Whether every second turn of a conversation is a question that nobody is said to ask: an interviewer's. */
  function isInterview(index: number, turn: number): boolean {
    const first = index - turn
    const known = interviews.get(first) ?? isInterviewFrom(first)
    interviews.set(first, known)
    return known
  }

  function isInterviewFrom(first: number): boolean {
    let answers = 0
    for (let at = first; utterances[at]?.turn === at - first; at++) {
      const { inquit, pieces } = utterances[at] ?? { inquit: undefined, pieces: [] }
      const asks = words.laid.text.charAt((pieces.at(-1)?.end ?? 0) - 1) === '?'
      if (inquit || asks !== ((at - first) % 2 === 0)) return false
      if (!asks) answers++
    }
    return answers > 0
  }

  function startOfRun(index: number): number {
    return (utterances[index - (utterances[index]?.turn ?? 0)]?.pieces[0]?.start ?? 1) - 1
  }

  /** Whom the text is about before the token that opens something at an offset. */
  function topicBefore(offset: number, except?: Referent): Referent | undefined {
    const before = tokenAt(words.tokens, offset) - 1
    return before >= 0 ? coreference.topic(words.tokens.start[before] ?? 0, except) : undefined
  }

  /**
   * Whom the text is about before something is said at an offset, if not the one of whom it tells itself:
   * `Hans kone var ikke imponeret. »Hun spurgte, om jeg var blevet tosset.«`
   */
  function speakerTopic(offset: number): Referent | undefined {
    const topic = topicBefore(offset - 1)
    const gender = words.laid.pack && genderOf(words, tokenAt(words.tokens, offset), words.laid.pack)
    const other = topic && gender && topic.gender === gender && topicBefore(offset - 1, topic)
    // `Ved sengen sad Lone Halds mor. »Hun græd.«`: somebody never named rather is who is told of
    return other && (other.entity || !topic.entity) ? other : topic
  }

  /** Whom the other one calls by name in a conversation. */
  function spokenTo(index: number, turn: number, by: DraftSpeaker): DraftSpeaker | undefined {
    for (let step = 1; step < MOST_TURNS; step += 2) {
      for (const at of [index - step, index + step]) {
        const other = utterances[at]
        if (other?.turn !== turn + at - index) continue
        const entity = addressees.read(other).addressee
        if (entity && entity !== by.entity) return { name: entity.name, entity, mention: null }
      }
    }
    return undefined
  }

  function inquitSpeaker({ inquit, pieces }: Utterance): DraftSpeaker | undefined {
    if (!inquit?.source) return undefined
    return speakerOf(words, inquit.source, coreference, coreference.topic(pieces[0]?.start ?? 0))
  }

  /** Who says one of the next utterances. */
  function nextSpeaker(index: number): DraftSpeaker | undefined {
    for (const next of utterances.slice(index + 1, index + 4)) {
      const found = inquitSpeaker(next)
      if (found) return found
    }
    return undefined
  }

  function attribution(utterance: Utterance, index: number): DraftQuote {
    const { inquit, pieces } = utterance
    const start = pieces[0]?.start ?? 0
    const quote = (speaker: DraftSpeaker | null, rule: string): DraftQuote => ({
      type: 'direct',
      spans: pieces,
      speaker,
      cue: inquit?.cue ? spanOf(words, inquit.cue.first, inquit.cue.last) : null,
      via: inquit?.via ?? null,
      rule,
      confidence: confidenceOf(rule, speaker, inquit?.source),
    })
    const own = inquitSpeaker(utterance)
    if (own && inquit) return quote(own, inquit.rule)
    // `»Hvorfor?« bliver hun spurgt`: by nobody who is told of
    if (inquit?.rule === PASSIVE_INQUIT) return quote(null, inquit.rule)
    const back = pointed.get(pieces.at(-1)?.end ?? 0)
    if (back) return quote(back, 'pointing back to speech')
    const beat = inquit ? undefined : beatOf(words, utterance, coreference)
    // `»Er det dig, Kurt?« Kurt Hald tabte koppen.`: who is spoken to says nothing
    const spoken = beat?.entity && addressees.read(utterance).persons.has(beat.entity)
    if (beat && !spoken) return quote(beat, 'who does something beside it')
    if (isInterviewers(words, utterance, utterances[index + 1])) return quote(null, 'question and answer')
    const addressed = asked(words, utterance) ? addressee(words, utterance) : undefined
    if (addressed) return quote(byTopic(addressed), 'answer to a question')
    if (utterance.turn !== undefined && isInterview(index, utterance.turn)) {
      if (utterance.turn % 2 === 0) return quote(null, 'question and answer')
      const end = pieces.at(-1)?.end ?? 0
      const interviewed = topicBefore(startOfRun(index)) ?? nextSpeaker(index) ?? nextNamed(words, end, taken)
      return quote(interviewed ? byTopic(interviewed) : null, 'question and answer')
    }
    if (utterance.turn !== undefined) {
      const known = byTurns(index, utterance.turn)
      if (known || utterance.turn > 0) return quote(known ? without(known) : null, 'taking turns')
    }
    if (asked(words, utterance)) {
      // the answer is by the one who is asked: who spoke before or goes on to, not one whom the question names
      const known = last && utterance.paragraph - last.paragraph <= 3 ? last.speaker : undefined
      const question = words.laid.paragraphs[utterance.paragraph - 1]
      const spokenOf = known ?? topicBefore(question?.start ?? 0) ?? nextSpeaker(index)
      return quote(spokenOf ? byTopic(spokenOf) : null, 'answer to a question')
    }
    // `Forældrene fik en sms: »Kom straks.«`: a sentence that names nobody brings in what it does not say who says
    if (isBroughtIn(words, utterance)) return quote(null, 'marks alone')
    if (last && utterance.paragraph - last.paragraph <= 1) {
      // `»…,« siger X. Hans makker Ib Hald nikker.`
      const said = quotes[index - 1]?.speaker?.name === last.speaker.name
      const behind = said ? utterances[index - 1]?.inquit?.end : undefined
      const other = behind === undefined ? undefined : newcomer(words, behind, tokenAt(words.tokens, start) - 1)
      if (other && other !== last.speaker.entity)
        return quote(byTopic({ name: other.name, entity: other }), 'person talked about')
      // `- Min søster er død, Karen.` is said to her
      const called = addressees.read(utterance).addressee
      const answered =
        called && called === last.speaker.entity ? (before ?? topicBefore(start - 1, last.speaker)) : undefined
      return answered
        ? quote({ ...answered, mention: null }, 'taking turns')
        : quote(without(last.speaker), 'same speaker as before')
    }
    const topic = speakerTopic(start)
    if (topic) return quote(byTopic(topic), 'person talked about')
    const next = nextNamed(words, pieces.at(-1)?.end ?? 0, taken, addressees.read(utterance).persons)
    return next
      ? quote(byTopic(next), 'person named after')
      : quote(null, index >= 0 && utterance.style === 'dash' ? 'dash alone' : 'marks alone')
  }
}

/** How far off in a conversation a speaker is looked for. */
const MOST_TURNS = 9

/** The gender of a subject pronoun. */
function genderOf(words: Words, at: number, { coreference }: LanguagePack): 'm' | 'f' | undefined {
  const lower = lowerText(words, at)
  if (!coreference.subjects.has(lower)) return undefined
  return coreference.male.has(lower) ? 'm' : 'f'
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

/** The first person named after an offset, where it is soon, who is not one of `spokenOf`. */
function nextNamed(
  words: Words,
  offset: number,
  taken: Taken,
  spokenOf: ReadonlySet<DraftEntity> = new Set(),
): Referent | undefined {
  const { names, tokens } = words
  const first = firstNameFrom(words, tokenAt(tokens, offset))
  for (let at = first; at < Math.min(names.length, first + 10); at++) {
    const name = names[at]
    if (!name || (tokens.start[name.first] ?? 0) > offset + FARTHEST_NAME) return undefined
    if (name.entity.type === 'PER' && taken[name.first] !== 1 && !spokenOf.has(name.entity))
      return { name: name.entity.name, entity: name.entity }
  }
  return undefined
}
