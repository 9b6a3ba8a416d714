import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError } from '../../errors.ts'
import { type OpenOptions, patience, type Source } from './source.ts'

const chunkBytes = 256 * 1024
/** Between two looks at a pipe that has nothing yet, in ms. */
const pause = 20

/**
 * Opens a file or a named pipe. Devices are refused: they may never end.
 * @throws InputError where it cannot be opened, is a folder or a device
 */
export async function openFile(name: string, options: OpenOptions): Promise<Source> {
  const before = await stat(name)
  if (before.isDirectory()) throw new InputError(name, 'is a folder')
  // What the shell gives as /dev/stdin or /dev/fd/3 may be a terminal or /dev/null, which end.
  const given = /^\/dev\/(?:stdin|null|tty|fd\/\d+)$/.test(name)
  if (!before.isFile() && !before.isFIFO() && !given) {
    throw new InputError(name, 'is a device or a socket, not a file')
  }
  const handle = await open(name, before.isFIFO() ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY)
  const bytes = before.isFIFO() ? readPipe(handle, name, options.timeout ?? patience) : readChunks(handle)
  const changed = async (): Promise<boolean> => {
    const after = await stat(name).catch(() => undefined)
    return after === undefined || after.size !== before.size || after.mtimeMs !== before.mtimeMs
  }
  return { name, id: idOf(name), bytes, ...(before.isFile() ? { changed } : {}) }
}

/** A file's name without folder and extension, and without `.gz`. */
export function idOf(name: string): string {
  const base = basename(name).replace(/\.gz$/i, '')
  return basename(base, extname(base)) || base
}

async function* readChunks(handle: FileHandle): AsyncGenerator<Uint8Array> {
  try {
    while (true) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkBytes))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** A named pipe is opened without waiting, so that one that nobody writes to ends with a word instead of never. */
async function* readPipe(handle: FileHandle, name: string, timeout: number): AsyncGenerator<Uint8Array> {
  let begun = false
  let silent = 0
  try {
    while (true) {
      const got = await handle.read(Buffer.allocUnsafe(chunkBytes), 0, chunkBytes, null).catch(noneYet)
      if (got && got.bytesRead > 0) {
        begun = true
        silent = 0
        yield got.buffer.subarray(0, got.bytesRead)
      } else if (got && begun) return
      else if (!begun && silent >= timeout) {
        throw new InputError(name, `is a pipe that nobody wrote to for ${timeout / 1000} seconds`)
      } else {
        await wait(pause)
        silent += pause
      }
    }
  } finally {
    await handle.close()
  }
}

function noneYet(cause: unknown): undefined {
  if (cause instanceof Error && 'code' in cause && cause.code === 'EAGAIN') return undefined
  throw cause
}
