import type { Entity, Mention, Paragraph, Quote, Span } from '../model.ts'
import type { CodePoints } from '../text/code-points.ts'
import type { DraftEntity, DraftMention, DraftQuote, LaidText } from './draft.ts'

/** Turns the drafts of the stages into the public document: ids given, offsets counted in code points. */
export function publish(
  laid: LaidText,
  points: CodePoints,
  entities: readonly DraftEntity[],
  quotes: readonly DraftQuote[],
): { paragraphs: Paragraph[]; entities: Entity[]; quotes: Quote[] } {
  const { text } = laid
  const span = ({ start, end }: Span): Span => ({
    start: points.fromUtf16(start),
    end: points.fromUtf16(end),
  })
  const worded = (at: Span): { text: string } & Span => ({
    text: text.slice(at.start, at.end),
    ...span(at),
  })
  const paragraphOf = paragraphFinder(laid)
  const ids = new Map(entities.map((entity, index) => [entity, `e${index + 1}`]))
  const mention = (at: DraftMention): Mention => ({
    text: text.slice(at.start, at.end),
    kind: at.kind,
    ...span(at),
    paragraph: paragraphOf(at.start),
  })
  return {
    paragraphs: paragraphsWithSentences(laid, span),
    entities: entities.map((entity) => publishEntity(entity, ids, entity.mentions.map(mention))),
    quotes: quotes.map((quote, index) => ({
      id: `q${index + 1}`,
      type: quote.type,
      text: quote.spans.map(({ start, end }) => text.slice(start, end)).join(' '),
      spans: quote.spans.map(span),
      paragraph: paragraphOf(quote.spans[0]?.start ?? 0),
      speaker: quote.speaker && {
        name: quote.speaker.name,
        entity: (quote.speaker.entity && ids.get(quote.speaker.entity)) ?? null,
        ...(quote.speaker.entity?.type === 'PER'
          ? {
              role: quote.speaker.entity.role ?? null,
              gender: quote.speaker.entity.gender ?? 'unknown',
            }
          : {}),
        mention: quote.speaker.mention && worded(quote.speaker.mention),
      },
      cue: quote.cue && worded(quote.cue),
      via: quote.via,
      rule: quote.rule,
      confidence: Math.round(quote.confidence * 100) / 100,
    })),
  }
}

function publishEntity(entity: DraftEntity, ids: ReadonlyMap<DraftEntity, string>, mentions: Mention[]): Entity {
  const { type, name, role, affiliation, gender, country, coordinates, value, valueEnd, unit, approx } = entity
  const published: Omit<Entity, 'mentions'> & { mentions?: Mention[] } = { id: ids.get(entity) ?? '', type, name }
  if (type === 'PER' || type === 'ORG') published.role = role ?? null
  if (affiliation) published.affiliation = ids.get(affiliation) ?? null
  if (type === 'PER') published.gender = gender ?? 'unknown'
  if (country) published.country = country
  if (coordinates) published.coordinates = coordinates
  if (value !== undefined) published.value = value
  if (valueEnd !== undefined) published.valueEnd = valueEnd
  if (unit !== undefined) published.unit = unit
  if (approx !== undefined) published.approx = approx
  // last, as readers expect the facts before the places
  return Object.assign(published, { mentions })
}

function paragraphsWithSentences(laid: LaidText, span: (at: Span) => Span): Paragraph[] {
  const { tokens } = laid
  const paragraphs = laid.paragraphs.map(
    ({ kind, start, end }, index): Paragraph => ({
      index,
      kind,
      ...span({ start, end }),
      sentences: [],
    }),
  )
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const first = tokens.firstOfSentence[sentence] ?? 0
    const last = (tokens.firstOfSentence[sentence + 1] ?? 0) - 1
    const at = { start: tokens.start[first] ?? 0, end: tokens.end[last] ?? 0 }
    paragraphs[laid.paragraphOfSentence[sentence] ?? 0]?.sentences.push(span(at))
  }
  return paragraphs
}

function paragraphFinder({ paragraphs }: LaidText): (offset: number) => number {
  return (offset) => {
    let low = 0
    let high = paragraphs.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((paragraphs[middle]?.start ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return Math.max(low, 0)
  }
}
