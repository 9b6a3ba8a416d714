import { visibleLine } from '../../text/visible.ts'
import { displayWidth, padToWidth, truncateToWidth } from './width.ts'

/** A row of a bar chart: what is counted, how much, and what stands behind the bar. */
export interface Bar {
  readonly label: string
  readonly value: number
  /** The figure as it is shown; the value itself where absent. */
  readonly figure?: string
}

const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉']

/**
 * A bar chart, a line a row, the longest bar as long as the room left beside labels and figures.
 * @param width columns of the whole line
 * @param paint colours a bar
 */
export function bars(rows: readonly Bar[], width: number, paint: (bar: string) => string = (bar) => bar): string[] {
  const most = rows.reduce((largest, { value }) => Math.max(largest, value), 0)
  const figures = rows.map(({ value, figure }) => figure ?? String(value))
  const labels = rows.map(({ label }) => visibleLine(label))
  const figureWidth = figures.reduce((widest, figure) => Math.max(widest, displayWidth(figure)), 0)
  const widestLabel = labels.reduce((widest, label) => Math.max(widest, displayWidth(label)), 0)
  const labelWidth = Math.min(widestLabel, Math.max(12, Math.floor(width * 0.45)))
  const room = Math.max(4, width - labelWidth - figureWidth - 2)
  return rows.map(({ value }, index) => {
    const label = padToWidth(truncateToWidth(labels[index] ?? '', labelWidth), labelWidth)
    const figure = (figures[index] ?? '').padStart(figureWidth)
    const bar = drawn(most === 0 ? 0 : (Math.max(value, 0) / most) * room)
    return `${label} ${figure} ${paint(bar)}`.trimEnd()
  })
}

/** A bar of a length in columns, to the eighth; what is more than nothing is never drawn as nothing. */
function drawn(length: number): string {
  const parts = length > 0 ? Math.max(1, Math.round(length * 8)) : 0
  return '█'.repeat(parts >> 3) + (eighths[parts & 7] ?? '')
}
