import { localFieldNames } from '../../languages/field-names.ts'
import type { WriterMeta } from '../../model.ts'

// Names of fields as site generators, newsrooms, JSON Feed, schema.org and corpora write them; case, hyphens and
// underscores do not count. The first that is there counts.
const fieldNames: Readonly<Record<keyof Omit<WriterMeta, 'sources'>, readonly string[]>> = {
  title: ['title', 'headline', 'heading', 'webtitle', 'headlines', 'articletitle', 'newstitle', 'pagetitle'],
  lede: ['lede', 'description', 'summary', 'excerpt', 'subtitle', 'standfirst', 'abstract', 'teaser'],
  date: [
    ...[
      'date',
      'published',
      'datepublished',
      'publishedat',
      'displaydate',
      'firstpublishdate',
      'publisheddate',
      'publishdate',
      'pubdate',
    ],
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
    ...['firstpublishedat', 'publishedon', 'publishedtimestamp', 'pubdatetime', 'issuedate'],
    ...['versioncreated', 'firstcreated', 'contentcreated', 'created', 'createdat', 'datecreated', 'createdate'],
    ...['updated', 'updatedat', 'modified', 'lastmodified', 'datemodified'],
  ],
  authors: [
    'authors',
    'author',
    'creator',
    'creators',
    'dccreator',
    'writers',
    'writer',
    'authorname',
    'authornames',
    'writtenby',
    'reporter',
    'reporters',
    'contributors',
  ],
  byline: ['byline', 'by'],
  agencies: ['agencies', 'agency'],
  publisher: ['publisher', 'source', 'site', 'newspaper', 'publication', 'outlet', 'publicationtitle', 'sourcename'],
  section: ['section', 'category', 'articlesection', 'sectionname'],
  place: ['place', 'location', 'dateline'],
  url: ['url', 'canonical', 'link', 'permalink', 'href', 'weburl'],
  language: ['lang', 'language', 'locale', 'inlanguage'],
}

/** The names of a field, in English and in the languages of the collections. */
export function namesFor(field: keyof typeof fieldNames): readonly string[] {
  return allNames.get(field) ?? []
}

const local = new Map(Object.entries(localFieldNames))
const allNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(fieldNames).map(([field, names]) => [field, [...names, ...(local.get(field) ?? [])]]),
)

const everyName = new Set([...allNames.values()].flat())

/** Whether a folded name is one of a field of the metadata. */
export function isFieldName(name: string): boolean {
  return everyName.has(name)
}

/** A field's name without case, hyphens, underscores, colons and spaces. */
export function foldedName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:field|post)_(?=.)/, '') // as Drupal calls what a site added to its own fields, and WordPress's tables all
    .replace(/[-_:\s]/g, '')
}

/** Where a record's id is looked for. */
export const idNames = ['id', 'guid', 'uuid', 'articleid', 'docid', 'identifier'] as const

/** An object's own fields by their names without case, hyphens, underscores and colons; the first of two that are alike. */
export function foldedFields(value: object): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, field] of Object.entries(value)) {
    const folded = foldedName(name)
    if (field !== undefined && field !== null && !fields.has(folded)) fields.set(folded, unwrapped(field))
  }
  return fields
}

/**
 * A value that stands in an object of its own, as WordPress (`rendered`), Arc (`basic`), databases (`$date`) and XML made JSON
 * (`#text`, `$t`) have it, or under the code of its language (`da-DK`).
 */
function unwrapped(field: unknown): unknown {
  if (typeof field !== 'object' || field === null || Array.isArray(field)) return field
  for (const key of wrappers) {
    const inner: unknown = Object.hasOwn(field, key) ? Reflect.get(field, key) : undefined
    if (typeof inner === 'string') return inner
  }
  const entries = Object.entries(field)
  const [first] = entries
  return first !== undefined && entries.every(([key]) => locale.test(key)) ? first[1] : field
}

const wrappers = [
  'rendered',
  '#text',
  '$t',
  '__cdata',
  'basic',
  'main',
  '$date',
  'value',
  'markup',
  'html',
  'text',
] as const
const locale = /^(?:[a-z]{2}[-_][A-Z]{2}|da|en|sv|nb|nn|no|de|und)$/

/** A text or a number as text. */
export function lineOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value
  return typeof value === 'number' ? String(value) : undefined
}

/** The first of the fields that is there and not left blank. */
export function firstOf(fields: ReadonlyMap<string, unknown>, names: readonly string[]): unknown {
  for (const name of names) {
    const value = fields.get(name)
    if (value !== undefined && value !== '') return value
  }
  return undefined
}
