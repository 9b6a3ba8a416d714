import { localFieldNames, localTextNames } from '../../languages/field-names.ts'
import type { WriterMeta } from '../../model.ts'
import { isoDate } from '../iso-date.ts'
import type { Found } from './found.ts'

// Names of fields as site generators, newsrooms, JSON Feed, schema.org and corpora write them; case, hyphens and
// underscores do not count. The first that is there counts.
const fieldNames: Readonly<Record<keyof Omit<WriterMeta, 'sources'>, readonly string[]>> = {
  title: ['title', 'headline', 'heading', 'webtitle'],
  lede: ['lede', 'description', 'summary', 'excerpt', 'subtitle', 'standfirst', 'abstract', 'teaser'],
  date: [
    ...['date', 'published', 'datepublished', 'publishedat', 'publisheddate', 'publishdate', 'pubdate'],
    ...[
      'publicationdate',
      'publishedtime',
      'publishtime',
      'firstpublished',
      'datepublish',
      'webpublicationdate',
      'datetime',
      'timestamp',
      'time',
    ],
    ...['created', 'createdat', 'datecreated'],
  ],
  authors: ['authors', 'author', 'creator', 'creators', 'dccreator', 'writers', 'writer', 'contributors'],
  byline: ['byline', 'by'],
  agencies: ['agencies', 'agency'],
  publisher: ['publisher', 'source', 'site', 'newspaper', 'publication', 'outlet'],
  section: ['section', 'category', 'articlesection', 'sectionname'],
  place: ['place', 'location', 'dateline'],
  url: ['url', 'canonical', 'link', 'permalink', 'href', 'weburl'],
  language: ['lang', 'language', 'locale', 'inlanguage'],
}

/** The names of a field, in English and in the languages of the collections. */
export function namesFor(field: keyof typeof fieldNames): readonly string[] {
  return [...fieldNames[field], ...(localFieldNames[field] ?? [])]
}

/** Where a record's running text is looked for. */
const textNames = [
  ...['text', 'body', 'content', 'contenttext', 'contenthtml', 'bodytext', 'bodyhtml', 'articlebody', 'articletext'],
  ...['fulltext', 'maintext', 'contentencoded', 'story', 'article'],
] as const

/** Whether an object holds running text under one of the names that are known. */
export function hasText(value: object): boolean {
  return textIn(value) !== undefined
}

/** The text under the first of the names that hold one. */
export function textIn(record: object): unknown {
  const given = foldedFields(record)
  return [...textNames, ...localTextNames].map((name) => given.get(name)).find((value) => typeof value === 'string')
}

/** Where a record's id is looked for. */
export const idNames = ['id', 'guid', 'uuid', 'articleid', 'docid', 'identifier'] as const

/** An object's own fields by their names without case, hyphens, underscores and colons; the first of two that are alike. */
export function foldedFields(value: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, field] of Object.entries(value)) {
    const folded = name.toLowerCase().replace(/[-_:\s]/g, '')
    if (field !== undefined && field !== null && !fields.has(folded)) fields.set(folded, unwrapped(field))
  }
  return fields
}

/** A text that stands in an object of its own, as WordPress (`rendered`) and XML made JSON (`#text`, `$t`) have it. */
function unwrapped(field: unknown): unknown {
  if (typeof field !== 'object' || field === null || Array.isArray(field)) return field
  for (const key of ['rendered', '#text', '$t', '__cdata', 'value', 'html', 'text']) {
    const inner: unknown = Object.hasOwn(field, key) ? Reflect.get(field, key) : undefined
    if (typeof inner === 'string') return inner
  }
  return field
}

/** A text or a number as text. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' ? String(value) : undefined
}

/** Names in a list, alone, or as objects with a `name`, or with a first and a last one. */
export function namesOf(value: unknown): string[] {
  return (
    (Array.isArray(value) ? value : [value])
      .map((item: unknown) => (typeof item === 'object' && item !== null ? nameIn(foldedFields(item)) : lineOf(item)))
      // Notes link to the notes on those who wrote.
      .map((item) => item?.replace(/^\[\[(?:[^\]|]*\|)?([^\]]*)\]\]$/, '$1'))
      // A number is a key to a list that is not here.
      .filter((item) => item !== undefined)
      .filter((item) => !/^\d+$/.test(item))
  )
}

function nameIn(person: ReadonlyMap<string, unknown>): string | undefined {
  const whole = lineOf(firstOf(person, ['name', 'fullname', 'displayname', 'title']))
  if (whole !== undefined) return whole
  const parts = [firstOf(person, ['firstname', 'givenname']), firstOf(person, ['lastname', 'familyname', 'surname'])]
  return lineOf(
    parts
      .map(lineOf)
      .filter((part) => part !== undefined)
      .join(' '),
  )
}

/** The first of the fields that is there and not left blank. */
export function firstOf(fields: ReadonlyMap<string, unknown>, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}

/**
 * The metadata among an object's fields.
 * @param given what {@link foldedFields} answers
 * @param from where a field of ours was found, for who asks
 */
export function metaFields(
  given: ReadonlyMap<string, unknown>,
  from: (field: keyof typeof fieldNames) => string,
): Found['fields'] {
  const first = (field: keyof typeof fieldNames): unknown => firstOf(given, namesFor(field))
  const line = (field: keyof typeof fieldNames): readonly [string | undefined, string] => [
    lineOf(first(field)) ?? namesOf(first(field))[0],
    from(field),
  ]
  const lines = (field: keyof typeof fieldNames): readonly [string[], string] => [namesOf(first(field)), from(field)]
  return {
    title: line('title'),
    lede: line('lede'),
    date: [isoDate(lineOf(first('date'))), from('date')],
    authors: lines('authors'),
    byline: line('byline'),
    agencies: lines('agencies'),
    publisher: line('publisher'),
    section: line('section'),
    place: line('place'),
    url: line('url'),
    language: line('language'),
  }
}
