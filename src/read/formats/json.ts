import { InputError } from '../../errors.ts'
import { laterSha256Of } from '../bytes/hash.ts'
import type { DecodedInput, Reading, RecordFields } from './format.ts'
import { lifted } from './lifted-record.ts'
import { readNinjs } from './ninjs.ts'
import { parseJson } from './parse-json.ts'
import { readRecord } from './record.ts'
import { hasText } from './running-text.ts'

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
      : readRecord(item, { ...input, sha256: laterSha256Of(written) }, fields, { index: at + 1 })
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
  for (const item of Array.isArray(value) ? value : [value]) {
    try {
      yield { document: readNinjs(item, input) }
    } catch (cause) {
      if (!(cause instanceof InputError)) throw cause
      yield { error: cause }
    }
  }
}

/** Objects inside one another that may lead to the articles: `rss.channel.item`, `hits.hits`. */
const deepestList = 4

/** The one array of articles in an object that is itself none, or in the objects in it, else its one array of objects. */
function wrapped(value: unknown): readonly unknown[] | undefined {
  if (!isObject(value) || 'schemaVersion' in value || 'uri' in value || hasText(lifted(value))) return undefined
  let level: readonly object[] = [value]
  for (let depth = 0; depth < deepestList && level.length > 0; depth++) {
    const fields = level.flatMap((object): unknown[] => Object.values(object))
    const lists = fields.filter(isList)
    const ofArticles = lists.length > 1 ? lists.filter(([first]) => isObject(first) && hasText(lifted(first))) : lists
    if (lists.length > 0)
      return ofArticles.length === 1 ? ofArticles[0]?.map((item) => answered(item, value)) : undefined
    level = fields.filter(isObject)
  }
  return undefined
}

/** Search services wrap each record in what they know of it; others send beside the records whom they refer to. */
function answered(item: unknown, answer: Readonly<Record<string, unknown>>): unknown {
  if (!isObject(item)) return item
  if ('_source' in item) return item._source
  const { included, includes } = answer
  return included === undefined && includes === undefined ? item : { included, includes, ...item }
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object' && item !== null)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
