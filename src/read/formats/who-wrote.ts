import { localFieldNames } from '../../languages/field-names.ts'
import { firstOf, foldedFields, lineOf, namesFor } from './field-names.ts'

/** Names in a list, alone, or as objects with a `name`, or with a first and a last one. */
export function namesOf(value: unknown): string[] {
  return (
    (Array.isArray(value) ? value : [value])
      .map((item: unknown) => (typeof item === 'object' && item !== null ? nameIn(item) : lineOf(item)))
      // Notes link to the notes on those who wrote.
      .map((item) => item?.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1'))
      // A number or a key stands for somebody who is told of elsewhere.
      .filter((item) => item !== undefined)
      .filter((item) => !/^(?:\d+|[\da-f]{8}-[\da-f-]{27})$/i.test(item))
  )
}

/** Objects inside one another that may lead to a name: `{"data": {"attributes": {"name"}}}`. */
const deepest = 3

function nameIn(value: object, depth = 0): string | undefined {
  const person = foldedFields(value)
  const whole = lineOf(firstOf(person, ['name', 'fullname', 'displayname', 'title', 'byline']))
  if (whole !== undefined) return whole
  const parts = [firstOf(person, ['firstname', 'givenname']), firstOf(person, ['lastname', 'familyname', 'surname'])]
  const joined = parts.map(lineOf).filter((part) => part !== undefined)
  if (joined.length > 0) return joined.join(' ')
  const inner = object(firstOf(person, ['data', 'attributes', 'fields', 'node', 'profile', 'user', 'person']))
  return inner === undefined || depth === deepest ? undefined : nameIn(inner, depth + 1)
}

/** Names of fields that speak of writers: `populatedAuthors`, `article_author`. */
const likely = new RegExp(
  `(?:${['authors?', 'authornames?', 'journalists?', 'reporters?', ...(localFieldNames.authors ?? [])].join('|')})$`,
)
const otherRoles = /photo|image|foto|modif|updat|co(?:mment)?author|meta|has/

/** Where services put what a record refers to. */
const besideNames = ['embedded', 'included', 'includes', 'linked', 'expanded', 'yoastheadjson', 'parsely']
/** Objects that are looked through for those who wrote; a service sends no more beside one article. */
const mostLinked = 10_000

/**
 * The names of those who wrote a record: in its own fields, or, where those hold keys, in what the service sent beside it
 * (`_embedded` of WordPress and what its extensions add, `included` of JSON:API, `includes` of Contentful).
 * @param given what {@link foldedFields} answers
 */
export function writersOf(given: ReadonlyMap<string, unknown>): string[] {
  const fields = namesFor('authors').map((name) => given.get(name))
  const own = fields.map(namesOf).find((names) => names.length > 0)
  if (own !== undefined) return own
  const bylines = firstOf(given, namesFor('byline'))
  if (Array.isArray(bylines)) return namesOf(bylines)
  const credited = object(given.get('credits'))
  const credits = namesOf(firstOf(foldedFields(credited ?? {}), ['by', ...namesFor('authors')]))
  if (credits.length > 0) return credits
  for (const [name, value] of given) {
    if (!likely.test(name) || otherRoles.test(name)) continue
    const names = namesOf(value)
    if (names.length > 0) return names
  }
  const beside = besideNames.map((name) => given.get(name)).filter((value) => value !== undefined)
  if (beside.length === 0) return []
  const embedded = beside.flatMap((value) => namesOf(firstOf(foldedFields(object(value) ?? {}), namesFor('authors'))))
  if (embedded.length > 0) return embedded
  const related = foldedFields(object(given.get('relationships')) ?? {})
  const keys = [...fields, firstOf(related, [...namesFor('authors'), ...namesFor('byline'), 'uid'])].flatMap(keysOf)
  const people = peopleIn(beside)
  return keys.flatMap((key) => namesOf(people.get(key)))
}

/** The keys in a reference: `14`, `{"data": {"id": "14"}}`, `{"sys": {"id": "14"}}`, or several. */
function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf)
  const line = lineOf(value)
  if (line !== undefined) return [line]
  const reference = object(value)
  if (reference === undefined) return []
  const key = lineOf(reference.id) ?? lineOf(reference._ref)
  return key === undefined ? [...keysOf(reference.sys), ...keysOf(reference.data)] : [key]
}

/** What is told of each object beside the record, by its key. */
function peopleIn(beside: readonly unknown[]): ReadonlyMap<string, unknown> {
  const people = new Map<string, unknown>()
  const open = [...beside]
  for (let seen = 0; open.length > 0 && seen < mostLinked; seen++) {
    const at = open.pop()
    if (Array.isArray(at)) open.push(...at)
    const found = object(at)
    if (found === undefined) continue
    const [key] = keysOf(found)
    if (key === undefined) open.push(...Object.values(found))
    else people.set(key, { ...found, ...object(found.attributes), ...object(found.fields) })
  }
  return people
}

function object(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : undefined
}
