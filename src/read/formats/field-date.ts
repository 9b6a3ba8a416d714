import { isoDate } from '../iso-date.ts'
import { lineOf } from './field-names.ts'
import { shownDate } from './html/shown-date.ts'

/** A clock time at a field's end. */
const clockTime = /(?<![\d.])(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?$/

/**
 * The date in a field of a record (ISO 8601, as precise as it stands): as feeds write it, in words or turned round
 * (`12. marts 2024 kl. 8.30`, `12-03-2024 08:30`), as seconds or milliseconds since 1970, or in an object.
 */
export function fieldDate(value: unknown, language?: string): string | undefined {
  if (typeof value === 'object' && value !== null && 'date' in value) return fieldDate(value.date, language)
  const text = lineOf(value)?.trim()
  if (text === undefined) return undefined
  if (/^\d{10}(?:\d{3})?$/.test(text)) {
    const at = Number(text)
    return new Date(at < 1e11 ? at * 1000 : at).toISOString().replace('.000Z', 'Z')
  }
  const iso = isoDate(text)
  if (iso !== undefined || text.length > 80) return iso
  const day = shownDate([text], /^[a-z]{2}(?![a-z])/i.exec(language ?? '')?.[0])
  const [, hour = '', minute, second] = clockTime.exec(text) ?? []
  if (day === undefined || minute === undefined || Number(hour) > 23) return day
  return `${day}T${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
}
