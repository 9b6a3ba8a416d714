import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { InputError } from '../../errors.ts'
import { type OpenOptions, patience } from './source.ts'

const chunkBytes = 256 * 1024
/** Between two looks at a pipe that has nothing yet, in ms. */
const pause = 20

/**
 * The bytes of a named pipe, or of a terminal or an end of a pipe that the shell gave a name.
 * @throws the system's error where it cannot be opened; InputError, while read, where nobody writes to it
 */
export async function openPipe(name: string, fifo: boolean, options: OpenOptions): Promise<AsyncIterable<Uint8Array>> {
  const handle = await open(name, fifo ? constants.O_RDONLY | constants.O_NONBLOCK : constants.O_RDONLY)
  return fifo ? readPipe(handle, name, options.timeout ?? patience) : readChunks(handle)
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
