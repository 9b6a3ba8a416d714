import Table from 'cli-table3'
import { visibleLine } from '../../text/visible.ts'
import type { Brush } from './paint.ts'
import type { View } from './view.ts'
import { displayWidth } from './width.ts'
import { wrappedLines } from './wrap.ts'

/** A block of a cell's text with one look; blocks stand under each other. */
export interface CellBlock {
  readonly text: string
  readonly brush?: Brush
}

export type Cell = string | readonly CellBlock[]

export interface Column {
  /** Empty where the table has no heading. */
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Widest that it may be, in columns of the screen; a column without it takes what the others leave. */
  readonly most?: number
}

/** A row of cells, or a heading over the whole width. */
export type Row = readonly Cell[] | { readonly heading: string; readonly count?: string; readonly brush: Brush }

const gap = 2
/** Rows drawn at a time: what draws the table takes longer a row the more rows it has. */
const batch = 200
const frame = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: ' '.repeat(gap),
}

/**
 * A table `view.width` columns wide at most, its text wrapped inside the cells. Colours are ours alone: the table's own
 * are off, and each line of a cell is painted by itself.
 */
export function table(columns: readonly Column[], rows: readonly Row[], view: View): string {
  const { paint } = view
  const cells = rows.flatMap((row) => ('heading' in row ? [] : [row]))
  const widths = widthsOf(columns, cells, view.width)
  const lines: string[] = []
  let waiting: (readonly Cell[])[] = []
  const draw = (): void => {
    if (waiting.length > 0) lines.push(drawn(columns, waiting, widths))
    waiting = []
  }
  const titled = columns.some(({ title }) => title !== '')
  if (titled) {
    waiting.push(columns.map(({ title }) => [{ text: title, brush: paint.quiet }]))
    waiting.push(widths.map((width) => [{ text: '─'.repeat(width), brush: paint.rule }]))
  }
  for (const row of rows) {
    if (!('heading' in row)) {
      waiting.push(row)
      if (waiting.length >= batch) draw()
      continue
    }
    draw()
    const count = row.count === undefined ? '' : ` ${paint.quiet(row.count)}`
    lines.push(`${lines.length > 1 ? '\n' : ''}${row.brush(paint.strong(visibleLine(row.heading)))}${count}`)
  }
  draw()
  return `${lines.join('\n')}\n`
}

function drawn(columns: readonly Column[], rows: readonly (readonly Cell[])[], widths: readonly number[]): string {
  // The cells come as wide as their column: of a width it is told the table cuts what it measures otherwise than we do,
  // marks of other scripts, and words would be lost.
  const drawing = new Table({
    chars: frame,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  })
  const cells = (row: readonly Cell[]) =>
    row.map((cell, index) => laid(cell, widths[index] ?? 1, columns[index]?.align ?? 'left'))
  drawing.push(...rows.flatMap((row) => linesOf(cells(row))))
  return drawing.toString().replace(/ +$/gm, '')
}

function blocksOf(cell: Cell): readonly CellBlock[] {
  return typeof cell === 'string' ? [{ text: cell }] : cell
}

/** The lines of a cell, each as wide as its column. */
function laid(cell: Cell, width: number, align: 'left' | 'right'): readonly string[] {
  return blocksOf(cell).flatMap(({ text, brush = (same) => same }) =>
    wrappedLines(text, width).map((line) => {
      const room = ' '.repeat(Math.max(0, width - displayWidth(line)))
      const painted = line && brush(line)
      return align === 'right' ? room + painted : painted + room
    }),
  )
}

/** A row as rows of one line each: cli-table3 cuts what has more letter by letter, for a message that nobody sees. */
function linesOf(cells: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...cells.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) => cells.map((lines) => lines[line] ?? ''))
}

/** Every column as wide as its widest text, as far as it may be; the one without a limit takes what is left. */
function widthsOf(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): number[] {
  const natural = columns.map(({ title, most = Number.POSITIVE_INFINITY }, index) => {
    const texts = rows.flatMap((row) => blocksOf(row[index] ?? '').map(({ text }) => text))
    return texts.reduce((wide, text) => Math.max(wide, Math.min(most, displayWidth(text))), displayWidth(title) || 1)
  })
  const room = width - gap * (columns.length - 1)
  const fixed = natural.reduce((sum, wide, index) => sum + (columns[index]?.most === undefined ? 0 : wide), 0)
  const free = columns.filter(({ most }) => most === undefined).length
  const left = Math.max(8, Math.floor((room - fixed) / Math.max(1, free)))
  return natural.map((wide, index) => (columns[index]?.most === undefined ? Math.min(wide, left) : wide))
}
