import { InputError } from '../../errors.ts'
import { laterSha256Of } from '../bytes/hash.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { readRecord } from './record.ts'

/** The record on one line of NDJSON. `line` is counted from 1. */
export function readLine(line: number, input: DecodedInput, fields: RecordFields): Reading {
  let value: unknown
  try {
    value = JSON.parse(input.text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { error: new InputError(input.name, `not JSON: ${reason.replace(/\s+/gu, ' ')}`, line) }
  }
  return readRecord(value, input, fields, { line, index: line })
}

/** The records of an NDJSON text that is in memory whole (UTF-16, for one, is not cut into lines as bytes). */
export function* readNdjson(input: DecodedInput, fields: RecordFields): Generator<Reading> {
  let line = 0
  for (const text of input.text.split(/\r?\n/)) {
    line++
    if (text.trim() !== '') yield readLine(line, { ...input, text, sha256: laterSha256Of(text) }, fields)
  }
}
