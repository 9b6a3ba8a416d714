import { join, relative, resolve } from 'node:path'
import { InputError } from '../errors.ts'
import type { FileState, Root } from '../index-store/index.ts'

/**
 * The files under the roots of an index as they are now, by name; the same ones as a search of the roots would read.
 * @throws InputError where a root cannot be listed whole: its articles are not taken out of the index for a disk that is
 * not mounted
 */
export async function filesOf(roots: readonly Root[]): Promise<FileState[]> {
  const [{ namesOf }, { stat }] = await Promise.all([import('../read/inputs/names.ts'), import('node:fs/promises')])
  const files = new Map<string, FileState>()
  for (const { path, absolute } of roots) {
    for await (const named of namesOf(absolute)) {
      if ('error' in named) throw new InputError(path, named.error.message)
      const within = relative(absolute, named.name)
      const name = within === '' ? path : join(path, within)
      const found = await stat(named.name).catch(() => undefined)
      // What has vanished since it was listed is not there.
      if (!found) continue
      files.set(name, { path: name, absolute: named.name, size: found.size, mtime: Math.round(found.mtimeMs) })
    }
  }
  return [...files.values()].sort((left, right) => (left.path < right.path ? -1 : 1))
}

/** What to read a file as, so that messages name it as the person did, wherever that leads to the same file. */
export function nameToRead({ path, absolute }: FileState, cwd: string): string {
  return resolve(cwd, path) === absolute ? path : absolute
}
