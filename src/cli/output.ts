import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Writes a piece and waits while the reader is behind, so that memory stays flat. */
export async function put(stream: Writable, piece: string): Promise<void> {
  if (!stream.write(piece)) await once(stream, 'drain')
}
