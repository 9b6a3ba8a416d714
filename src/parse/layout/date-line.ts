import type { LanguagePack } from '../../languages/pack.ts'
import { clockWords, datedLanguages, dateOpeners } from '../../languages/without-pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { monthNames } from '../../text/month-names.ts'
import { isDay, isoDay } from '../values/calendar.ts'
import { oncePer } from './phrases.ts'
import type { Taken } from './taken.ts'

interface DateShapes {
  readonly months: ReadonlyMap<string, number>
  readonly updated: RegExp
  readonly opener: RegExp
  readonly worded: RegExp
}

/** A label before the date: `BRAND tirsdag d. 9. februar 2016` */
const label = /^\p{Lu}{3,}\s+/u
const clockTime = '\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s\\p{Lu}{2,4})?'

interface DateWords {
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly clock: readonly string[]
  /** What stands between the weekday and the day. */
  readonly articles: readonly string[]
  /** A pattern for the weekday. */
  readonly weekday: string
  readonly months: ReadonlyMap<string, number>
}

function shapesFor({ published, updated, clock, articles, weekday, months }: DateWords): DateShapes {
  const time = `(?:[\\s,|•·–-]*(?:(?:${alternatives(clock)})\\s*)?${clockTime})?`
  const before = `(?:(?:${weekday})\\.?,?\\s+)?(?:(?:${alternatives(articles)})\\s+)?`
  const month = alternatives(months.keys())
  const day =
    `(?:(?<day>\\d{1,2})\\.?\\s*(?<month>${month})\\.?,?\\s+(?<year>\\d{4})` +
    `|(?<month1>${month})\\.?\\s+(?<day1>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year1>\\d{4})` +
    '|(?<day2>\\d{1,2})\\s?[./-]\\s?(?<month2>\\d{1,2})\\s?[./ -]\\s?(?<year2>\\d{4})' +
    '|(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})T?)'
  return {
    months,
    updated: new RegExp(`^(?:${alternatives(updated)})`, 'iu'),
    opener: new RegExp(`^(?:${alternatives([...published, ...updated])})\\s*:?\\s*`, 'iu'),
    worded: new RegExp(`^${before}${day}${time}(?=$|[\\s,|•·–-])`, 'iu'),
  }
}

const shapesOf = oncePer(
  ({ layout, values, weekdays, months }: LanguagePack): DateShapes =>
    shapesFor({
      ...layout,
      clock: values.clock,
      articles: values.dayArticles,
      weekday: alternatives(weekdays.keys()),
      months,
    }),
)
const shapesWithout = oncePer(
  (languages: readonly string[]): DateShapes =>
    shapesFor({
      ...dateOpeners,
      clock: clockWords,
      articles: [],
      weekday: '\\p{L}{2,10}',
      months: monthNames(languages),
    }),
)

/** The day (ISO 8601) that a line gives which holds a date and nothing else, and whether it is that of a later version. */
export function readDateLine(
  line: string,
  pack: LanguagePack | undefined,
): { date: string; updated: boolean } | undefined {
  if (line.length > 160 || !/\d{4}/.test(line)) return undefined
  const { updated, opener, worded, months } = pack ? shapesOf(pack) : shapesWithout(datedLanguages)
  const opened = opener.exec(line)
  const rest = (opened ? line.slice(opened[0].length) : line).replace(label, '')
  const found = worded.exec(rest)
  const date = isoOf(found?.groups, months)
  if (!found || date === undefined) return undefined
  const after = rest.slice(found[0].length).replace(/^[\s,|•·–-]+/u, '')
  // The date may be followed by that of a later version, by nothing else.
  if (after !== '' && !opener.test(after) && readDateLine(after, pack) === undefined) return undefined
  return { date, updated: updated.test(line) }
}

/** A line that holds the date of the story: `12. marts 2024 kl. 14.35`, `Publiceret: onsdag den 19. februar 2020`. */
export function dateLine(line: string, pack: LanguagePack | undefined): Taken | undefined {
  const read = readDateLine(line, pack)
  if (!read) return undefined
  const aside = { kind: 'date line', text: line, rule: 'date alone on the line' } as const
  return read.updated ? { aside } : { aside, date: read.date }
}

function isoOf(groups: Record<string, string> | undefined, months: ReadonlyMap<string, number>): string | undefined {
  if (!groups) return undefined
  const day = Number(groups.day ?? groups.day1 ?? groups.day2 ?? groups.day3)
  const named = groups.month ?? groups.month1
  const month = named === undefined ? Number(groups.month2 ?? groups.month3) : (months.get(named.toLowerCase()) ?? 0)
  const year = Number(groups.year ?? groups.year1 ?? groups.year2 ?? groups.year3)
  return isDay(month, day) ? isoDay(year, month, day) : undefined
}
