import type { Span } from '../../model.ts'
import { visibleLine } from '../../text/visible.ts'
import type { Brush } from './paint.ts'

/** A stretch of a text, in UTF-16 units, and what it looks like. */
export interface Run extends Span {
  readonly brush: Brush
}

/**
 * One line of a text with its runs painted, an inner run over an outer. Every colour ends where the line ends, so that
 * none leaks into what stands beside it.
 */
export function paintedLine(text: string, line: Span, runs: readonly Run[]): string {
  const within = runs.filter(({ start, end }) => start < line.end && end > line.start)
  const cuts = new Set([line.start, line.end])
  for (const { start, end } of within) cuts.add(Math.max(start, line.start)).add(Math.min(end, line.end))
  const places = [...cuts].sort((a, b) => a - b)
  let shown = ''
  for (let index = 1; index < places.length; index++) {
    const from = places[index - 1] ?? 0
    const to = places[index] ?? 0
    const piece = visibleLine(text.slice(from, to)).replace(/\s/gu, ' ')
    const covering = within.filter(({ start, end }) => start <= from && end >= to)
    // The shortest run is the innermost: it is painted first, the longer ones around it.
    covering.sort((a, b) => a.end - a.start - (b.end - b.start))
    shown += covering.reduce((painted, { brush }) => brush(painted), piece)
  }
  return shown
}
