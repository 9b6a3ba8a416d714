import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createSupportsHyperlinks } from 'supports-hyperlinks'
import type { Context } from './context.ts'

/** Makes the function that lets a terminal open a file by its name (OSC 8), where the terminal can; else names stay plain. */
export function fileLinks(context: Context): (shown: string, file: string) => string {
  const { stdout, cwd } = context
  if (stdout.isTTY !== true || !createSupportsHyperlinks({ isTTY: true })) return (shown) => shown
  return (shown, file) => {
    if (file === '-' || /^[a-z]+:\/\//i.test(file)) return shown
    return `\u001b]8;;${pathToFileURL(resolve(cwd, file)).href}\u001b\\${shown}\u001b]8;;\u001b\\`
  }
}
