/** Classes of UTF-16 code units, as bits: a table for the alphabets of Europe, Unicode properties for the rest. */
export const LOWER = 1
export const UPPER = 2
export const DIGIT = 4
export const SPACE = 8
/** A letter without case, or a mark that combines with one. */
export const OTHER_LETTER = 16
export const LETTER = LOWER | UPPER | OTHER_LETTER
export const WORD = LETTER | DIGIT

const TABLE_SIZE = 0x530
const classTable = new Uint8Array(TABLE_SIZE)
const lowerTable = new Uint16Array(TABLE_SIZE)
for (let unit = 0; unit < TABLE_SIZE; unit++) {
  const character = String.fromCharCode(unit)
  const lower = character.toLowerCase()
  lowerTable[unit] = lower.length === 1 ? lower.charCodeAt(0) : unit
  classTable[unit] = unit < 0x80 ? classOfAscii(unit) : classByProperty(character)
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

/** The class bits of one UTF-16 code unit; a surrogate counts as a mark. */
export function classOf(unit: number): number {
  return unit < TABLE_SIZE ? (classTable[unit] ?? 0) : classByProperty(String.fromCharCode(unit))
}

/** The lower-case form of one code unit, itself where that would take more than one. */
export function lowerOf(unit: number): number {
  if (unit < TABLE_SIZE) return lowerTable[unit] ?? unit
  const lower = String.fromCharCode(unit).toLowerCase()
  return lower.length === 1 ? lower.charCodeAt(0) : unit
}
