import { fstatSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Context, InputKind } from './context.ts'
import { note } from './report.ts'

/** How long an open pipe may stay silent before a line says that it is being read, in ms. */
const patience = 1000

/**
 * The inputs to read: the files named, else standard input where it is a pipe or a file and holds anything, else the
 * bundled article, with a line that says so.
 */
export async function inputsOf(names: readonly string[], context: Context): Promise<readonly string[]> {
  if (names.length > 0) {
    if (names.includes('-')) await holdsAnything(context)
    return names
  }
  if (context.stdinKind === 'pipe' || context.stdinKind === 'file') {
    if (await holdsAnything(context)) return ['-']
  }
  note(context, 'no file given: this is the bundled article (give a file, or pipe a text in)')
  return [bundledArticle(context.cwd)]
}

/** Waits for the first bytes of standard input, which stay there to be read; false where it ends without any. */
async function holdsAnything(context: Context): Promise<boolean> {
  const { stdin } = context
  const timer = setTimeout(() => note(context, 'reading standard input; end it with Ctrl-D, or give a file'), patience)
  try {
    while (true) {
      const first: unknown = stdin.read()
      if (first !== null) {
        stdin.unshift(first)
        return true
      }
      if (stdin.readableEnded || stdin.destroyed) return false
      await new Promise<void>((resolve, reject) => {
        const settle = (error?: Error): void => {
          stdin.off('readable', settle).off('end', settle).off('close', settle).off('error', settle)
          if (error) reject(error)
          else resolve()
        }
        stdin.once('readable', settle).once('end', settle).once('close', settle).once('error', settle)
      })
    }
  } finally {
    clearTimeout(timer)
  }
}

/** What file descriptor 0 is. A socket counts as a pipe: Node gives its children sockets. */
export function kindOfStdin(): InputKind {
  try {
    const stat = fstatSync(0)
    if (stat.isFIFO() || stat.isSocket()) return 'pipe'
    if (stat.isFile()) return 'file'
    return stat.isCharacterDevice() ? 'terminal' : 'none'
  } catch {
    return 'none'
  }
}

/** Its path as a person in the checkout would type it, else in full. */
function bundledArticle(cwd: string): string {
  const path = fileURLToPath(new URL('../seeds/000_54189c48d2e5fc35.txt', import.meta.url))
  const near = relative(cwd, path)
  return near.startsWith('..') ? path : near
}
