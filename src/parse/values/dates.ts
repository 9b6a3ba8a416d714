import type { LanguagePack } from '../../languages/pack.ts'
import type { ValueMention } from '../draft.ts'
import { type Anchor, daysFrom, isDay, isoDay, monthsFrom, type Tense, weekdayFrom, yearOf } from './calendar.ts'
import { begins } from './triggers.ts'

/** Finds the date that begins at an offset of a text. */
export type DateReader = (text: string, at: number, anchor: Anchor, tense: () => Tense) => ValueMention | undefined

/** The readers of one language's dates: those that begin with a digit and those that begin with a word. */
export interface DateReaders {
  readonly digit: readonly DateReader[]
  /** With the kinds of words that open such a date, as bits of `begins`. */
  readonly word: readonly { readonly opener: number; readonly read: DateReader }[]
}

const quoted = (phrases: Iterable<string>): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]+'))
    .join('|')
const folded = (match: string | undefined): string => (match ?? '').toLowerCase().replace(/\s+/g, ' ')
const ends = '(?![\\p{L}\\p{N}])'

/** Compiles the readers of a pack's calendar; done once a pack. */
export function dateReaders(pack: LanguagePack): DateReaders {
  const words = pack.values
  const month = `(${quoted(pack.months.keys())})\\.?${ends}`
  const year = `(?:,?[ \\u00a0](\\d{4})${ends})?`
  const weekday = `(?:(${quoted(pack.weekdays.keys())})(?:[ \\u00a0]+(?:${quoted(words.dayArticles)}))?[ \\u00a0]+)`
  const sticky = (source: string): RegExp => new RegExp(source, 'iuy')
  const monthOf = (name: string | undefined): number => pack.months.get(folded(name)) ?? 0

  const dayMonth = sticky(
    `${weekday}?(\\d{1,2})\\.?(?:[ \\u00a0]?[-–][ \\u00a0]?(\\d{1,2})\\.?)?[ \\u00a0]+${month}${year}`,
  )
  const readDayMonth: DateReader = (text, at, anchor, tense) => {
    const match = run(dayMonth, text, at)
    if (!match) return undefined
    const [, , first, last, name, written] = match
    const number = monthOf(name)
    const day = Number(first)
    if (!isDay(number, day) || (last && !isDay(number, Number(last)))) return undefined
    const known = written ? Number(written) : yearOf(anchor, number, tense())
    return {
      type: 'DATE',
      start: at,
      end: at + match[0].length,
      value: isoDay(known, number, day),
      ...(last ? { valueEnd: isoDay(known, number, Number(last)) } : {}),
    }
  }

  const numeric = sticky(`${weekday}?(\\d{1,2})([./-])(\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?${ends}(?![.,]\\d)`)
  const readNumeric: DateReader = (text, at, anchor, tense) => {
    const match = run(numeric, text, at)
    if (!match) return undefined
    const [, named, first, mark, second, written] = match
    const day = Number(first)
    const number = Number(second)
    // Without a year only a slash makes a date (3-2 is a score, 14.35 a time), and a half or a quarter is none.
    if (!isDay(number, day) || (!written && (mark !== '/' || (!named && number <= 4 && day < number)))) return undefined
    const century = Math.floor((anchor.year ?? 2000) / 100) * 100
    const known = written
      ? written.length === 2
        ? century + Number(written)
        : Number(written)
      : yearOf(anchor, number, tense())
    return { type: 'DATE', start: at, end: at + match[0].length, value: isoDay(known, number, day) }
  }

  const iso = sticky(`(\\d{4})-(\\d{2})-(\\d{2})${ends}`)
  const readIso: DateReader = (text, at) => {
    const match = run(iso, text, at)
    if (!match || !isDay(Number(match[2]), Number(match[3]))) return undefined
    return { type: 'DATE', start: at, end: at + match[0].length, value: match[0] }
  }

  const decade = sticky(`(\\d{4}|\\d{2})(?:${quoted(words.decadeSuffixes)})${ends}`)
  const readDecade: DateReader = (text, at) => {
    const match = run(decade, text, at)
    if (!match?.[1]?.endsWith('0')) return undefined
    const full = match[1].length === 2 ? `19${match[1]}` : match[1]
    return { type: 'DATE', start: at, end: at + match[0].length, value: `${full.slice(0, 3)}X` }
  }

  const century = sticky(`(\\d{2})00${words.centurySuffix}(?:s)?${ends}`)
  const readCentury: DateReader = (text, at) => {
    const match = run(century, text, at)
    return match && { type: 'DATE', start: at, end: at + match[0].length, value: `${match[1]}XX` }
  }

  const monthAlone = sticky(
    `(${quoted([...pack.months.keys()].filter((name) => name.length > 4 || name === 'maj' || name === 'juni' || name === 'juli'))})s?${ends}${year}`,
  )
  const readMonth: DateReader = (text, at, anchor, tense) => {
    const match = run(monthAlone, text, at)
    if (!match) return undefined
    // A capital letter inside a sentence is a name (Maj, August), unless a year follows.
    if (!match[2] && match[0][0] !== match[0][0]?.toLowerCase()) return undefined
    const number = monthOf(match[1])
    const known = match[2] ? Number(match[2]) : yearOf(anchor, number, tense())
    const written = `${known === undefined ? 'XXXX' : known}-${String(number).padStart(2, '0')}`
    return { type: 'DATE', start: at, end: at + match[0].length, value: written }
  }

  const weekdayAlone = sticky(
    `(?:(${quoted([...words.next, ...words.last])})[ \\u00a0]+)?(${quoted(pack.weekdays.keys())})(s|ens|en)?(?:[ \\u00a0]+(?:${quoted(words.partsOfDay)}))?${ends}`,
  )
  const readWeekday: DateReader = (text, at, anchor, tense) => {
    const match = run(weekdayAlone, text, at)
    if (!match) return undefined
    const [, before, name, suffix] = match
    const direction =
      before && words.next.includes(folded(before)) ? 'future' : before || suffix === 's' ? 'past' : tense()
    const value = weekdayFrom(anchor, pack.weekdays.get(folded(name)) ?? 1, direction)
    return { type: 'DATE', start: at, end: at + match[0].length, value }
  }

  const relative = sticky(
    `(${quoted([...words.days.keys(), ...words.years.keys(), ...words.monthsAway.keys()])})s?${ends}`,
  )
  const readRelative: DateReader = (text, at, anchor) => {
    const match = run(relative, text, at)
    if (!match) return undefined
    const phrase = folded(match[1])
    const days = words.days.get(phrase)
    const years = words.years.get(phrase)
    const months = words.monthsAway.get(phrase)
    const value =
      days !== undefined
        ? daysFrom(anchor, days)
        : years !== undefined
          ? anchor.year === undefined
            ? undefined
            : String(anchor.year + years)
          : monthsFrom(anchor, months ?? 0)
    return value === undefined ? undefined : { type: 'DATE', start: at, end: at + match[0].length, value }
  }

  const namedDecade = sticky(`(${quoted(words.decades.keys())})s?${ends}`)
  const readNamedDecade: DateReader = (text, at) => {
    const match = run(namedDecade, text, at)
    const value = words.decades.get(folded(match?.[1]))
    return match && value ? { type: 'DATE', start: at, end: at + match[0].length, value } : undefined
  }

  const season = sticky(
    `(?:(${quoted(words.seasons.keys())})|(${quoted(words.ordinals.keys())})[ \\u00a0]+${words.quarter})[ \\u00a0]+(?:i[ \\u00a0]+)?(\\d{4})${ends}`,
  )
  const readSeason: DateReader = (text, at) => {
    const match = run(season, text, at)
    if (!match) return undefined
    const [, name, ordinal, written] = match
    // EDTF: seasons 21–24, quarters 33–36.
    const code = name ? words.seasons.get(folded(name)) : 32 + (words.ordinals.get(folded(ordinal)) ?? 1)
    return { type: 'DATE', start: at, end: at + match[0].length, value: `${written}-${code}` }
  }

  return {
    digit: [readIso, readDayMonth, readNumeric, readDecade, readCentury],
    word: [
      { opener: begins.weekday, read: readDayMonth },
      { opener: begins.weekday, read: readNumeric },
      { opener: begins.season, read: readSeason },
      { opener: begins.relative, read: readRelative },
      { opener: begins.decade, read: readNamedDecade },
      { opener: begins.month, read: readMonth },
      { opener: begins.weekday, read: readWeekday },
    ],
  }
}

/** Runs a sticky expression at an offset. */
function run(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}
