import { languagePack } from '../../../languages/index.ts'
import { dateOpeners } from '../../../languages/without-pack.ts'
import { monthNames } from '../../../text/month-names.ts'

/** Languages whose names of months are understood on every page, beside the page's own. */
const usual = ['da', 'en', 'sv', 'nb', 'de']

/**
 * The day (ISO 8601) that is written in one of the lines around a headline, for a page that gives it to readers only:
 * `25. jan. 2023, 13:37`, `January 16, 2024`, `18.4.2024`. The date of an update counts where there is no other.
 * @param language BCP 47 code of the page
 */
export function shownDate(lines: readonly string[], language: string | undefined): string | undefined {
  const { published, updated } = languagePack(language ?? 'da')?.layout ?? dateOpeners
  const shapes = shapesOf(language)
  const found: { date: string; rank: number }[] = []
  for (const line of lines) {
    // A date in a sentence is one of those that the story tells of.
    if (/[.!?]$/.test(line) && line.split(/\s+/).length > 8) continue
    for (const { date, before } of daysIn(line, shapes)) {
      found.push({ date, rank: endsIn(before, published) ? 0 : endsIn(before, updated) ? 2 : 1 })
    }
  }
  return found.sort((a, b) => a.rank - b.rank)[0]?.date
}

/** Whether one of the phrases stands before a date, with no more than a weekday and a colon between. */
function endsIn(before: string, phrases: readonly string[]): boolean {
  const tail = before.slice(-32).toLowerCase()
  return phrases.some((phrase) => /^[\s:]*(?:\p{L}+\.?,?\s*){0,2}$/u.test(after(tail, phrase.toLowerCase()) ?? '-'))
}

function after(text: string, phrase: string): string | undefined {
  const at = text.lastIndexOf(phrase)
  return at < 0 ? undefined : text.slice(at + phrase.length)
}

function* daysIn(line: string, { names, day }: Shapes): Generator<{ date: string; before: string }> {
  for (const { index, groups = {} } of line.matchAll(day)) {
    const { worded, turned } = groups
    const name = worded ?? turned
    const month = name === undefined ? Number(groups.month2 ?? groups.month3) : names.get(name.toLowerCase())
    const date = dayOf(
      groups.year0 ?? groups.year1 ?? groups.year2 ?? groups.year3,
      month,
      Number(groups.day0 ?? groups.day1 ?? groups.day2 ?? groups.day3),
    )
    if (date !== undefined) yield { date, before: line.slice(0, index) }
  }
}

function dayOf(year: string | undefined, month: number | undefined, day: number): string | undefined {
  if (month === undefined) return undefined
  const at = new Date(Date.UTC(Number(year), month - 1, day))
  // a day that the month does not have runs on into the next
  return at.getUTCMonth() === month - 1 ? at.toISOString().slice(0, 10) : undefined
}

interface Shapes {
  readonly names: ReadonlyMap<string, number>
  /** `16. januar 2024`, `January 16, 2024`, `16.1.2024`, `2024-01-16`, `2024.01.16` */
  readonly day: RegExp
}

const made = new Map<string, Shapes>()

function shapesOf(language: string | undefined): Shapes {
  const key = language ?? ''
  const shapes = made.get(key) ?? shapesFor([...usual, ...(language === undefined ? [] : [language])])
  made.set(key, shapes)
  return shapes
}

function shapesFor(languages: readonly string[]): Shapes {
  const names = monthNames(languages)
  const name = [...names.keys()].sort((a, b) => b.length - a.length).join('|')
  const year = '(?:19|20)\\d{2})(?!\\d|\\.\\d)'
  const ordinal = '(?:\\.|st|nd|rd|th)?'
  const shapes = [
    `(?<![\\d.])(?<day0>\\d{1,2})${ordinal}\\s+(?<worded>${name})\\.?,?\\s+(?<year0>${year}`,
    `(?<!\\p{L})(?<turned>${name})\\.?\\s+(?<day1>\\d{1,2})${ordinal},?\\s+(?<year1>${year}`,
    `(?<![\\d.])(?<day2>\\d{1,2})[./-](?<month2>\\d{1,2})[./ -]+(?<year2>${year}`,
    `(?<!\\d)(?<year3>(?:19|20)\\d{2})[-./年]\\s?(?<month3>\\d{1,2})[-./月]\\s?(?<day3>\\d{1,2})(?!\\d)`,
  ]
  return { names, day: new RegExp(shapes.join('|'), 'giu') }
}
