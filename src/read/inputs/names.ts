import type { Dirent } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { InputError } from '../../errors.ts'
import { readableError } from '../readable-error.ts'
import { extensionOf, readExtensions } from '../sniff.ts'
import { isUrl } from './open-url.ts'

/** The name of one input, or why what a name stands for could not be found. */
export type Named = { readonly name: string; readonly listed: boolean } | { readonly error: InputError }

/**
 * The inputs that a name stands for: itself, the files of a folder (recursively, sorted, hidden ones and `node_modules`
 * passed over, links to folders not followed), or the files that a pattern matches.
 */
export async function* namesOf(name: string): AsyncGenerator<Named> {
  if (name === '-' || isUrl(name)) {
    yield { name, listed: false }
    return
  }
  const found = await stat(name).catch((cause: unknown) => readableError(name, cause))
  if (!(found instanceof InputError)) {
    if (found.isDirectory()) yield* filled(inFolder(name), name, 'holds no article: no file in it is one that is read')
    else yield { name, listed: false }
  } else if (/[*?{[]/.test(name)) {
    yield* filled(matching(name), name, 'matches no file')
  } else yield { error: found }
}

/** A folder or a pattern with nothing in it is a mistake that is told. */
async function* filled(names: AsyncIterable<Named>, name: string, empty: string): AsyncGenerator<Named> {
  let any = false
  for await (const named of names) {
    any = true
    yield named
  }
  if (!any) yield { error: new InputError(name, empty) }
}

async function* inFolder(folder: string): AsyncGenerator<Named> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield { error: readableError(folder, cause) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = join(folder, entry.name)
    if (entry.isDirectory()) yield* inFolder(name)
    else if (readExtensions.has(extensionOf(name)) && (entry.isFile() || (await isLinkedFile(entry, name)))) {
      yield { name, listed: true }
    }
  }
}

async function isLinkedFile(entry: Dirent, name: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return false
  const target = await stat(name).catch(() => undefined)
  return target?.isFile() ?? false
}

async function* matching(pattern: string): AsyncGenerator<Named> {
  const { glob } = await import('tinyglobby')
  const names = await glob(pattern, {
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
  })
  for (const name of names.sort()) yield { name, listed: true }
}
