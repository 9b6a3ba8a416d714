import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { InputError } from '../../errors.ts'
import type { OpenOptions, Source } from './source.ts'

const chunkBytes = 256 * 1024

/**
 * Opens a file or a named pipe. Devices are refused: they may never end.
 * @throws InputError where it is a folder or a device; the system's error where it cannot be opened
 */
export async function openFile(name: string, options: OpenOptions): Promise<Source> {
  const before = statSync(name)
  if (before.isDirectory()) throw new InputError(name, 'is a folder')
  const id = idOf(name)
  if (before.isFile()) {
    return { name, id, bytes: readChunks(openSync(name, 'r')), changed: () => differs(before, name) }
  }
  // What the shell gives as /dev/stdin or /dev/fd/3 may be a terminal or /dev/null, which end.
  const given = /^\/dev\/(?:stdin|null|tty|fd\/\d+)$/.test(name)
  if (!before.isFIFO() && !given) throw new InputError(name, 'is a device or a socket, not a file')
  const { openPipe } = await import('./open-pipe.ts')
  return { name, id, bytes: await openPipe(name, before.isFIFO(), options) }
}

/** A file's name without folder and extension, and without `.gz`. */
export function idOf(name: string): string {
  const base = basename(name).replace(/\.gz$/i, '')
  return basename(base, extname(base)) || base
}

/** Read in this thread: a file's bytes are there, and a way round by other threads costs a short command 5 ms. */
async function* readChunks(file: number): AsyncGenerator<Uint8Array> {
  try {
    while (true) {
      const buffer = Buffer.allocUnsafe(chunkBytes)
      const length = readSync(file, buffer)
      if (length === 0) return
      yield buffer.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function differs(before: Stats, name: string): boolean {
  const after = statSync(name, { throwIfNoEntry: false })
  return after === undefined || after.size !== before.size || after.mtimeMs !== before.mtimeMs
}
