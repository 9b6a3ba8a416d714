import type { Span } from '../../model.ts'
import { visibleLine } from '../../text/visible.ts'
import { displayWidth, graphemesOf } from './width.ts'

/**
 * Where the lines of a text begin and end, in UTF-16 units: broken between words to `width` columns. A word is broken
 * only where it alone is wider than the line, between two characters as a reader sees them.
 */
export function wrapped(text: string, width: number): Span[] {
  const lines: Span[] = []
  let start = 0
  let end = 0
  let taken = 0
  for (const { index, 0: word } of text.matchAll(/\S+/gu)) {
    const wide = displayWidth(visibleLine(word))
    // The space before the word is a column, however it is written.
    if (end > start && taken + 1 + wide <= width) {
      taken += 1 + wide
      end = index + word.length
      continue
    }
    if (end > start) lines.push({ start, end })
    start = index
    end = index + word.length
    taken = wide
    if (wide > width) {
      const pieces = broken(word, width)
      for (const piece of pieces.slice(0, -1)) {
        lines.push({ start, end: start + piece.length })
        start += piece.length
      }
      taken = displayWidth(visibleLine(pieces.at(-1) ?? ''))
    }
  }
  if (end > start || lines.length === 0) lines.push({ start, end })
  return lines
}

/** The text's lines themselves, fit for a terminal. */
export function wrappedLines(text: string, width: number): string[] {
  return wrapped(text, width).map(({ start, end }) => visibleLine(text.slice(start, end)).replace(/\s+/gu, ' '))
}

function broken(word: string, width: number): string[] {
  const pieces: string[] = []
  let piece = ''
  let taken = 0
  for (const segment of graphemesOf(word)) {
    const wide = displayWidth(visibleLine(segment))
    if (taken + wide > width && piece !== '') {
      pieces.push(piece)
      piece = ''
      taken = 0
    }
    piece += segment
    taken += wide
  }
  pieces.push(piece)
  return pieces
}
