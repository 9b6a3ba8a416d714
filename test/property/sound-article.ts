import type { Article, Span } from '../../src/model.ts'

interface Worded extends Span {
  readonly text: string
}

/** What is wrong with an article as a document: spans that do not give their text, ids twice, references to nothing. */
export function mistakesOf(article: Article): string[] {
  const points = Array.from(article.text)
  const mistakes: string[] = []
  const check = (holds: boolean, mistake: string): void => {
    if (!holds) mistakes.push(mistake)
  }
  const inside = ({ start, end }: Span, what: string): void =>
    check(0 <= start && start < end && end <= points.length, `${what} ${start}–${end} of ${points.length}`)
  const slices = (worded: Worded, what: string): void => {
    inside(worded, what)
    const there = points.slice(worded.start, worded.end).join('')
    check(there === worded.text, `${what} says ${JSON.stringify(worded.text)}, there is ${JSON.stringify(there)}`)
  }
  const { entities, quotes, paragraphs } = article
  const ids = new Set([...entities, ...quotes].map(({ id }) => id))
  check(ids.size === entities.length + quotes.length, 'an id stands twice')
  let free = 0
  for (const paragraph of paragraphs) {
    inside(paragraph, 'paragraph')
    check(paragraph.start >= free, `paragraph at ${paragraph.start} overlaps`)
    free = paragraph.end
  }
  for (const entity of entities) {
    check(entity.mentions.length > 0, `${entity.id} has no mention`)
    check(!entity.affiliation || ids.has(entity.affiliation), `${entity.id} belongs to nothing`)
    for (const mention of entity.mentions) {
      slices(mention, `mention of ${entity.id}`)
      check(mention.paragraph < paragraphs.length, `mention of ${entity.id} stands in no paragraph`)
    }
  }
  for (const quote of quotes) {
    check(quote.spans.length > 0, `${quote.id} has no span`)
    for (const span of quote.spans) inside(span, `span of ${quote.id}`)
    const text = quote.spans.map(({ start, end }) => points.slice(start, end).join('')).join(' ')
    check(text === quote.text, `${quote.id} says ${JSON.stringify(quote.text)}, there is ${JSON.stringify(text)}`)
    check(!quote.speaker?.entity || ids.has(quote.speaker.entity), `${quote.id} is said by nobody`)
    if (quote.speaker?.mention) slices(quote.speaker.mention, `source of ${quote.id}`)
    if (quote.cue) slices(quote.cue, `cue of ${quote.id}`)
    check(quote.confidence >= 0 && quote.confidence <= 1, `${quote.id} is sure by ${quote.confidence}`)
  }
  return mistakes
}
