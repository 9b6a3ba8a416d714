import type { LanguagePack } from '../../languages/pack.ts'
import { isDay, isoDay } from '../values/calendar.ts'
import { alternatives, oncePer } from './phrases.ts'
import type { Taken } from './taken.ts'

interface DateShapes {
  readonly updated: RegExp
  readonly opener: RegExp
  readonly worded: RegExp
}

/** A label before the date: `BRAND tirsdag d. 9. februar 2016` */
const label = /^\p{Lu}{3,}\s+/u
const clockTime = '\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?'
const shapes = oncePer((pack: LanguagePack): DateShapes => {
  const { published, updated } = pack.layout
  const { clock, dayArticles } = pack.values
  const time = `(?:[\\s,|•·–-]*(?:(?:${alternatives(clock)})\\s*)?${clockTime})?`
  const weekday = `(?:(?:${alternatives(pack.weekdays.keys())})\\.?,?\\s+)?(?:(?:${alternatives(dayArticles)})\\s+)?`
  const month = `(?:(?<month>${alternatives(pack.months.keys())})\\.?)`
  const day =
    `(?:(?<day>\\d{1,2})\\.?\\s*${month},?\\s+(?<year>\\d{4})` +
    '|(?<day2>\\d{1,2})\\s?[./-]\\s?(?<month2>\\d{1,2})\\s?[./ -]\\s?(?<year2>\\d{4})' +
    '|(?<year3>\\d{4})-(?<month3>\\d{2})-(?<day3>\\d{2})T?)'
  return {
    updated: new RegExp(`^(?:${alternatives(updated)})`, 'iu'),
    opener: new RegExp(`^(?:${alternatives([...published, ...updated])})\\s*:?\\s*`, 'iu'),
    worded: new RegExp(`^${weekday}${day}${time}(?=$|[\\s,|•·–-])`, 'iu'),
  }
})

const iso = /^(?<year3>\d{4})-(?<month3>\d{2})-(?<day3>\d{2})(?:[T ]\d{2}:\d{2}\S*)?$/u

/** The day (ISO 8601) that a line gives which holds a date and nothing else, and whether it is that of a later version. */
export function readDateLine(
  line: string,
  pack: LanguagePack | undefined,
): { date: string; updated: boolean } | undefined {
  if (line.length > 160) return undefined
  if (!pack) {
    const date = isoOf(iso.exec(line)?.groups, pack)
    return date === undefined ? undefined : { date, updated: false }
  }
  const { updated, opener, worded } = shapes(pack)
  const opened = opener.exec(line)
  const rest = (opened ? line.slice(opened[0].length) : line).replace(label, '')
  const found = worded.exec(rest)
  const date = isoOf(found?.groups, pack)
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

function isoOf(groups: Record<string, string> | undefined, pack: LanguagePack | undefined): string | undefined {
  if (!groups) return undefined
  const day = Number(groups.day ?? groups.day2 ?? groups.day3)
  const month = pack?.months.get((groups.month ?? '').toLowerCase()) ?? Number(groups.month2 ?? groups.month3)
  const year = Number(groups.year ?? groups.year2 ?? groups.year3)
  return isDay(month, day) ? isoDay(year, month, day) : undefined
}
