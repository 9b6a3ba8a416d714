import { localFieldNames } from '../../languages/field-names.ts'
import type { WriterMeta } from '../../model.ts'
import { fieldDate } from './field-date.ts'
import { firstOf, foldedFields, lineOf, namesFor } from './field-names.ts'
import type { Found } from './found.ts'
import { namesOf, writersOf } from './who-wrote.ts'

type Field = keyof Omit<WriterMeta, 'sources'>

/**
 * The metadata among a record's fields.
 * @param from where a field of ours was found, for who asks
 * @param treeText the text of a value that is a tree, where the record may hold such: reading those needs a parser of HTML
 */
export function metaFields(
  record: Readonly<Record<string, unknown>>,
  from: (field: Field) => string,
  treeText: (value: unknown) => string | undefined = () => undefined,
): Found['fields'] {
  const given = withNested(record)
  const first = (field: Field): unknown => firstOf(given, namesFor(field))
  const line = (field: Field): readonly [string | undefined, string] => [
    lineOf(first(field)) ?? namesOf(first(field))[0] ?? treeText(first(field)),
    from(field),
  ]
  const language = line('language')
  const title = line('title')
  return {
    title: [title[0] ?? likelyTitle(given), title[1]],
    lede: line('lede'),
    date: [dateIn(given, language[0]), from('date')],
    authors: [writersOf(given), from('authors')],
    byline: line('byline'),
    agencies: [namesOf(first('agencies')), from('agencies')],
    publisher: line('publisher'),
    section: line('section'),
    place: line('place'),
    url: line('url'),
    language,
  }
}

/** What is known of a text stands beside it in an object of its own as well; the record's own fields win. */
const nestedNames = [
  'meta',
  'metadata',
  'info',
  'header',
  'params',
  'properties',
  'acf',
  'extra',
  'custom',
  'customfields',
]

function withNested(record: Readonly<Record<string, unknown>>): ReadonlyMap<string, unknown> {
  const given = foldedFields(record)
  const nested = nestedNames.map((name) => given.get(name)).filter((value) => typeof value === 'object')
  if (nested.length === 0) return given
  return new Map([...nested.flatMap((value) => (value ? [...foldedFields(value)] : [])), ...given])
}

const otherTitles =
  /sub|under|meta|seo|og|short|section|site|publication|journal|source|series|alt|image|author|job|kicker/

const likelyTitles = new RegExp(`(?:${['title', 'headline', ...(localFieldNames.title ?? [])].join('|')})$`)

/** A field whose name ends as one of a headline does: `nyhedstitel`. */
function likelyTitle(given: ReadonlyMap<string, unknown>): string | undefined {
  const named = [...given].find(([name]) => likelyTitles.test(name) && !otherTitles.test(name))
  return lineOf(named?.[1])
}

/** The first date that is one: a field may be there and hold nothing that is known. */
function dateIn(given: ReadonlyMap<string, unknown>, language: string | undefined): string | undefined {
  for (const name of namesFor('date')) {
    const date = fieldDate(given.get(name), language)
    if (date !== undefined) return date
  }
  for (const [name, value] of given) {
    if (!/(?:date|dato|datum|published)$/.test(name) || otherDates.test(name)) continue
    const date = fieldDate(value, language)
    if (date !== undefined) return date
  }
  return undefined
}

/** Days on which something else was done than publishing. */
const otherDates = /updat|modif|chang|crawl|scrap|download|retriev|access|expir|index|birth|delet/
