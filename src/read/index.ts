import { createReadStream, statSync } from 'node:fs'
import type { Readable } from 'node:stream'
import { InputError } from '../errors.ts'
import { decodeLine } from './bytes/decode.ts'
import { linesOf } from './bytes/stream.ts'
import type { Reading, RecordFields } from './formats/format.ts'
import { asInputFormat } from './formats/index.ts'
import { type Named, namesOf } from './inputs/names.ts'
import type { OpenOptions } from './inputs/source.ts'
import { readInput } from './read-input.ts'

export type { Reading } from './formats/format.ts'
export { inputFormats } from './formats/index.ts'

/** How inputs are read. */
export interface ReadOptions extends RecordFields, OpenOptions {
  /** Name of the input format; told by looking where absent. */
  readonly from?: string | undefined
  /** A file of further inputs' names, one a line (or parted by NUL characters); "-" is standard input. */
  readonly filesFrom?: string | undefined
  /** Mends letters that a wrong encoding spoilt. */
  readonly fixEncoding?: boolean | undefined
  /** What "-" reads. */
  readonly stdin: Readable
}

/**
 * Reads the articles of the inputs named, in order: files, folders, patterns, URLs, "-" for standard input. An input or a
 * record that cannot be read comes back as an error in its place. Only what is being read is in memory.
 * @throws UsageError for a format that is not known
 */
export async function* readDocuments(names: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  const from = options.from === undefined ? undefined : asInputFormat(options.from)
  // standard input is opened, which takes time, only where it is asked for
  for await (const named of everyName(names, options.filesFrom, () => options.stdin)) {
    options.signal?.throwIfAborted()
    if ('error' in named) yield named
    else yield* readInput(named.name, named.listed, from, options)
  }
}

/**
 * Bytes of all inputs named, as they lie on the disk; undefined where one does not say beforehand (a pipe, an address).
 * @param options `stdinBytes` is the size of standard input where it is a file
 */
export async function bytesOf(
  names: readonly string[],
  options: Pick<ReadOptions, 'filesFrom'> & { readonly stdinBytes: number | undefined },
): Promise<number | undefined> {
  const { filesFrom } = options
  if (filesFrom === '-') return undefined
  let bytes = 0
  for await (const named of everyName(names, filesFrom)) {
    if ('error' in named) continue
    const size = named.name === '-' ? options.stdinBytes : sizeOf(named.name)
    if (size === undefined) return undefined
    bytes += size
  }
  return bytes
}

function sizeOf(name: string): number | undefined {
  const found = statSync(name, { throwIfNoEntry: false })
  return found?.isFile() ? found.size : undefined
}

async function* everyName(
  names: readonly string[],
  filesFrom: string | undefined,
  stdin?: () => Readable,
): AsyncGenerator<Named> {
  for (const name of names) yield* namesOf(name)
  if (filesFrom === undefined) return
  for await (const name of listedNames(filesFrom, stdin)) {
    if (name instanceof InputError) yield { error: name }
    else yield* namesOf(name)
  }
}

/** Characters of a line beyond which a list of names is none. */
const longestName = 32_768

async function* listedNames(list: string, stdin?: () => Readable): AsyncGenerator<string | InputError> {
  try {
    for await (const line of linesOf((list === '-' && stdin?.()) || createReadStream(list), longestName)) {
      if (!('bytes' in line)) {
        yield new InputError(list, 'is no list of file names: this line is too long', line.number)
        continue
      }
      for (const name of decodeLine(line.bytes).text.split('\0')) {
        const bare = name.replace(/\r$/, '')
        if (bare !== '') yield bare
      }
    }
  } catch (cause) {
    const { readableError } = await import('./readable-error.ts')
    yield readableError(list, cause)
  }
}
