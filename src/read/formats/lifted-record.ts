import { hasText } from './running-text.ts'

/** Objects inside one another that may lead to the text: `response.content.fields`, `data.attributes`. */
const deepest = 4

/**
 * A record as if its fields stood side by side: services wrap an article (`{"data": {"attributes": {…}}}`) or set its text
 * apart from what they know of it (`{"webTitle": …, "fields": {"body": …}}`). The same object where it has a text of its own,
 * or where more than one object in it has.
 */
export function lifted(record: Readonly<Record<string, unknown>>, depth = 0): Readonly<Record<string, unknown>> {
  if (hasText(record) || depth === deepest) return record
  const withText = Object.values(record)
    .filter(isObject)
    .map((inner) => lifted(inner, depth + 1))
    .filter(hasText)
  const [only] = withText
  return only !== undefined && withText.length === 1 ? { ...record, ...only } : record
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
