import type { Article, Paragraph, Quote, Span } from '../../model.ts'
import { type CodePoints, codePoints } from '../../text/code-points.ts'
import { visibleLine } from '../../text/visible.ts'
import { byStretch } from './by-stretch.ts'
import { paintedLine, type Run } from './runs.ts'
import type { View } from './view.ts'
import { padToWidth } from './width.ts'
import { wrapped, wrappedLines } from './wrap.ts'

/** A line of text is hard to follow beyond so many columns. */
const longest = 72
/** Narrower than this there is no room for a margin: who said it stands under the paragraph. */
const roomForMargin = 68

/** Where the parts of a line stand. */
interface Measure {
  /** Columns of the paragraph's number. */
  readonly number: number
  readonly text: number
  /** Columns of the margin where speakers stand; 0 where there is none. */
  readonly margin: number
}

/**
 * The paragraphs, numbered, wrapped to the width: entities coloured by their type, a bar beside the lines of a quote
 * (broken where it is indirect) and its speaker in the margin.
 */
export function story(article: Article, view: View): string {
  const points = codePoints(article.text)
  const measure = measureOf(article, view)
  const runs = byStretch(
    article.paragraphs.map((paragraph) => spanIn(points, paragraph)),
    runsOf(article, points, view),
    (run) => [run],
  )
  const quotes = byStretch(article.paragraphs, article.quotes, ({ spans }) => spans)
  return article.paragraphs
    .map((paragraph, index) => {
      const text = spanIn(points, paragraph)
      const [within = [], said = []] = [runs[index], quotes[index]]
      return drawn({ article, paragraph, text, runs: within, quotes: said, points, measure, view })
    })
    .join('\n')
}

/** What the colours and bars mean, on as many lines as the width asks for. */
export function legend({ width, paint }: View): string {
  const { entity, bar } = paint
  const signs: readonly [string, string][] = [
    ['person', entity.PER('person')],
    ['organisation', entity.ORG('organisation')],
    ['place', entity.LOC('place')],
    ['work or event', entity.MISC('work or event')],
    ['date or figure', entity.DATE('date or figure')],
    ['┃ quote', `${bar('┃')} quote`],
    ['┆ reported', `${bar('┆')} reported`],
  ]
  const lines: string[] = []
  let taken = width
  for (const [plain, shown] of signs) {
    if (taken + 2 + plain.length > width) {
      lines.push(shown)
      taken = plain.length
    } else {
      lines.push(`${lines.pop() ?? ''}  ${shown}`)
      taken += 2 + plain.length
    }
  }
  return `${lines.join('\n')}\n`
}

interface Drawing {
  readonly article: Article
  readonly paragraph: Paragraph
  readonly text: Span
  readonly runs: readonly Run[]
  readonly quotes: readonly Quote[]
  readonly points: CodePoints
  readonly measure: Measure
  readonly view: View
}

function drawn({ article, paragraph, text, runs, quotes, points, measure, view }: Drawing): string {
  const { paint } = view
  const lines = wrapped(article.text.slice(text.start, text.end), measure.text).map(({ start, end }) => ({
    start: start + text.start,
    end: end + text.start,
  }))
  const covering = byStretch(lines, quotes, ({ spans }) => spans.map((span) => spanIn(points, span)))
  const painted = byStretch(lines, runs, (run) => [run])
  const notes = quotes.filter(({ paragraph: first }) => first === paragraph.index).map((quote) => noteOf(quote))
  const margin: string[] = []
  if (measure.margin > 0) {
    for (const quote of quotes) {
      if (quote.paragraph !== paragraph.index) continue
      const at = covering.findIndex((there) => there.includes(quote))
      while (margin.length < at) margin.push('')
      margin.push(...wrappedLines(noteOf(quote), measure.margin))
    }
  }
  const rows: string[] = []
  for (let index = 0; index < Math.max(lines.length, margin.length); index++) {
    const line = lines[index]
    const number = index === 0 ? String(paragraph.index + 1) : ''
    const quote = covering[index]?.[0]
    const bar = quote ? paint.bar(quote.type === 'indirect' ? '┆' : '┃') : ' '
    const shown = line ? paintedLine(article.text, line, painted[index] ?? []) : ''
    const plain = line ? visibleLine(article.text.slice(line.start, line.end)) : ''
    const note = margin[index] ?? ''
    const row = `${paint.quiet(number.padStart(measure.number))} ${bar} ${shown}`
    const space = padToWidth(plain, measure.text).slice(plain.length)
    rows.push(note === '' ? row.trimEnd() : `${row}${space}  ${paint.speaker(note)}`)
  }
  if (measure.margin === 0) {
    const indent = ' '.repeat(measure.number + 3)
    for (const note of notes) {
      const noteLines = wrappedLines(`— ${note}`, measure.text)
      rows.push(...noteLines.map((line) => `${indent}${paint.speaker(line)}`))
    }
  }
  return `${rows.join('\n')}\n`
}

function noteOf({ speaker, via }: Quote): string {
  const who = speaker?.name ?? 'nobody named'
  return via === null ? who : `${who} (via ${via})`
}

/** Entities and quotes as stretches of the text with their look; headings are strong. */
function runsOf(article: Article, points: CodePoints, { paint }: View): Run[] {
  const headings = article.paragraphs.filter(({ kind }) => kind === 'headline' || kind === 'heading')
  return [
    ...headings.map((paragraph) => ({ ...spanIn(points, paragraph), brush: paint.strong })),
    ...article.quotes
      .filter(({ type }) => type !== 'indirect')
      .flatMap(({ spans }) => spans.map((span) => ({ ...spanIn(points, span), brush: paint.quote }))),
    ...article.entities.flatMap(({ type, mentions }) =>
      mentions
        .filter(({ kind }) => kind === 'name')
        .map((mention) => ({ ...spanIn(points, mention), brush: paint.entity[type] })),
    ),
  ]
}

function measureOf({ paragraphs, quotes }: Article, { width }: View): Measure {
  const number = Math.max(2, String(paragraphs.length).length)
  const room = width - number - 3
  const margin = quotes.length > 0 && width >= roomForMargin ? Math.min(24, Math.floor(width * 0.24)) : 0
  const text = Math.min(longest, margin > 0 ? room - margin - 2 : room)
  return { number, text, margin }
}

function spanIn(points: CodePoints, { start, end }: Span): Span {
  return { start: points.toUtf16(start), end: points.toUtf16(end) }
}
