import type { LanguagePack, ValueWords } from '../../languages/pack.ts'
import type { Span } from '../../model.ts'
import type { LaidText, ValueMention } from '../draft.ts'
import { tokenLower } from '../tokens/tokens.ts'
import { readAmount } from './amounts.ts'
import { type Anchor, anchorOf, type Tense } from './calendar.ts'
import { type DateReaders, dateReaders } from './dates.ts'
import { readTime } from './times.ts'
import { Beginnings, begins } from './triggers.ts'
import { readYear } from './years.ts'

const compiled = new WeakMap<LanguagePack, { dates: DateReaders; beginnings: Beginnings }>()

/**
 * Dates, times, amounts, percentages and numbers with what they mean, in order, none overlapping another or a name.
 * Dates are ISO 8601, EDTF (ISO 8601-2) where a part is unknown; days without a year are told from the article's date.
 */
export function findValues(laid: LaidText, names: readonly Span[]): ValueMention[] {
  const { pack, tokens } = laid
  if (!pack) return []
  const readers = readersOf(pack)
  const anchor = anchorOf(laid.date)
  const found: ValueMention[] = []
  let free = 0
  let name = 0
  const kinds = readers.beginnings.ofForms.of(tokens)
  for (let index = 0; index < tokens.count; index++) {
    const kind = kinds[tokens.form[index] ?? 0] ?? 0
    // most tokens begin nothing
    if (kind === 0) continue
    const start = tokens.start[index] ?? 0
    if (start < free) continue
    const phone = kind === begins.digits ? phoneEnd(laid.text, start) : undefined
    if (phone !== undefined) {
      free = phone
      continue
    }
    while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= start) name++
    const limit = names[name]?.start ?? Number.POSITIVE_INFINITY
    if (limit < (tokens.end[index] ?? 0)) continue
    if (kind === begins.minus && !opensNegative(laid, index)) continue
    if (kind & begins.phrase && !readers.beginnings.goesOn(tokens, index)) continue
    const digit = kind === begins.digits || kind === begins.minus
    const approx = approximation(laid, pack.values, index)
    const value = digit
      ? readDigits(laid, readers.dates, anchor, index, approx !== undefined)
      : readWord(laid, readers.dates, anchor, index, kind)
    if (!value || value.end > limit || value.end > paragraphEnd(laid, index)) continue
    found.push(approx && value.type !== 'TIME' ? { ...value, approx } : value)
    free = value.end
  }
  return found
}

function readWord(
  laid: LaidText,
  dates: DateReaders,
  anchor: Anchor,
  index: number,
  kind: number,
): ValueMention | undefined {
  const { text, tokens, pack } = laid
  const at = tokens.start[index] ?? 0
  const date = firstDate(dates, laid, anchor, index, kind)
  if (date || !pack) return date
  const time = kind & begins.time ? readTime(text, at, pack.values) : undefined
  return time ?? (kind & begins.amount ? readAmount(text, at, pack.values) : undefined)
}

function readDigits(
  laid: LaidText,
  dates: DateReaders,
  anchor: Anchor,
  index: number,
  approximate: boolean,
): ValueMention | undefined {
  const { text, tokens, pack } = laid
  const at = tokens.start[index] ?? 0
  if (!pack || !standsAlone(text, at)) return undefined
  const date = mayBeDate(text, at) ? firstDate(dates, laid, anchor, index, begins.digits) : undefined
  if (date) return date
  const amount = readAmount(text, at, pack.values)
  const measured = typeof amount?.unit === 'string' && pack.values.measures.has(amount.unit.toLowerCase())
  const counted = approximate || measured || (amount !== undefined && amount.type !== 'QUANTITY')
  const before = index > 0 ? tokenLower(tokens, index - 1) : ''
  return readYear(text, at, before, counted, pack.values) ?? amount
}

/** The date that begins at a token, of those readers whose opener is of a kind; any of them reads digits. */
function firstDate(
  { digit, word }: DateReaders,
  laid: LaidText,
  anchor: Anchor,
  index: number,
  kind: number,
): ValueMention | undefined {
  const { text, tokens } = laid
  const at = tokens.start[index] ?? 0
  const tense = (): Tense => tenseOf(laid, tokens.sentence[index] ?? 0)
  if (kind === begins.digits) {
    for (const read of digit) {
      const date = read(text, at, anchor, tense)
      if (date) return date
    }
    return undefined
  }
  for (const { opener, read } of word) {
    const date = opener & kind ? read(text, at, anchor, tense) : undefined
    if (date) return date
  }
  return undefined
}

