import { closeSync, existsSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../errors.ts'
import { reasonOf } from './refusal.ts'
import { beforeEnd } from './signals.ts'

let opened = 0

/**
 * A file that comes into being whole or not at all: written beside its place, then renamed. What an interruption leaves
 * is nothing.
 */
export class WholeFile {
  private readonly temporary: string
  private readonly descriptor: number
  private readonly forget: () => void
  private isOpen = false

  /** @throws OutputError where the file exists and may not be overwritten, or its folder refuses */
  constructor(
    private readonly path: string,
    force: boolean,
  ) {
    if (!force && existsSync(path)) throw new OutputError(`${path} exists already; --force overwrites it`)
    if (existsSync(path) && !statSync(path).isFile())
      throw new OutputError(`${path} is no file that could be overwritten`)
    this.temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${opened++}.tmp`)
    this.descriptor = this.attempt(() => openSync(this.temporary, 'wx'))
    this.isOpen = true
    this.forget = beforeEnd(() => this.discard())
  }

  /** @throws OutputError where the disk refuses; nothing is left then */
  write(piece: string | Uint8Array): void {
    this.attempt(() => {
      const bytes = typeof piece === 'string' ? Buffer.from(piece) : piece
      for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at)
    })
  }

  /** Puts the file in its place. */
  commit(): void {
    this.attempt(() => {
      closeSync(this.descriptor)
      renameSync(this.temporary, this.path)
    })
    this.isOpen = false
    this.forget()
  }

  /** Leaves nothing. */
  discard(): void {
    this.isOpen = false
    try {
      closeSync(this.descriptor)
    } catch {}
    try {
      unlinkSync(this.temporary)
    } catch {}
    this.forget()
  }

  private attempt<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      if (this.isOpen) this.discard()
      throw new OutputError(`${this.path} could not be written: ${reasonOf(error)}`, { cause: error })
    }
  }
}
