import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

/** The bytes inside gzip, as they come: however much they unpack to, only a piece is in memory. */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip()
  // The iteration below throws what went wrong; the callback keeps it from being thrown twice.
  pipeline(Readable.from(bytes), unzip, () => undefined)
  for await (const chunk of unzip) yield chunk
}
