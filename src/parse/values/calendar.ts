/** How precise an ISO 8601 date is, and its parts. */
export interface Anchor {
  readonly year?: number
  readonly month?: number
  readonly day?: number
}

/** The parts of `2020`, `2020-08` or `2020-08-30…`; nothing where the date is none. */
export function anchorOf(date: string | null): Anchor {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date ?? '')
  if (!parts) return {}
  return {
    year: Number(parts[1]),
    ...(parts[2] ? { month: Number(parts[2]) } : {}),
    ...(parts[3] ? { day: Number(parts[3]) } : {}),
  }
}

/** Whether a sentence tells of what was, of what will be, or does not say. */
export type Tense = 'past' | 'future' | 'open'

const dayMilliseconds = 86_400_000
const pad = (value: number): string => String(value).padStart(2, '0')

/** `2020-08-09`, or `XXXX-08-09` (EDTF) where the year is not known. */
export function isoDay(year: number | undefined, month: number, day: number): string {
  return `${year === undefined ? 'XXXX' : String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`
}

/** Whether there is such a day in any year. */
export function isDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000, month, 0)).getUTCDate()
}

/** The day some days from the anchor, or undefined where the anchor has no day. */
export function daysFrom({ year, month, day }: Anchor, days: number): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return new Date(Date.UTC(year, month - 1, day) + days * dayMilliseconds).toISOString().slice(0, 10)
}

/** The month some months from the anchor, or undefined where the anchor has no month. */
export function monthsFrom({ year, month }: Anchor, months: number): string | undefined {
  if (year === undefined || month === undefined) return undefined
  const count = year * 12 + month - 1 + months
  return `${Math.floor(count / 12)}-${pad((count % 12) + 1)}`
}

/**
 * A weekday (1 Monday – 7 Sunday) named in an article: the last one up to its date, or the next one where the text looks
 * ahead; the weekday alone (`XXXX-WXX-7`) where the article's date has no day.
 */
export function weekdayFrom(anchor: Anchor, weekday: number, tense: Tense): string {
  const { year, month, day } = anchor
  if (year === undefined || month === undefined || day === undefined) return `XXXX-WXX-${weekday}`
  const today = new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
  const back = (today - weekday + 7) % 7
  return daysFrom(anchor, tense === 'future' && back > 0 ? 7 - back : -back) ?? `XXXX-WXX-${weekday}`
}

/**
 * The year of a month named without one: the nearest such month, on the side that the tense tells; a tense that the
 * article's own month satisfies does not move it.
 */
export function yearOf({ year, month: now }: Anchor, month: number, tense: Tense): number | undefined {
  if (year === undefined || now === undefined) return year
  const away = month - now
  if (tense === 'past') return away > 0 ? year - 1 : year
  if (tense === 'future') return away < 0 ? year + 1 : year
  if (away > 6) return year - 1
  if (away < -6) return year + 1
  return year
}
