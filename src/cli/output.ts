import type { Writable } from 'node:stream'
import { OutputError } from '../errors.ts'
import { escaped } from '../text/visible.ts'
import { reasonOf } from './refusal.ts'

/** The reader of a pipe has gone (`| head -1`): there is nobody left to write to, and nothing went wrong. */
export class ReaderGone extends Error {
  override name = 'ReaderGone'
}

const broken = new WeakMap<Writable, Error>()

/** Keeps a stream's failure for the next {@link put}, so that it ends the work instead of the process. */
export function watch(stream: Writable): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (!broken.has(stream)) broken.set(stream, failureOf(error))
  })
}

/**
 * Writes a piece and waits while the reader is behind, so that memory stays flat.
 * @throws ReaderGone where the reader of the pipe has gone; OutputError where the disk refuses
 */
export async function put(stream: Writable, piece: string | Uint8Array): Promise<void> {
  const failure = broken.get(stream)
  if (failure) throw failure
  if (stream.write(piece)) return
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException): void => {
      stream.off('drain', settle).off('error', settle).off('close', settle)
      if (error) reject(failureOf(error))
      else resolve()
    }
    stream.once('drain', settle).once('error', settle).once('close', settle)
  })
}

/**
 * {@link put} of what other programs read, as it is; a terminal gets nothing that it would obey.
 * @throws ReaderGone, OutputError as {@link put} does
 */
export function putData(stream: Writable & { isTTY?: boolean }, piece: string | Uint8Array): Promise<void> {
  if (stream.isTTY !== true) return put(stream, piece)
  return put(stream, escaped(typeof piece === 'string' ? piece : new TextDecoder().decode(piece)))
}

/**
 * Waits until everything written has left.
 * @throws ReaderGone, OutputError as {@link put} does
 */
export async function flush(stream: Writable): Promise<void> {
  // a stream that broke tells it after the write that broke it
  await new Promise<void>((resolve) => {
    if (stream.writable) stream.write('', () => resolve())
    else setImmediate(resolve)
  })
  const failure = broken.get(stream)
  if (failure) throw failure
}

function failureOf(error: NodeJS.ErrnoException): Error {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new ReaderGone()
  return new OutputError(`standard output could not be written: ${reasonOf(error)}`)
}
