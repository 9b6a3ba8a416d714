import { classOf, DIGIT, LETTER, LOWER, UPPER } from '../../tokens/character.ts'

/** How a word is cased; the numbers are part of the features. */
export const casing = { none: 0, lower: 1, title: 2, capitals: 3, mixed: 4, digits: 5, initial: 6 } as const

/** The casing of [start, end). */
export function casingOf(text: string, start: number, end: number): number {
  let upper = 0
  let lower = 0
  let digits = 0
  for (let at = start; at < end; at++) {
    const kind = classOf(text.charCodeAt(at))
    if (kind & UPPER) upper++
    else if (kind & LETTER) lower++
    else if (kind & DIGIT) digits++
  }
  if (upper + lower === 0) return digits ? casing.digits : casing.none
  if (upper === 0) return casing.lower
  const titled = (classOf(text.charCodeAt(start)) & UPPER) !== 0
  if (lower === 0) return upper === 1 ? casing.initial : casing.capitals
  // a capital after a hyphen or a stop still makes a title: `Ellemann-Jensen`
  return titled ? (innerCapital(text, start, end) ? casing.mixed : casing.title) : casing.mixed
}

function innerCapital(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) {
    if (classOf(text.charCodeAt(at)) & UPPER && classOf(text.charCodeAt(at - 1)) & LETTER) return true
  }
  return false
}

/** The end of the word without its genitive: `Ruslands`, `EU's`, `Lars'`, `SF’s`; `end` where it has none. */
export function withoutGenitive(text: string, start: number, end: number): number {
  if (end - start < 3) return end
  const last = text.charCodeAt(end - 1)
  if (isApostrophe(last)) return end - 1
  if (last !== 0x73 && last !== 0x53) return end
  const before = text.charCodeAt(end - 2)
  if (isApostrophe(before)) return end - 2
  return last === 0x73 && classOf(before) & (LOWER | DIGIT | UPPER) && end - start > 3 ? end - 1 : end
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019
}

/** The character that stands for a code unit in a word's shape. */
export function shapeOf(unit: number): number {
  const kind = classOf(unit)
  if (kind & UPPER) return 0x58
  if (kind & LETTER) return 0x78
  return kind & DIGIT ? 0x64 : unit
}
