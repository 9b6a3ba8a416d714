const extended =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?)?)?$/i
const basic = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(?:(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/i
const internet = /^(?:[a-z]{3},?\s+)?\d{1,2}\s+[a-z]{3}\s+(\d{4})\s+\d{2}:\d{2}(?::\d{2})?\s*(?:[+-]\d{4}|gmt|utc|z)$/i

/**
 * A date as feeds and pages write it (ISO 8601 basic or extended, a space for the T, RFC 5322) in extended ISO 8601,
 * exactly as precise as it stands and in its own time zone; undefined where it is no date.
 */
export function isoDate(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const bare = text.trim()
  const parts = extended.exec(bare) ?? basic.exec(bare)
  if (parts) return fromParts(parts)
  if (!internet.test(bare)) return undefined
  const at = new Date(bare)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString().replace('.000Z', 'Z')
}

function fromParts([, year, month, day, hour, minute, second, zone]: RegExpExecArray): string | undefined {
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
