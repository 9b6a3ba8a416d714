import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { InputError, UsageError } from '../errors.ts'
import { decode } from './bytes.ts'
import type { Reading } from './formats/format.ts'
import { readRecord } from './formats/ndjson.ts'
import { readText } from './formats/text.ts'

export type { Reading } from './formats/format.ts'

export interface ReadOptions {
  /** Name of the input format; told by looking where absent. */
  readonly from?: string | undefined
  /** What "-" reads. */
  readonly stdin: Readable
}

/** Names of the formats that are read. */
export const inputFormats = ['text', 'ndjson'] as const

/**
 * Reads the articles of the inputs named, in order. An input or a record that cannot be read comes back as an error in its place.
 * @throws UsageError for a format that is not known
 */
export async function* readDocuments(names: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  const { from } = options
  if (from !== undefined && !inputFormats.some((format) => format === from))
    throw new UsageError(`unknown input format "${from}"; known: ${inputFormats.join(', ')}`)
  for (const name of names) yield* readInput(name, options)
}

async function* readInput(name: string, { from, stdin }: ReadOptions): AsyncGenerator<Reading> {
  const id = name === '-' ? 'stdin' : basename(name, extname(name))
  try {
    if (from === 'ndjson' || /\.(?:ndjson|jsonl)$/i.test(name)) {
      let line = 0
      const stream = name === '-' ? stdin : createReadStream(name)
      for await (const text of createInterface({
        input: stream,
        crlfDelay: Number.POSITIVE_INFINITY,
      })) {
        line++
        if (text.trim() !== '') yield readRecord(text, line, { name, id, encoding: 'utf-8' })
      }
      return
    }
    const bytes = name === '-' ? await readAll(stdin) : await readFile(name)
    yield { document: readText({ name, id, ...decode(bytes, name) }) }
  } catch (cause) {
    yield { error: asInputError(name, cause) }
  }
}

function asInputError(name: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  const reasons: Record<string, string> = {
    ENOENT: 'there is no such file',
    EISDIR: 'is a folder',
    EACCES: 'may not be read (permission refused)',
  }
  return new InputError(name, (typeof code === 'string' && reasons[code]) || String(cause))
}

async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks)
}
