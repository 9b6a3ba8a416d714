import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import type { FileState, Root } from '../index-store/index.ts'

/**
 * The files under the roots of an index as they are now, sorted; hidden ones and `node_modules` are passed over.
 * @throws InputError where a root is not there: its articles are not taken out of the index for a disk that is not mounted
 */
export function filesOf(roots: readonly Root[]): FileState[] {
  const files = new Map<string, FileState>()
  for (const { path, absolute } of roots) {
    try {
      for (const file of statSync(absolute).isDirectory() ? inFolder(path, absolute) : [stateOf(path, absolute)]) {
        files.set(file.path, file)
      }
    } catch (cause) {
      throw new InputError(path, `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`)
    }
  }
  return [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1))
}

function inFolder(path: string, absolute: string): FileState[] {
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
    const names = [join(path, entry.name), join(absolute, entry.name)] as const
    if (entry.isDirectory()) return inFolder(...names)
    return entry.isFile() ? [stateOf(...names)] : []
  })
}

function stateOf(path: string, absolute: string): FileState {
  const { size, mtimeMs } = statSync(absolute)
  return { path, absolute, size, mtime: Math.round(mtimeMs) }
}

/** What to read a file as, so that messages name it as the person did, wherever that leads to the same file. */
export function nameToRead({ path, absolute }: FileState, cwd: string): string {
  return resolve(cwd, path) === absolute ? path : absolute
}
