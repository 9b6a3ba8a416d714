import type { Span } from '../../model.ts'
import { codePoints } from '../../text/code-points.ts'
import { visible, visibleLine } from '../../text/visible.ts'
import { displayWidth, padToWidth } from './width.ts'

/** A piece of an article with what is to be marked in it. */
export interface Passage {
  /** File, and what else tells articles apart. */
  readonly file: string
  /** Title and date, for the heading. */
  readonly heading: string
  /** Paragraph number, or what kind of thing it is. */
  readonly label: string
  /** Who or what, before the text. */
  readonly lead?: string | undefined
  readonly text: string
  /** Code points of `text`. */
  readonly marks: readonly Span[]
  readonly before: readonly ContextLine[]
  readonly after: readonly ContextLine[]
}

export interface ContextLine {
  readonly label: string
  readonly text: string
}

export interface PassagePaint {
  file(text: string): string
  label(text: string): string
  mark(text: string): string
  lead(text: string): string
  quiet(text: string): string
}

/** One line that tells its place, for other programs: `file:3: text`; what stands around it has `-` for `:`. */
export function passageLines(passage: Passage, paint: PassagePaint): string {
  const file = paint.file(visibleLine(passage.file))
  const around = ({ label, text }: ContextLine): string => `${file}-${label}- ${visibleLine(text)}\n`
  const lead = passage.lead ? `${visibleLine(passage.lead)}: ` : ''
  return [
    ...passage.before.map(around),
    `${file}:${paint.label(passage.label)}: ${lead}${marked(passage.text, passage.marks, paint)}\n`,
    ...passage.after.map(around),
  ].join('')
}

/** The heading of an article's passages, for a terminal. */
export function passageHeading({ file, heading }: Passage, paint: PassagePaint): string {
  return `${paint.file(visibleLine(file))}  ${paint.quiet(visibleLine(heading))}\n`
}

/** A passage for a terminal, wrapped under its label. */
export function passageBlock(passage: Passage, width: number, paint: PassagePaint): string {
  const labels = [passage, ...passage.before, ...passage.after].map(({ label }) => displayWidth(label))
  const labelWidth = Math.max(3, ...labels)
  const room = Math.max(20, width - labelWidth - 4)
  const block = (label: string, lines: readonly string[]): string =>
    lines.map((line, index) => `  ${index === 0 ? label : ' '.repeat(labelWidth)}  ${line}\n`).join('')
  const around = ({ label, text }: ContextLine): string =>
    block(
      paint.quiet(padToWidth(label, labelWidth)),
      wrapped(text, room).map(({ start, end }) => paint.quiet(visibleLine(text.slice(start, end)))),
    )
  const points = codePoints(passage.text)
  const lines = wrapped(passage.text, room).map(({ start, end }) => {
    const from = points.fromUtf16(start)
    const to = points.fromUtf16(end)
    const within = passage.marks.flatMap((mark) => {
      const clipped = { start: Math.max(mark.start, from) - from, end: Math.min(mark.end, to) - from }
      return clipped.start < clipped.end ? [clipped] : []
    })
    return marked(passage.text.slice(start, end), within, paint)
  })
  const lead = passage.lead ? [paint.lead(visibleLine(passage.lead))] : []
  return [
    ...passage.before.map(around),
    block(paint.label(padToWidth(passage.label, labelWidth)), [...lead, ...lines]),
    ...passage.after.map(around),
  ].join('')
}

function marked(text: string, marks: readonly Span[], paint: PassagePaint): string {
  const points = codePoints(text)
  let shown = ''
  let at = 0
  for (const mark of marks) {
    const start = points.toUtf16(mark.start)
    const end = points.toUtf16(mark.end)
    shown += line(text.slice(at, start)) + paint.mark(line(text.slice(start, end)))
    at = end
  }
  return shown + line(text.slice(at))
}

function line(text: string): string {
  return visible(text).replaceAll('\n', ' ')
}

/** Where the lines of a text begin and end, in UTF-16 units, broken between words to `width` columns. */
function wrapped(text: string, width: number): Span[] {
  const lines: Span[] = []
  let start = 0
  let end = 0
  for (const word of text.matchAll(/\S+/gu)) {
    const wordEnd = word.index + word[0].length
    if (end > start && displayWidth(line(text.slice(start, wordEnd))) > width) {
      lines.push({ start, end })
      start = word.index
    }
    end = wordEnd
  }
  if (end > start || lines.length === 0) lines.push({ start, end })
  return lines
}
