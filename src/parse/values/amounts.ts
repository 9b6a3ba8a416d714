import type { ValueWords } from '../../languages/pack.ts'
import type { ValueMention } from '../draft.ts'
import { classOf } from '../tokens/character.ts'
import { type NumberRead, readNumber, skipBlanks, wordAt } from './numbers.ts'

/**
 * The amount that begins at an offset with a number, a number word or a currency sign: money, a percentage, or a
 * quantity with what it counts; both ends where it is a range (`3-5 pct.`, `1,2 til 1,54 milliarder kroner`).
 */
export function readAmount(text: string, at: number, words: ValueWords): ValueMention | undefined {
  const before = currencyAt(text, at, words)
  const from = before ? skipBlanks(text, before.end) : at
  const first = readNumber(text, from, words)
  if (!first) return undefined
  const range = readRange(text, first, words)
  const last = range ?? first
  const low = range?.scaled && !first.scaled ? scaledLike(first, range) : first.value
  const money = (end: number, currency: string): ValueMention =>
    amount('MONEY', at, end, { amount: low, currency }, range, undefined)
  if (before) return money(last.end, before.code)
  const after = skipBlanks(text, last.end)
  const currency = currencyAt(text, after, words)
  if (currency) return money(currency.end, currency.code)
  const percent = percentAt(text, after, words)
  if (percent) return amount('PERCENT', at, percent.end, low, range, percent.unit)
  // Two numbers with a dash between them are a score or a reference, no quantity, unless a measure stands behind.
  if (range && text[first.end] !== ' ' && !unitAt(text, last.end, words)?.measure) return undefined
  const { end, unit } = quantity(text, last, words)
  return amount('QUANTITY', at, end, low, range, unit)
}

/** An amount up to the end of its range; all have the same fields, so that they are read fast. */
function amount(
  type: ValueMention['type'],
  start: number,
  end: number,
  value: ValueMention['value'],
  range: NumberRead | undefined,
  unit: string | undefined,
): ValueMention {
  return { type, start, end, value, valueEnd: range?.value, unit, approx: undefined }
}

/** What was counted, and where the mention ends: units of measure belong to it, other nouns are named only. */
function quantity(text: string, number: NumberRead, words: ValueWords): { end: number; unit: string | undefined } {
  const age = words.age.find((suffix) => text.startsWith(suffix, number.end))
  if (age) return { end: number.end + age.length, unit: 'år' }
  const unit = unitAt(text, number.end, words)
  if (!unit) return { end: number.end, unit: undefined }
  return { end: unit.measure ? unit.end : number.end, unit: unit.word }
}

function unitAt(
  text: string,
  at: number,
  words: ValueWords,
): { end: number; word: string; measure: boolean } | undefined {
  const from = skipBlanks(text, at)
  if (from === at) return undefined
  const word = wordAt(text, from)
  if (!word || words.notUnits.has(word.word)) return undefined
  const written = text.slice(from, word.end)
  if (words.measures.has(word.word)) return { end: word.end, word: written, measure: true }
  return written === word.word && word.word.length > 2 ? { end: word.end, word: written, measure: false } : undefined
}

function readRange(text: string, first: NumberRead, words: ValueWords): NumberRead | undefined {
  const mark = text.charCodeAt(first.end)
  const dash = mark === 0x2d || mark === 0x2013
  if (dash && !first.worded && /\d/.test(text[first.end + 1] ?? '')) return readNumber(text, first.end + 1, words)
  const from = skipBlanks(text, first.end)
  const between = wordAt(text, from)
  if (from === first.end || !between || !words.rangeWords.includes(between.word)) return undefined
  const second = readNumber(text, skipBlanks(text, between.end), words)
  if (!second || (between.word !== words.rangeWords[0] && second.value < first.value)) return undefined
  const after = skipBlanks(text, second.end)
  // "to og tre" are two numbers; "14,8 til 16 mia. kr." is one amount.
  const bound =
    currencyAt(text, after, words) ??
    percentAt(text, after, words) ??
    (unitAt(text, second.end, words)?.measure || undefined)
  return bound && second.value > first.value ? second : undefined
}

/** The lower end of a range whose scale stands only behind the upper: `1,2 til 1,54 milliarder`. */
function scaledLike(first: NumberRead, range: NumberRead): number {
  return Number(((first.value * range.value) / range.base).toPrecision(12))
}

function currencyAt(text: string, at: number, words: ValueWords): { end: number; code: string } | undefined {
  const sign = classOf(text.charCodeAt(at)) === 0 ? words.currencies.get(text[at] ?? '') : undefined
  if (sign) return { end: at + 1, code: sign }
  const one = wordAt(text, at)
  if (!one) return undefined
  if (text[one.end] === '.') {
    const dotted = words.currencies.get(`${one.word}.`)
    if (dotted) return { end: one.end + 1, code: dotted }
  }
  const two = openingPairs(words).has(one.word) ? wordAt(text, skipBlanks(text, one.end)) : undefined
  const paired = two && words.currencies.get(`${one.word} ${two.word}`)
  if (two && paired) return { end: two.end, code: paired }
  const hyphened = text[one.end] === '-' ? wordAt(text, one.end + 1) : undefined
  const joined = hyphened && words.currencies.get(`${one.word}-${hyphened.word}`)
  if (hyphened && joined) return { end: hyphened.end, code: joined }
  const single = words.currencies.get(one.word)
  return single ? { end: one.end, code: single } : undefined
}

const pairs = new WeakMap<ValueWords, ReadonlySet<string>>()

/** The first words of the currencies of two words. */
function openingPairs(words: ValueWords): ReadonlySet<string> {
  const known = pairs.get(words)
  if (known) return known
  const opening = [...words.currencies.keys()].map((name) => name.split(' '))
  const found = new Set(opening.flatMap(([first = '', second]) => (second === undefined ? [] : [first])))
  pairs.set(words, found)
  return found
}

function percentAt(text: string, at: number, words: ValueWords): { end: number; unit?: string } | undefined {
  const point = startsWithOne(text, at, words.percentPoints)
  if (point) return { end: point, unit: text.slice(at, point) }
  const end = startsWithOne(text, at, words.percent)
  return end ? { end } : undefined
}

function startsWithOne(text: string, at: number, forms: readonly string[]): number | undefined {
  for (const form of forms) {
    if (text.startsWith(form, at) && !/\p{L}/u.test(text[at + form.length] ?? '')) return at + form.length
  }
  return undefined
}
