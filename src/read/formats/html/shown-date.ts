import { languagePack } from '../../../languages/index.ts'
import { isoDate } from '../../iso-date.ts'

/** Languages whose names of months are understood on every page, beside the page's own. */
const usual = ['da', 'en', 'sv', 'nb', 'de']

/**
 * The day (ISO 8601) that is written in one of the lines around a headline, for a page that gives it to readers only:
 * `25. jan. 2023, 13:37`, `January 16, 2024`, `18.4.2024`. The date of an update counts where there is no other.
 * @param language BCP 47 code of the page
 */
export function shownDate(lines: readonly string[], language: string | undefined): string | undefined {
  const { updated } = languagePack(language ?? 'da')?.layout ?? { updated: ['updated', 'last modified'] }
  const isUpdate = (line: string): boolean => updated.some((word) => line.toLowerCase().startsWith(word.toLowerCase()))
  const dated = lines.map((line) => ({ date: dayIn(line, language), isUpdate: isUpdate(line) }))
  return (
    dated.find(({ date, isUpdate }) => date !== undefined && !isUpdate) ?? dated.find(({ date }) => date !== undefined)
  )?.date
}

function dayIn(line: string, language: string | undefined): string | undefined {
  const { names, worded, turned } = shapesOf(language)
  const written = worded.exec(line)?.groups ?? turned.exec(line)?.groups
  if (written?.name !== undefined) {
    return dayOf(written.year, names.get(written.name.toLowerCase()), Number(written.day))
  }
  const [, day, month, year] = /(?<![\d.])(\d{1,2})[./-](\d{1,2})[./ -]+((?:19|20)\d{2})(?!\d)/.exec(line) ?? []
  if (day !== undefined) return dayOf(year, Number(month), Number(day))
  return isoDate(/(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/.exec(line)?.[0])
}

function dayOf(year: string | undefined, month: number | undefined, day: number): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0')
  return month === undefined ? undefined : isoDate(`${year}-${two(month)}-${two(day)}`)
}

interface Shapes {
  readonly names: ReadonlyMap<string, number>
  /** `16. januar 2024` */
  readonly worded: RegExp
  /** `January 16, 2024` */
  readonly turned: RegExp
}

const made = new Map<string, Shapes>()

function shapesOf(language: string | undefined): Shapes {
  const key = language ?? ''
  const shapes = made.get(key) ?? shapesFor([...usual, ...(language === undefined ? [] : [language])])
  made.set(key, shapes)
  return shapes
}

/** The names of months come from the engine (Unicode CLDR). */
function shapesFor(languages: readonly string[]): Shapes {
  const names = new Map<string, number>()
  for (const language of Intl.DateTimeFormat.supportedLocalesOf([...languages])) {
    for (const month of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' })
      for (let number = 1; number <= 12; number++) {
        const parts = format.formatToParts(Date.UTC(2020, number - 1, 15))
        const name = parts
          .find(({ type }) => type === 'month')
          ?.value.replace(/\.$/, '')
          .toLowerCase()
        if (name !== undefined && /^\p{L}+$/u.test(name)) names.set(name, number)
      }
    }
  }
  const name = `(?<name>${[...names.keys()].sort((a, b) => b.length - a.length).join('|')})`
  return {
    names,
    worded: new RegExp(
      `(?<!\\d)(?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?\\s+${name}\\.?,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`,
      'iu',
    ),
    turned: new RegExp(
      `(?<!\\p{L})${name}\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2})(?!\\d)`,
      'iu',
    ),
  }
}
