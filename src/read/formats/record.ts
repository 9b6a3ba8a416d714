import { InputError } from '../../errors.ts'
import type { SourceDocument } from '../../model.ts'
import { isoDate } from '../iso-date.ts'
import { blocksOf } from '../markup/blocks.ts'
import { textOf } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import { readableError } from '../readable-error.ts'
import { articleReading, isArticle } from './article.ts'
import { firstOf, foldedFields, idNames, lineOf, metaFields, namesFor, textIn } from './field-names.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { documentOf } from './found.ts'
import { lifted } from './lifted-record.ts'
import { isNinjs, readNinjs } from './ninjs.ts'
import { readText } from './text.ts'

/** Where a record stands: its line or its place in an array, counted from 1. */
export interface RecordPlace {
  readonly line?: number | undefined
  readonly index: number
}

/** A JSON value as an article: this tool's own document, ninjs, or a record `{"id", "text"}` with optional metadata. */
export function readRecord(given: unknown, input: DecodedInput, fields: RecordFields, place: RecordPlace): Reading {
  const broken = (message: string): Reading => ({ error: new InputError(input.name, message, place.line) })
  try {
    if (!isObject(given)) return broken(`${placed(place)}is no record, but ${kindOf(given)}`)
    if (isArticle(given)) return articleReading(given, input.name, place.line)
    if (fields.textField === undefined && typeof given.text !== 'string' && isNinjs(given)) {
      return { document: readNinjs(given, input) }
    }
    const value = fields.textField === undefined ? lifted(given) : given
    const text = fields.textField === undefined ? textIn(value) : fieldOf(value, fields.textField)
    if (typeof text !== 'string') {
      const advice = fields.textField === undefined ? '; name the field that holds it with --text-field' : ''
      return broken(`${placed(place)}has no "${fields.textField ?? 'text'}" that is a string${advice}`)
    }
    const id = fields.idField === undefined ? firstOf(foldedFields(value), idNames) : fieldOf(value, fields.idField)
    const named = typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined
    if (named === undefined && fields.idField !== undefined) return broken(`${placed(place)}has no "${fields.idField}"`)
    return {
      document: recordDocument(value, text, { ...input, id: named ?? `${input.id}-${place.line ?? place.index}` }),
    }
  } catch (cause) {
    return broken(readableError(input.name, cause).message)
  }
}

function recordDocument(record: Readonly<Record<string, unknown>>, text: string, input: DecodedInput): SourceDocument {
  const isMarkup = /<\/(?:p|div|h[1-6]|blockquote)\s*>|<br\s*\/?>/i.test(text)
  const plain = readText({ ...input, text: isMarkup ? '' : text })
  const given = foldedFields(record)
  const fields = metaFields(given, (field) => `record ${field}`)
  const date = dateOf(firstOf(given, namesFor('date')))
  return documentOf(input, 'ndjson', {
    blocks: isMarkup ? blocksOf(parseHtmlFragment(text)) : plain.blocks,
    fields: {
      ...fields,
      title: unmarked(fields.title),
      lede: unmarked(fields.lede),
      date: date === undefined ? [plain.meta.date, 'corpus date line'] : [date, 'record date'],
    },
  })
}

/** Headlines come with entities and tags as well. */
function unmarked([value, from]: Line = [undefined, '']): Line {
  return [value !== undefined && /<\/?\w|&#?\w+;/.test(value) ? textOf(parseHtmlFragment(value)) : value, from]
}
type Line = readonly [value: string | undefined, from: string]

/** A date in words, or as seconds or milliseconds since 1970. */
function dateOf(value: unknown): string | undefined {
  const text = lineOf(value)
  if (!/^\d{10}(?:\d{3})?$/.test(text ?? '')) return isoDate(text)
  const at = Number(text)
  return new Date(at < 1e11 ? at * 1000 : at).toISOString().replace('.000Z', 'Z')
}

/** A field by its name; where there is none of that name, a dot leads into an object. Inherited names are none. */
function fieldOf(record: Readonly<Record<string, unknown>>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name]
  let value: unknown = record
  for (const part of name.split('.')) {
    if (!isObject(value) || !Object.hasOwn(value, part)) return undefined
    value = value[part]
  }
  return value
}

function placed({ line, index }: RecordPlace): string {
  return line === undefined ? `item ${index} ` : 'the record '
}

function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array (try --from json)' : `a ${typeof value}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
