import type { Span } from '../../model.ts'
import type { Coreference } from '../coreference/index.ts'
import type { DraftQuote, DraftSpeaker } from '../draft.ts'
import { confidenceOf } from './confidence.ts'
import { attributeUtterances } from './conversations.ts'
import { isQuotationMark, type MarkedStretch } from './marks.ts'
import { fragmentSource, listedWith } from './mixed.ts'
import type { Report } from './report.ts'
import { findReports } from './reports.ts'
import { spanOf, speakerOf } from './speakers.ts'
import type { Speech } from './speech.ts'
import type { Words } from './words.ts'

/** The quotes of a text with the one who said each, in text order. */
export function findQuotes(words: Words, speech: Speech, coreference: Coreference): DraftQuote[] {
  const reports = findReports(words, speech.taken)
  const marks = new FragmentsInOrder(speech.fragments)
  const quotes: DraftQuote[] = []
  const pointed = new Map<number, DraftSpeaker>()
  let before: DraftSpeaker | undefined
  let paragraphBefore = -1
  for (const report of reports) {
    const paragraph = paragraphOf(words, report)
    // `Styrelsen vurderer, at …. Brug tabletter, lyder opfordringen.`
    const goesOn = report.rule === 'comment behind' && paragraph === paragraphBefore ? before : undefined
    const speaker = report.source ? speakerOf(words, report.source, coreference, before) : (goesOn ?? null)
    if (speaker) {
      before = speaker
      paragraphBefore = paragraph
    }
    const spans = report.pieces.map(({ first, last }) => spanOf(words, first, last))
    if (report.rule === 'pointing back to speech') {
      if (speaker) pointed.set(withinMark(words, spans[0]?.end ?? 0), speaker)
      continue
    }
    // `X sendte sine »varme hilsener«. Det oplyser Y.`: words in marks that the sentence itself gives to somebody stay theirs
    const back = report.rule === 'pointing back'
    const stretches = marks.within(spans, (stretch) => !(back && fragmentSource(words, speech.taken, stretch)))
    quotes.push(reported(words, report, spans, speaker, stretches))
  }
  for (const [index, stretch] of speech.fragments.entries()) {
    if (marks.used.has(stretch)) continue
    const listed = listedWith(words, speech.fragments, index).filter((other) => !marks.used.has(other))
    const fragment = fragmentSource(words, speech.taken, stretch, listed.at(-1))
    if (!fragment) continue
    const speaker = fragment.source ? speakerOf(words, fragment.source, coreference) : null
    for (const other of listed) marks.used.add(other)
    quotes.push({
      type: fragment.whole ? 'direct' : 'mixed',
      spans: [stretch, ...listed].map(({ start, end }) => ({ start, end })),
      speaker,
      cue: fragment.cue ? spanOf(words, fragment.cue.first, fragment.cue.last) : null,
      via: null,
      rule: fragment.rule,
      confidence: confidenceOf(fragment.rule, speaker, fragment.source),
    })
  }
  const spoken = attributeUtterances(words, speech.utterances, coreference, quotes, pointed, speech.taken)
  return quotes.concat(spoken).sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

function paragraphOf({ laid, tokens }: Words, { pieces }: Report): number {
  return laid.paragraphOfSentence[tokens.sentence[pieces[0]?.first ?? 0] ?? 0] ?? -1
}

/** Where what is said ends: before the mark that closes it, and the full stop behind that. */
function withinMark({ laid }: Words, end: number): number {
  const { text } = laid
  if (isQuotationMark(text.charCodeAt(end - 1))) return end - 1
  return text.charAt(end - 1) === '.' && isQuotationMark(text.charCodeAt(end - 2)) ? end - 2 : end
}

function reported(
  words: Words,
  report: Report,
  spans: Span[],
  speaker: DraftSpeaker | null,
  stretches: readonly MarkedStretch[],
): DraftQuote {
  const whole = stretches.find(
    ({ outerStart, outerEnd }) => spans.length === 1 && outerStart === spans[0]?.start && outerEnd === spans[0]?.end,
  )
  const rule = whole ? 'clause in marks' : report.rule
  return {
    type: whole ? 'direct' : stretches.some((stretch) => isWording(words, stretch)) ? 'mixed' : 'indirect',
    spans: whole ? [{ start: whole.start, end: whole.end }] : spans,
    speaker,
    cue: report.cue ? spanOf(words, report.cue.first, report.cue.last) : null,
    via: report.via,
    rule,
    confidence: confidenceOf(rule, speaker, report.source),
  }
}

/** Whether marked words are somebody's wording, rather than a name or a title. */
function isWording(words: Words, { start }: MarkedStretch): boolean {
  return !/\p{Lu}/u.test(words.laid.text.charAt(start))
}

/** The marked words in text order, given out to the reports that hold them, each once. */
class FragmentsInOrder {
  readonly used = new Set<MarkedStretch>()
  readonly #stretches: readonly MarkedStretch[]

  constructor(stretches: readonly MarkedStretch[]) {
    this.#stretches = [...stretches].sort((a, b) => a.start - b.start)
  }

  within(spans: readonly Span[], fits: (stretch: MarkedStretch) => boolean): MarkedStretch[] {
    const found: MarkedStretch[] = []
    for (const { start, end } of spans) {
      for (let at = this.#firstFrom(start); at < this.#stretches.length; at++) {
        const stretch = this.#stretches[at]
        if (!stretch || stretch.start >= end) break
        if (!fits(stretch)) continue
        found.push(stretch)
        this.used.add(stretch)
      }
    }
    return found
  }

  #firstFrom(offset: number): number {
    let low = 0
    let high = this.#stretches.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#stretches[middle]?.outerStart ?? 0) >= offset) high = middle
      else low = middle + 1
    }
    return low
  }
}
