import type { DateRange } from './ast.ts'

const written = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/

/**
 * The first and the last day of an ISO 8601 date of any precision, as `YYYY-MM-DD`; a time of day is passed over.
 * Undefined where it is no date of the calendar.
 */
export function daysOf(date: string): { first: string; last: string } | undefined {
  const match = written.exec(date)
  if (!match || /^\d/.test(date.slice(match[0].length))) return undefined
  const [, year = '', month, day] = match
  if (month !== undefined && (month < '01' || month > '12')) return undefined
  const lastDay = new Date(Date.UTC(Number(year), Number(month ?? '12'), 0))
  // The constructor takes the years 0–99 for 1900–1999.
  lastDay.setUTCFullYear(Number(year))
  const days = String(lastDay.getUTCDate())
  if (day !== undefined && (day < '01' || day > days)) return undefined
  return {
    first: `${year}-${month ?? '01'}-${day ?? '01'}`,
    last: `${year}-${month ?? '12'}-${day ?? days}`,
  }
}

const form = /^(?:(>=|<=|>|<)?(\d{4}(?:-\d{2}){0,2})|(\d{4}(?:-\d{2}){0,2})?\.\.(\d{4}(?:-\d{2}){0,2})?)$/

/** What `date:` asks for: `2020-08`, `>=2020-08-09`, `2020-01..2020-06`, `..2020`; undefined where it is none of these. */
export function dateRange(value: string): DateRange | undefined {
  const match = form.exec(value)
  if (!match) return undefined
  const [, sign, single, from, to] = match
  if (single !== undefined) {
    const days = daysOf(single)
    if (!days) return undefined
    if (sign === undefined) return { from: days.first, to: days.last }
    if (sign === '>=') return { from: days.first }
    if (sign === '<=') return { to: days.last }
    return sign === '>' ? { from: dayFrom(days.last, 1) } : { to: dayFrom(days.first, -1) }
  }
  const first = from === undefined ? undefined : daysOf(from)?.first
  const last = to === undefined ? undefined : daysOf(to)?.last
  const holds = (first ?? last) !== undefined && (from === undefined) === (first === undefined)
  return holds && (to === undefined) === (last === undefined) ? { from: first, to: last } : undefined
}

/** Whether a date, as precise as it is, lies within the days asked for as a whole. */
export function within(date: string | null, { from, to }: DateRange): boolean {
  const days = date === null ? undefined : daysOf(date)
  if (!days) return false
  return (from === undefined || days.first >= from) && (to === undefined || days.last <= to)
}

function dayFrom(day: string, distance: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + distance)
  return date.toISOString().slice(0, 10)
}
