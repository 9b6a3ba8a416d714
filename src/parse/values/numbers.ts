import type { ValueWords } from '../../languages/pack.ts'
import { classOf, LOWER, OTHER_LETTER, UPPER } from '../tokens/character.ts'

/** A number as it stands in a text. */
export interface NumberRead {
  /** UTF-16 offset after it. */
  readonly end: number
  readonly value: number
  /** The value as it was before a scale such as "millioner" was applied. */
  readonly base: number
  readonly scaled: boolean
  readonly worded: boolean
}

const digits = /(\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?: \d{3})+(?![\d.,])|\d+(?:,\d+)?)(?![\d])/y
const letters = /\p{L}+/uy

/** Reads the word at an offset; the offset after it and the word in lower case, or undefined where no word stands. */
export function wordAt(text: string, at: number): { end: number; word: string } | undefined {
  let end = at
  // letter by letter; a regular expression only where there are others than those of cased scripts
  let kind = classOf(text.charCodeAt(end))
  while (kind & (LOWER | UPPER)) kind = classOf(text.charCodeAt(++end))
  if (kind & OTHER_LETTER || text.charCodeAt(end) >= 0xd800) {
    letters.lastIndex = at
    end = letters.test(text) ? letters.lastIndex : at
  }
  return end > at ? { end, word: text.slice(at, end).toLowerCase() } : undefined
}

/** The offset after blanks, or the offset itself where there are none. */
export function skipBlanks(text: string, at: number): number {
  let end = at
  while (text.charCodeAt(end) === 0x20 || text.charCodeAt(end) === 0xa0) end++
  return end
}

/**
 * Reads a number at an offset: digits with Danish separators (`1.234,5`), number words, a half, each with its scale
 * (`1,3 milliarder`, `to millioner`, `halvanden million`).
 * @returns undefined where no number stands
 */
export function readNumber(text: string, at: number, words: ValueWords): NumberRead | undefined {
  const plain = readDigits(text, at) ?? readWords(text, at, words)
  if (!plain) return undefined
  const scale = readScale(text, plain.end, words)
  const { end, value, worded } = plain
  if (!scale) return value === undefined ? undefined : { end, value, base: value, scaled: false, worded }
  const base = value ?? 1
  // 1,15 × 10⁶ must be 1150000 to the last digit: multiplied as a decimal, not as a binary fraction.
  return {
    end: scale.end,
    value: Number((base * scale.factor).toPrecision(12)),
    base,
    scaled: true,
    worded,
  }
}

interface PlainNumber {
  readonly end: number
  /** Undefined for "en", which is a number only before a scale. */
  readonly value: number | undefined
  readonly worded: boolean
}

function readDigits(text: string, at: number): PlainNumber | undefined {
  const unit = text.charCodeAt(at)
  const next = text.charCodeAt(at + 1)
  const negative = (unit === 0x2d || unit === 0x2212 || unit === 0x2013) && next >= 0x30 && next <= 0x39
  if (!negative && !(unit >= 0x30 && unit <= 0x39)) return undefined
  digits.lastIndex = negative ? at + 1 : at
  const match = digits.exec(text)
  if (!match?.[1]) return undefined
  // a plain number needs no rewriting
  const value = Number(match[1].length < 4 && !match[1].includes(',') ? match[1] : withoutSeparators(match[1]))
  return { end: digits.lastIndex, value: negative ? -value : value, worded: false }
}

/** A number without its separators. */
function withoutSeparators(number: string): string {
  return number.replace(/[. ]/g, '').replace(',', '.')
}

function readWords(text: string, at: number, words: ValueWords): PlainNumber | undefined {
  const first = wordAt(text, at)
  if (!first) return undefined
  if (!words.ones.has(first.word)) {
    const value = words.numbers.get(first.word)
    return value === undefined ? readWordedAge(first, words) : { end: first.end, value, worded: true }
  }
  const second = wordAt(text, skipBlanks(text, first.end))
  if (second?.word === words.half) return { end: second.end, value: 0.5, worded: true }
  return { end: first.end, value: undefined, worded: true }
}

/** The number in `seksårig`; it ends before the suffix, as digits do. */
function readWordedAge(compound: { end: number; word: string }, words: ValueWords): PlainNumber | undefined {
  const suffix = words.age.find((form) => compound.word.endsWith(form))
  const value = suffix && words.numbers.get(compound.word.slice(0, -suffix.length))
  return suffix && value ? { end: compound.end - suffix.length, value, worded: true } : undefined
}

function readScale(text: string, at: number, words: ValueWords): { end: number; factor: number } | undefined {
  const word = wordAt(text, skipBlanks(text, at))
  if (!word || word.end === at) return undefined
  const dotted = text[word.end] === '.' ? words.scales.get(`${word.word}.`) : undefined
  if (dotted !== undefined) return { end: word.end + 1, factor: dotted }
  const factor = words.scales.get(word.word)
  return factor === undefined ? undefined : { end: word.end, factor }
}
