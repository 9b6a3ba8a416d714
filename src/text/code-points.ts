/**
 * Maps UTF-16 offsets of one text to Unicode code points and back. Text without astral characters, nearly all news,
 * costs one scan and no table.
 */
export interface CodePoints {
  /** Code points of the whole text. */
  readonly length: number
  /** Code points before a UTF-16 offset. */
  fromUtf16(offset: number): number
  /** UTF-16 offset of a code point. */
  toUtf16(offset: number): number
}

const astral = /[\ud800-\udbff][\udc00-\udfff]/

export function codePoints(text: string): CodePoints {
  if (!astral.test(text)) {
    const same = (offset: number): number => offset
    return { length: text.length, fromUtf16: same, toUtf16: same }
  }
  const pairs: number[] = []
  for (let at = 0; at < text.length - 1; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xd800 || unit > 0xdbff) continue
    const next = text.charCodeAt(at + 1)
    if (next >= 0xdc00 && next <= 0xdfff) pairs.push(at++)
  }
  const before = (offset: number): number => lowerBound(pairs.length, (index) => (pairs[index] ?? 0) >= offset)
  return {
    length: text.length - pairs.length,
    fromUtf16: (offset) => offset - before(offset),
    toUtf16: (offset) => offset + lowerBound(pairs.length, (index) => (pairs[index] ?? 0) - index >= offset),
  }
}

/** The first index in [0, count) for which `holds` is true, or `count`; `holds` must be monotone. */
function lowerBound(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