/** Whether what follows the digits at an offset may make a date of them: no blank after four, no comma after two. */
function mayBeDate(text: string, at: number): boolean {
  let end = at
  while (isDigit(text, end)) end++
  const unit = text.charCodeAt(end)
  if (end - at > 2) return end - at === 4 && unit !== 0x20
  return unit !== 0x2c && unit !== 0x25
}

/** The word of approximation before a token: one word, one with a full stop (`ca.`) or two (`mere end`). */
function approximation({ tokens }: LaidText, words: ValueWords, index: number): ValueMention['approx'] {
  const word = (back: number): string => (index >= back ? tokenLower(tokens, index - back) : '')
  const one = word(1) === '.' ? `${word(2)}.` : word(1)
  if (!approximationsEnd(words).has(one)) return undefined
  return words.approximations.get(`${word(2)} ${one}`) ?? words.approximations.get(one)
}

const lastWords = new WeakMap<ValueWords, ReadonlySet<string>>()

/** The words that words of approximation end with. */
function approximationsEnd(words: ValueWords): ReadonlySet<string> {
  const known =
    lastWords.get(words) ?? new Set([...words.approximations.keys()].map((key) => key.split(' ').at(-1) ?? ''))
  lastWords.set(words, known)
  return known
}

function readersOf(pack: LanguagePack): { dates: DateReaders; beginnings: Beginnings } {
  const known = compiled.get(pack)
  if (known) return known
  const readers = { dates: dateReaders(pack), beginnings: new Beginnings(pack) }
  compiled.set(pack, readers)
  return readers
}

/** The sentence whose time was asked for last: a sentence of a thousand dates is looked through once, not a thousand times. */
const lastTense = new WeakMap<LaidText, { readonly sentence: number; readonly tense: Tense }>()

/** What a sentence's verbs and adverbs say of its time. */
function tenseOf(laid: LaidText, sentence: number): Tense {
  const last = lastTense.get(laid)
  if (last?.sentence === sentence) return last.tense
  const tense = lookThrough(laid, sentence)
  lastTense.set(laid, { sentence, tense })
  return tense
}

function lookThrough({ tokens, pack }: LaidText, sentence: number): Tense {
  let past = 0
  let future = 0
  for (let at = tokens.firstOfSentence[sentence] ?? 0; at < (tokens.firstOfSentence[sentence + 1] ?? 0); at++) {
    const word = tokenLower(tokens, at)
    if (pack?.values.past.has(word)) past++
    else if (pack?.values.future.has(word)) future++
  }
  return future > 0 && past === 0 ? 'future' : past > future ? 'past' : 'open'
}

function paragraphEnd(laid: LaidText, index: number): number {
  const sentence = laid.tokens.sentence[index] ?? 0
  return laid.paragraphs[laid.paragraphOfSentence[sentence] ?? 0]?.end ?? laid.text.length
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** A minus sign: after a blank, with a digit right behind it. */
function opensNegative({ text, tokens }: LaidText, index: number): boolean {
  const start = tokens.start[index] ?? 0
  return /[-−–]/.test(text[start] ?? '') && /^\s\p{Sc}?$/u.test(text[start - 1] ?? '') && isDigit(text, start + 1)
}

/** A number is none where it belongs to a longer sign: `A4`, `§ 3`, `#7`, a class such as `5.b`, a score `3-2`. */
function standsAlone(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 2), at)
  if (/[\p{L}\p{N}#@_/]$/u.test(around) || /§ ?$/.test(around) || /\d[-–:.,]$/.test(around)) return false
  score.lastIndex = at
  return !score.test(text)
}
const score = /\d+(?:\.\p{Ll}(?![\p{L}])|:\d+|\p{L}\p{N}*)/uy

/** Where a Danish telephone number that begins here ends: four groups of two digits, two of four, or eight in a row. */
function phoneEnd(text: string, at: number): number | undefined {
  // its digits come in two, four or eight
  const parted = text.charCodeAt(at + 2) === 0x20 || text.charCodeAt(at + 4) === 0x20
  if (!parted && !isDigit(text, at + 7)) return undefined
  phone.lastIndex = at
  return phone.test(text) ? phone.lastIndex : undefined
}
const phone = /(?:(?:\d{2} ){3}\d{2}|\d{4} \d{4}|\d{8})(?![\d.,]*\d)/y
