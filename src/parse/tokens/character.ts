/** Classes of UTF-16 code units, as bits, by their Unicode properties. */
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 4
export const SPACE = 8
/** A letter without case, or a mark that combines with one. */
export const OTHER_LETTER = 16
export const LETTER = LOWER | UPPER | OTHER_LETTER
export const WORD = LETTER | DIGIT

// Filled as characters are met: a start-up asks Unicode about a hundred of them, not about every alphabet of Europe.
const KNOWN = 128
const classTable = new Uint8Array(0x10000)
const lowerTable = new Uint16Array(0x10000)

/** The class bits of one UTF-16 code unit; a surrogate counts as a mark. */
export function classOf(unit: number): number {
  const known = classTable[unit] ?? 0
  return known === 0 ? learn(unit) : known & ~KNOWN
}

function learn(unit: number): number {
  // beyond the end of a text
  if (!(unit >= 0)) return 0
  const kind = unit < 0x80 ? classOfAscii(unit) : classByProperty(String.fromCharCode(unit))
  classTable[unit] = kind | KNOWN
  return kind
}

/** The lower-case form of one code unit, itself where that would take more than one. */
export function lowerOf(unit: number): number {
  const known = lowerTable[unit] ?? 0
  if (known !== 0) return known
  const lower = String.fromCharCode(unit).toLowerCase()
  const single = lower.length === 1 ? lower.charCodeAt(0) : unit
  lowerTable[unit] = single
  return single
}

function classOfAscii(unit: number): number {
  if (unit >= 97 && unit <= 122) return LOWER
  if (unit >= 65 && unit <= 90) return UPPER
  if (unit >= 48 && unit <= 57) return DIGIT
  return unit === 32 || (unit >= 9 && unit <= 13) ? SPACE : 0
}

function classByProperty(character: string): number {
  if (/\p{Ll}/u.test(character)) return LOWER
  if (/\p{Lu}|\p{Lt}/u.test(character)) return UPPER
  if (/[\p{L}\p{M}]/u.test(character)) return OTHER_LETTER
  if (/\p{Nd}/u.test(character)) return DIGIT
  return /\s|\u200b/u.test(character) ? SPACE : 0
}
