import { createHash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import { isoDate } from '../iso-date.ts'
import { articleReading, isArticle } from './article.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { documentOf } from './found.ts'
import { isNinjs, readNinjs } from './ninjs.ts'
import { readText } from './text.ts'

/** Where a record stands: its line or its place in an array, counted from 1. */
export interface RecordPlace {
  readonly line?: number | undefined
  readonly index: number
}

/** A JSON value as an article: this tool's own document, ninjs, or a record `{"id", "text"}` with optional metadata. */
export function readRecord(value: unknown, input: DecodedInput, fields: RecordFields, place: RecordPlace): Reading {
  const broken = (message: string): Reading => ({ error: new InputError(input.name, message, place.line) })
  try {
    if (!isObject(value)) return broken(`${placed(place)}is no record, but ${kindOf(value)}`)
    if (isArticle(value)) return articleReading(value, input.name, place.line)
    if (fields.textField === undefined && typeof value.text !== 'string' && isNinjs(value)) {
      return { document: readNinjs(value, input) }
    }
    const textField = fields.textField ?? 'text'
    const text = fieldOf(value, textField)
    if (typeof text !== 'string') {
      const advice = fields.textField === undefined ? '; name the field that holds it with --text-field' : ''
      return broken(`${placed(place)}has no "${textField}" that is a string${advice}`)
    }
    const id = fieldOf(value, fields.idField ?? 'id')
    const named = typeof id === 'number' || (typeof id === 'string' && id !== '') ? String(id) : undefined
    if (named === undefined && fields.idField !== undefined) return broken(`${placed(place)}has no "${fields.idField}"`)
    return {
      document: recordDocument(value, text, { ...input, id: named ?? `${input.id}-${place.line ?? place.index}` }),
    }
  } catch (cause) {
    if (cause instanceof InputError) return broken(cause.message)
    throw cause
  }
}

function recordDocument(record: Record<string, unknown>, text: string, input: DecodedInput) {
  const plain = readText({ ...input, text })
  const string = (key: string): string | undefined => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined
    return typeof value === 'string' && value.trim() !== '' ? value : undefined
  }
  const strings = (key: string): string[] | undefined => {
    const value = Object.hasOwn(record, key) ? record[key] : undefined
    if (Array.isArray(value)) return value.filter((item) => typeof item === 'string')
    return typeof value === 'string' && value.trim() !== '' ? [value] : undefined
  }
  const date = isoDate(string('date')) ?? plain.meta.date
  const document = documentOf(input, 'ndjson', {
    blocks: plain.blocks,
    fields: {
      title: [string('title'), 'record title'],
      lede: [string('lede'), 'record lede'],
      date: [date, isoDate(string('date')) === undefined ? 'corpus date line' : 'record date'],
      authors: [strings('authors') ?? strings('author'), 'record authors'],
      agencies: [strings('agencies'), 'record agencies'],
      publisher: [string('publisher'), 'record publisher'],
      section: [string('section'), 'record section'],
      place: [string('place'), 'record place'],
      url: [string('url'), 'record url'],
      language: [string('language'), 'record language'],
    },
  })
  return document
}

/** The SHA-256 of a record, in hex. */
export function recordHash(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** A field by its name; where there is none of that name, a dot leads into an object. Inherited names are none. */
function fieldOf(record: Record<string, unknown>, name: string): unknown {
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
