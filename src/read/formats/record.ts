import { InputError } from '../../errors.ts'
import type { SourceDocument } from '../../model.ts'
import { blocksOf } from '../markup/blocks.ts'
import { textOf } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import { readableError } from '../readable-error.ts'
import { articleReading, isArticle } from './article.ts'
import { firstOf, foldedFields, idNames } from './field-names.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { documentOf } from './found.ts'
import { lifted } from './lifted-record.ts'
import { metaFields } from './meta-fields.ts'
import { isNinjs, readNinjs } from './ninjs.ts'
import { richText } from './rich-text.ts'
import { type RunningText, runningText, textIn } from './running-text.ts'
import { readPlainText } from './text.ts'

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
    const text = fields.textField === undefined ? textIn(value) : runningText(fieldOf(value, fields.textField))
    if (text === undefined) {
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

function recordDocument(
  record: Readonly<Record<string, unknown>>,
  text: RunningText,
  input: DecodedInput,
): SourceDocument {
  const isMarkup = typeof text === 'string' && /<\/(?:p|div|h[1-6]|blockquote)\s*>|<br\s*\/?>/i.test(text)
  const plain = readPlainText({ ...input, text: typeof text !== 'string' || isMarkup ? '' : text })
  const fields = metaFields(
    record,
    (field) => `record ${field}`,
    (value) => richText(value)?.[0]?.text,
  )
  const marked = isMarkup ? blocksOf(parseHtmlFragment(text)) : plain.blocks
  return documentOf(input, 'ndjson', {
    blocks: typeof text === 'string' ? marked : text,
    fields: {
      ...fields,
      title: unmarked(fields.title),
      lede: unmarked(fields.lede),
      date: fields.date?.[0] === undefined ? [plain.meta.date, 'corpus date line'] : fields.date,
    },
  })
}

/** Headlines come with entities and tags as well. */
function unmarked([value, from]: Line = [undefined, '']): Line {
  return [value !== undefined && /<\/?\w|&#?\w+;/.test(value) ? textOf(parseHtmlFragment(value)) : value, from]
}
type Line = readonly [value: string | undefined, from: string]

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
