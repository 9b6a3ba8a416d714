const extended =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i
const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i
const internet =
  /^(?:[a-z]{3},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|gmt|ut|utc|z)$/i
/** As programs print a date: `Mon Aug 31 2015 06:00:00 GMT+0200`, `Mon Aug 31 06:00:00 +0000 2015`. */
const printed =
  /^[a-z]{3}\s+([a-z]{3})\s+(\d{1,2})\s+(?:(\d{4})\s+)?(\d{2}):(\d{2})(?::(\d{2}))?\s*(?:(utc|gmt|z)|[a-z]{3,4})?\s*([+-]\d{4})?(?:\s+(\d{4}))?(?:\s+\(.{1,40}\))?$/i
const internetMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A date as feeds and pages write it (ISO 8601 basic or extended, a space for the T, RFC 5322, a program's print) in extended ISO 8601,
 * exactly as precise as it stands and in its own time zone; undefined where it is no date.
 */
export function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const bare = text.trim()
  const parts = extended.exec(bare) ?? basic.exec(bare)
  if (parts) return fromParts(parts)
  const sent = internet.exec(bare)
  if (sent) {
    const [, day, name, year, hour, minute, second, zone = ''] = sent
    return fromNamed({ day, name, year, hour, minute, second, offset: /^[+-]/.test(zone) ? zone : 'Z' })
  }
  const [, name, day, year, hour, minute, second, utc, offset, yearLast] = printed.exec(bare) ?? []
  const zone = offset ?? (utc === undefined ? '' : 'Z')
  return fromNamed({ day, name, year: year ?? yearLast, hour, minute, second, offset: zone })
}

/** The parts of a date with the month's English name. */
type NamedParts = Readonly<
  Record<'day' | 'name' | 'year' | 'hour' | 'minute' | 'second' | 'offset', string | undefined>
>

function fromNamed({ day = '', name = '', year, hour, minute, second, offset = '' }: NamedParts): string | undefined {
  const month = String(internetMonths.indexOf(name.toLowerCase()) + 1).padStart(2, '0')
  const clock = `${hour}:${minute}${second === undefined ? '' : `:${second}`}`
  return fromParts(extended.exec(`${year}-${month}-${day.padStart(2, '0')}T${clock}${offset}`))
}

/**
 * A date that says no time zone with the one of a place, e.g. `Europe/Copenhagen`: `2024-07-03T14:35` → `…+02:00`.
 * A date without a time, or with a zone, stays as it is.
 */
export function inZone(date: string | undefined, timeZone: string): string | undefined {
  if (date === undefined || !/T[\d:]+$/.test(date)) return date
  const asUtc = Date.parse(`${date}Z`)
  const named = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
  const offset = (at: number): string =>
    named
      .formatToParts(at)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', '') || '+00:00'
  // The offset at that clock time, which is not yet known to be UTC's: near a change of the clocks the second look is right.
  const first = offset(asUtc)
  return `${date}${offset(Date.parse(`${date}${first}`))}`
}

function fromParts(parts: RegExpExecArray | null): string | undefined {
  if (!parts) return undefined
  const [, year, month, day, hour, minute, second, zone] = parts
  if (month !== undefined && !between(month, 1, 12)) return undefined
  if (day !== undefined && !between(day, 1, 31)) return undefined
  if (hour !== undefined && !(between(hour, 0, 24) && between(minute ?? '0', 0, 59))) return undefined
  const date = [year, month, day].filter((part) => part !== undefined).join('-')
  if (hour === undefined) return date
  return `${date}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zoned(zone)}`
}

function zoned(zone: string | undefined): string {
  if (zone === undefined) return ''
  if (/^z$/i.test(zone)) return 'Z'
  const digits = zone.replace(/\D/g, '').padEnd(4, '0')
  return `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`
}

function between(digits: string, least: number, most: number): boolean {
  return Number(digits) >= least && Number(digits) <= most
}
