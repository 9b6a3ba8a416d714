import { InputError } from '../../errors.ts'

type Bytes = AsyncIterable<Uint8Array>

/** The beginning of a stream, at least `least` bytes where it has as many, and the whole stream, beginning included. */
export async function peek(bytes: Bytes, least: number): Promise<{ head: Uint8Array; all: Bytes }> {
  const rest = bytes[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let length = 0
  while (length < least) {
    const { done, value } = await rest.next()
    if (done) break
    chunks.push(value)
    length += value.length
  }
  const head = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
  return { head, all: rejoined(head, rest) }
}

async function* rejoined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head
    while (true) {
      const { done, value } = await rest.next()
      if (done) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

/** Whether bytes begin as gzip does. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b
}

/**
 * All bytes of an input in one piece.
 * @throws InputError where there are more than `most`
 */
export async function gather(bytes: Bytes, name: string, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of bytes) {
    length += chunk.length
    if (length > most) {
      const message = `is larger than ${megabytes(most)}, the most that one document may have`
      throw new InputError(name, `${message}; many articles are read as NDJSON, one a line`)
    }
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

/** A line of a stream, or only its length where it is longer than `most`. Lines are counted from 1. */
export type Line =
  | { readonly number: number; readonly bytes: Uint8Array }
  | { readonly number: number; readonly length: number }

/** The lines of a stream as bytes, without their ends; of a line that is too long only its length is kept. */
export async function* linesOf(bytes: Bytes, most: number): AsyncGenerator<Line> {
  let number = 1
  let begun: Uint8Array[] = []
  let length = 0
  const take = (piece: Uint8Array): void => {
    length += piece.length
    if (length <= most) begun.push(piece)
    else begun = []
  }
  const line = (): Line => {
    const whole = begun.length === 1 && begun[0] ? begun[0] : Buffer.concat(begun)
    const ended = length > most ? { number, length } : { number, bytes: whole }
    begun = []
    length = 0
    number++
    return ended
  }
  for await (const chunk of bytes) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      take(chunk.subarray(start, end))
      yield line()
      start = end + 1
    }
    if (start < chunk.length) take(chunk.subarray(start))
  }
  if (length > 0) yield line()
}

/** A number of bytes for a person. */
export function megabytes(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${Math.round(bytes / 1024 / 1024)} MB`
}
