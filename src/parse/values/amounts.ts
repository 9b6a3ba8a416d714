import type { ValueWords } from '../../languages/pack.ts'
import type { ValueMention } from '../draft.ts'
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
  const span = { start: at, ...(range ? { valueEnd: range.value } : {}) }
  if (before) return { ...span, type: 'MONEY', end: last.end, value: { amount: low, currency: before.code } }
  const after = skipBlanks(text, last.end)
  const currency = currencyAt(text, after, words)
  if (currency) return { ...span, type: 'MONEY', end: currency.end, value: { amount: low, currency: currency.code } }
  const percent = percentAt(text, after, words)
  if (percent)
    return { ...span, type: 'PERCENT', end: percent.end, value: low, ...(percent.unit ? { unit: percent.unit } : {}) }
  // Two numbers with a dash between them are a score or a reference, no quantity, unless a measure stands behind.
  if (range && text[first.end] !== ' ' && !unitAt(text, last.end, words)?.measure) return undefined
  return { ...span, ...quantity(text, last, words), type: 'QUANTITY', value: low }
}

/** What was counted, and where the mention ends: units of measure belong to it, other nouns are named only. */
function quantity(text: string, number: NumberRead, words: ValueWords): Pick<ValueMention, 'end' | 'unit'> {
  const age = words.age.find((suffix) => text.startsWith(suffix, number.end))
  if (age) return { end: number.end + age.length, unit: 'år' }
  const unit = unitAt(text, number.end, words)
  if (!unit) return { end: number.end }
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
  const dash = /[-–]/.test(text[first.end] ?? '')
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
  const sign = words.currencies.get(text[at] ?? '')
  if (sign) return { end: at + 1, code: sign }
  const one = wordAt(text, at)
  if (!one) return undefined
  if (text[one.end] === '.') {
    const dotted = words.currencies.get(`${one.word}.`)
    if (dotted) return { end: one.end + 1, code: dotted }
  }
  const two = wordAt(text, skipBlanks(text, one.end))
  const paired = two && words.currencies.get(`${one.word} ${two.word}`)
  if (two && paired) return { end: two.end, code: paired }
  const hyphened = text[one.end] === '-' ? wordAt(text, one.end + 1) : undefined
  const joined = hyphened && words.currencies.get(`${one.word}-${hyphened.word}`)
  if (hyphened && joined) return { end: hyphened.end, code: joined }
  const single = words.currencies.get(one.word)
  return single ? { end: one.end, code: single } : undefined
}

function percentAt(text: string, at: number, words: ValueWords): { end: number; unit?: string } | undefined {
  const point = startsWithOne(text, at, words.percentPoints)
  if (point) return { end: point, unit: text.slice(at, point) }
  const end = startsWithOne(text, at, words.percent)
  return end ? { end } : undefined
}

function startsWithOne(text: string, at: number, forms: readonly string[]): number | undefined {
  const form = forms.find(
    (candidate) => text.startsWith(candidate, at) && !/\p{L}/u.test(text[at + candidate.length] ?? ''),
  )
  return form === undefined ? undefined : at + form.length
}
