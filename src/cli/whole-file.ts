import { closeSync, existsSync, openSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { OutputError } from '../errors.ts'

const open = new Set<WholeFile>()
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * A file that comes into being whole or not at all: written beside its place, then renamed. What an interruption leaves
 * is nothing.
 */
export class WholeFile {
  private readonly temporary: string
  private readonly descriptor: number

  /** @throws OutputError where the file exists and may not be overwritten, or its folder refuses */
  constructor(
    private readonly path: string,
    force: boolean,
  ) {
    if (!force && existsSync(path)) throw new OutputError(`${path} exists already; --force overwrites it`)
    if (existsSync(path) && !statSync(path).isFile())
      throw new OutputError(`${path} is no file that could be overwritten`)
    this.temporary = join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}-${open.size}.tmp`)
    this.descriptor = this.attempt(() => openSync(this.temporary, 'wx'))
    if (open.size === 0) for (const signal of signals) process.once(signal, endBy)
    open.add(this)
  }

  /** @throws OutputError where the disk refuses; nothing is left then */
  write(piece: string): void {
    this.attempt(() => {
      const bytes = Buffer.from(piece)
      for (let at = 0; at < bytes.length; ) at += writeSync(this.descriptor, bytes, at)
    })
  }

  /** Puts the file in its place. */
  commit(): void {
    this.attempt(() => {
      closeSync(this.descriptor)
      renameSync(this.temporary, this.path)
    })
    this.forget()
  }

  /** Leaves nothing. */
  discard(): void {
    try {
      closeSync(this.descriptor)
    } catch {}
    try {
      unlinkSync(this.temporary)
    } catch {}
    this.forget()
  }

  private forget(): void {
    open.delete(this)
    if (open.size === 0) for (const signal of signals) process.off(signal, endBy)
  }

  private attempt<T>(action: () => T): T {
    try {
      return action()
    } catch (error) {
      if (open.has(this)) this.discard()
      throw new OutputError(`${this.path} could not be written: ${reasonOf(error)}`)
    }
  }
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reasons: Record<string, string> = {
    ENOSPC: 'the disk is full',
    EACCES: 'permission refused',
    EPERM: 'permission refused',
    EROFS: 'the disk is read-only',
    ENOENT: 'there is no such folder',
    ENOTDIR: 'a part of its path is no folder',
    EISDIR: 'it is a folder',
    ENAMETOOLONG: 'its name is too long',
  }
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}

/** Cleans up and lets the signal do what it does. */
function endBy(signal: NodeJS.Signals): void {
  for (const file of [...open]) file.discard()
  process.kill(process.pid, signal)
}
