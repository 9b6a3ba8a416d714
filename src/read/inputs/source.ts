import type { Readable } from 'node:stream'

/** One input opened: its bytes as they come, and what is known of them. */
export interface Source {
  /** As given, for messages. */
  readonly name: string
  readonly id: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** `Content-Type` of what a server sent. */
  readonly type?: string | undefined
  /** Charset that a server named. */
  readonly charset?: string | undefined
  /** The address that was read in the end, after redirects. */
  readonly url?: string | undefined
  /** Whether the input changed since it was opened. */
  readonly changed?: () => boolean
}

/** What opening inputs needs to know. */
export interface OpenOptions {
  /** What "-" reads. */
  readonly stdin: Readable
  /** Sent to servers as `User-Agent`. */
  readonly userAgent?: string | undefined
  /** How long a server or a named pipe may stay silent, in ms. */
  readonly timeout?: number | undefined
  /** Bytes that one document may have. */
  readonly maxBytes?: number | undefined
  /** Told of the bytes of inputs as they are read, before they are unpacked. */
  readonly onBytes?: ((bytes: number) => void) | undefined
  /** Ends the reading. */
  readonly signal?: AbortSignal | undefined
}

/** Bytes of one document beyond which it is refused; a long newspaper article has 50,000. */
export const mostBytes = 128 * 1024 * 1024
/** How long to wait for a server or a silent pipe, in ms. */
export const patience = 30_000
