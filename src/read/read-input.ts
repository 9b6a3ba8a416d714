import { InputError } from '../errors.ts'
import type { SourceDocument } from '../model.ts'
import { decode, decodeLine } from './bytes/decode.ts'
import { sha256Of } from './bytes/hash.ts'
import { gather, isGzip, linesOf, megabytes, peek } from './bytes/stream.ts'
import { cleanDocument } from './clean.ts'
import type { Reading } from './formats/format.ts'
import { formatOf, type InputFormatName } from './formats/index.ts'
import type { ReadOptions } from './index.ts'
import { openFile } from './inputs/open-file.ts'
import { isUrl, openUrl } from './inputs/open-url.ts'
import { mostBytes, type Source } from './inputs/source.ts'
import { readableError } from './readable-error.ts'
import { extensionOf, isLines, sniff } from './sniff.ts'

/** Bytes by which records on lines are told from one JSON document. */
const headBytes = 64 * 1024

/**
 * The articles of one input. Whatever keeps it, or the rest of it, from being read comes as an error in its place.
 * @param listed whether a folder or a pattern named it: then it was there a moment ago
 */
export async function* readInput(
  name: string,
  listed: boolean,
  from: InputFormatName | undefined,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  try {
    const source = await open(name, options)
    for await (const reading of readSource(source, from, options)) {
      yield 'document' in reading ? { document: finished(reading.document, source, options) } : reading
    }
  } catch (cause) {
    const error = readableError(name, cause)
    const gone = listed && cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    yield { error: gone ? new InputError(name, 'vanished before it was read') : error }
  }
}

async function open(name: string, options: ReadOptions): Promise<Source> {
  if (name === '-') return { name, id: 'stdin', bytes: options.stdin }
  return isUrl(name) ? openUrl(name, options) : openFile(name, options)
}

async function* counted(bytes: Source['bytes'], { onBytes }: ReadOptions): AsyncGenerator<Uint8Array> {
  for await (const chunk of bytes) {
    onBytes?.(chunk.length)
    yield chunk
  }
}

async function* readSource(
  source: Source,
  from: InputFormatName | undefined,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const raw = await peek(counted(source.bytes, options), 2)
  // a stream whose format is said gives its first record when it comes
  const least = from === 'ndjson' ? 1 : headBytes
  const { head, all } = await peek(isGzip(raw.head) ? await unzipped(raw.all) : raw.all, least)
  if (isRecords(head, source.name, from)) {
    yield* readLines({ ...source, bytes: all }, options)
    return
  }
  const bytes = await gather(all, source.name, options.maxBytes ?? mostBytes)
  if (source.changed?.()) throw new InputError(source.name, 'changed while it was read: read it again')
  const decoded = decode(bytes, source.name, source.charset)
  const input = { ...decoded, text: decoded.text.replace(/^\ufeff/, ''), name: source.name, id: source.id }
  if (input.text.trim() === '')
    throw new InputError(source.name, 'holds nothing but white space: there is no article in it')
  const format = from ?? sniff(input.text, source.url ?? source.name, source.type)
  const { read } = await formatOf(format)
  for (const reading of read(input, options)) {
    yield 'document' in reading && reading.document.blocks.length === 0
      ? { error: new InputError(source.name, 'holds no text: there is no article in it') }
      : reading
  }
}

async function unzipped(bytes: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const { gunzip } = await import('./bytes/gunzip.ts')
  return gunzip(bytes)
}

/** Whether the input is NDJSON, which is read a line at a time; in UTF-16 it is read whole. */
function isRecords(head: Uint8Array, name: string, from: InputFormatName | undefined): boolean {
  if (head.length === 0 || head.subarray(0, 256).includes(0)) return false
  if (from !== undefined) return from === 'ndjson'
  if (/^(?:ndjson|jsonl)$/.test(extensionOf(name))) return true
  return head[0] === 0x7b && isLines(new TextDecoder().decode(head))
}

async function* readLines(source: Source, options: ReadOptions): AsyncGenerator<Reading> {
  const most = options.maxBytes ?? mostBytes
  const { name, id } = source
  // what a record may hold (other formats among it) is needed only here
  const { readLine } = await import('./formats/ndjson.ts')
  let any = false
  for await (const line of linesOf(source.bytes, most)) {
    options.signal?.throwIfAborted()
    if (!('bytes' in line)) {
      const message = `the line is ${megabytes(line.length)} long; ${megabytes(most)} is the most that one record may have`
      yield { error: new InputError(name, message, line.number) }
      any = true
      continue
    }
    const decoded = decodeLine(line.bytes)
    const text = line.number === 1 ? decoded.text.replace(/^\ufeff/, '') : decoded.text
    if (text.trim() === '') continue
    any = true
    // now: the bytes are a piece of a larger chunk, which an answer later on would keep
    const sha256 = sha256Of(line.bytes)
    const reading = readLine(line.number, { ...decoded, text, name, id, sha256: () => sha256 }, options)
    yield 'document' in reading && reading.document.blocks.length === 0
      ? { error: new InputError(name, 'the record’s text is empty', line.number) }
      : reading
  }
  if (!any) throw new InputError(name, 'is empty: there is no article in it')
}

/** What holds for a document of every format: clean text, and the address it came from. */
function finished(document: SourceDocument, { url }: Source, { fixEncoding }: ReadOptions): SourceDocument {
  const cleaned = cleanDocument(document, fixEncoding ?? false)
  if (url === undefined || cleaned.meta.url !== undefined) return cleaned
  const sources = { ...cleaned.meta.sources, url: 'address that was read' }
  return { ...cleaned, meta: { ...cleaned.meta, url, sources } }
}
