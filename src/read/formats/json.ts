import { InputError } from '../../errors.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { readNinjs } from './ninjs.ts'
import { parseJson } from './parse-json.ts'
import { readRecord, recordHash } from './record.ts'

/**
 * The articles of a JSON text: a record, this tool's own document, ninjs, or an array of such, also as the only array in an
 * object, as search services answer.
 * @throws InputError with the line where it is not JSON
 */
export function* readJson(input: DecodedInput, fields: RecordFields): Generator<Reading> {
  const value = parseJson(input)
  const items = Array.isArray(value) ? value : wrapped(value)
  if (items === undefined) {
    yield readRecord(value, input, fields, { index: 1 })
    return
  }
  if (items.length === 0) throw new InputError(input.name, 'holds an empty array: there is no article in it')
  for (const [at, item] of items.entries()) {
    const written = rewritten(item)
    yield written === undefined
      ? { error: new InputError(input.name, `record ${at + 1} nests too deep to be an article`) }
      : readRecord(item, { ...input, sha256: recordHash(written) }, fields, { index: at + 1 })
  }
}

/** The item as JSON of its own; undefined where it nests deeper than the engine writes. */
function rewritten(item: unknown): string | undefined {
  try {
    return JSON.stringify(item) ?? ''
  } catch (cause) {
    if (cause instanceof RangeError) return undefined
    throw cause
  }
}

/** One ninjs document, or an array of them. */
export function* readNinjsText(input: DecodedInput): Generator<Reading> {
  const value = parseJson(input)
  for (const item of Array.isArray(value) ? value : [value]) yield { document: readNinjs(item, input) }
}

/** The one array of objects in an object that is itself no article. */
function wrapped(value: unknown): unknown[] | undefined {
  if (typeof value !== 'object' || value === null || 'text' in value || 'schemaVersion' in value || 'uri' in value) {
    return undefined
  }
  const lists = Object.values(value).filter(
    (field): field is unknown[] =>
      Array.isArray(field) && field.length > 0 && field.every((item) => typeof item === 'object' && item !== null),
  )
  return lists.length === 1 ? lists[0] : undefined
}
