import { createHash } from 'node:crypto'
import { InputError } from '../../errors.ts'
import type { SourceDocument } from '../../model.ts'
import type { DecodedInput, Reading } from './format.ts'
import { readText } from './text.ts'

/** One line of NDJSON: a record `{"id", "text"}` with optional metadata. `line` is counted from 1. */
export function readRecord(text: string, line: number, input: Pick<DecodedInput, 'name' | 'id' | 'encoding'>): Reading {
  let record: unknown
  try {
    record = JSON.parse(text)
  } catch (cause) {
    return {
      error: new InputError(input.name, `not JSON: ${cause instanceof Error ? cause.message : cause}`, line),
    }
  }
  if (!isObject(record) || typeof record.text !== 'string')
    return {
      error: new InputError(input.name, 'the record has no "text" that is a string', line),
    }
  const id = typeof record.id === 'string' || typeof record.id === 'number' ? String(record.id) : `${input.id}-${line}`
  const read = readText({
    ...input,
    id,
    text: record.text,
    sha256: createHash('sha256').update(text).digest('hex'),
    warnings: [],
  })
  return { document: withMetadata(read, record) }
}

function withMetadata(document: SourceDocument, record: Record<string, unknown>): SourceDocument {
  const string = (key: string): string | undefined => {
    const value = record[key]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const authors = Array.isArray(record.authors)
    ? record.authors.filter((author) => typeof author === 'string')
    : undefined
  return {
    ...document,
    source: { ...document.source, format: 'ndjson' },
    meta: {
      ...document.meta,
      title: string('title'),
      date: string('date') ?? document.meta.date,
      authors,
      language: string('language'),
      url: string('url'),
      section: string('section'),
    },
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
