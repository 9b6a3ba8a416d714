import stringWidth from 'fast-string-width'

let segmenter: Intl.Segmenter | undefined
/** Signs of one column each, as Latin letters, dashes, quotation marks and drawn lines are. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2500-\u2570]*$/

/** Columns that a text takes in a terminal: wide characters two, marks that combine none (Unicode UAX #11). */
export function displayWidth(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text)
}

/** The characters of a text as a reader sees them. */
export function* graphemesOf(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  for (const { segment } of segmenter.segment(text)) yield segment
}

/** The text with spaces behind it up to `width` columns. */
export function padToWidth(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}

/** The text cut to `width` columns between two characters as a reader sees them, with `…` where something went. */
export function truncateToWidth(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let kept = ''
  let taken = 1
  for (const segment of graphemesOf(text)) {
    taken += displayWidth(segment)
    if (taken > width) break
    kept += segment
  }
  return `${kept.trimEnd()}…`
}
