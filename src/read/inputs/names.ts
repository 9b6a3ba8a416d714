import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
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
  const found = look(name)
  if (!(found instanceof InputError)) {
    if (found.isDirectory()) yield* filled(inFolder(name), name, 'holds no article: no file in it is one that is read')
    else yield { name, listed: false }
  } else if (/[*?{[]/.test(name)) {
    yield* filled(matching(name), name, 'matches no file')
  } else yield { error: found }
}

/** Node's promises take the disk's answers by way of other threads: three milliseconds of a start, and no gain for one file. */
function look(name: string): Stats | InputError {
  try {
    return statSync(name)
  } catch (cause) {
    return readableError(name, cause)
  }
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
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (cause) {
    yield { error: readableError(folder, cause) }
    return
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const name = join(folder, entry.name)
    if (entry.isDirectory()) yield* inFolder(name)
    else if (readExtensions.has(extensionOf(name)) && (entry.isFile() || isLinkedFile(entry, name))) {
      yield { name, listed: true }
    }
  }
}

function isLinkedFile(entry: Dirent, name: string): boolean {
  if (!entry.isSymbolicLink()) return false
  const target = look(name)
  return !(target instanceof InputError) && target.isFile()
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
