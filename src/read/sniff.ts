import { InputError } from '../errors.ts'
import type { InputFormatName } from './formats/index.ts'

const byExtension: Readonly<Record<string, InputFormatName>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  json: 'json',
  nitf: 'nitf',
  xml: 'nitf',
  txt: 'text',
  text: 'text',
}

/** Extensions of the files that are read when a folder is given. */
export const readExtensions: ReadonlySet<string> = new Set(Object.keys(byExtension))

/** A name's extension in lower case, without the dot; that before `.gz`, where it ends so. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name.replace(/[?#].*$/, '').replace(/\.gz$/i, ''))?.[1]?.toLowerCase() ?? ''
}

/** Characters from which the format is told. */
const reach = 16_384

/**
 * The format of an input, told by how its text begins, then by its name: a page saved as `.txt` is still a page.
 * @throws InputError for markup of a kind that is not known
 */
export function sniff(text: string, name: string, type = ''): InputFormatName {
  const head = text.slice(0, reach).trimStart()
  const named = byExtension[extensionOf(name)]
  if (head.startsWith('<')) return markupFormat(head, name, named, type)
  if (named === 'ndjson') return named
  if (head.startsWith('{') && /^\{\s*["}]/.test(head)) return isLines(head) ? 'ndjson' : 'json'
  if (/^\[\s*[{["\]]/.test(head) && (named === 'json' || /^\[\s*\{\s*"/.test(head))) return 'json'
  if (named === 'json') return 'json'
  if (/^(?:---[ \t]*\r?\n[\w-]+[ \t]*:|\+\+\+[ \t]*\r?\n[\w-]+[ \t]*=|# \S)/.test(head)) return 'markdown'
  if (named === 'nitf') throw new InputError(name, 'is named as XML, but holds none')
  return named ?? (/\bhtml\b/.test(type) ? 'html' : 'text')
}

/** Whether the first line is an object by itself and more follows. */
export function isLines(head: string): boolean {
  const [first = ''] = head.split('\n', 1)
  if (!/\S/.test(head.slice(first.length)) || !/\}\s*$/.test(first)) return false
  try {
    JSON.parse(first)
    return true
  } catch {
    return false
  }
}

function markupFormat(head: string, name: string, named: InputFormatName | undefined, type: string): InputFormatName {
  const bare = head
    .replace(/^<\?xml[^>]*>\s*/i, '')
    .replace(/^(?:<!--[\s\S]*?-->\s*|<\?[^>]*>\s*|<!doctype[^>[]*(?:\[[\s\S]*?\]\s*)?>\s*)*/i, '')
  const root = /^<(?:[\w.-]+:)?([\w.-]+)/.exec(bare)?.[1] ?? ''
  if (root === 'nitf') return 'nitf'
  if (root === 'newsItem' || root === 'newsMessage' || root === 'packageItem') return 'newsml-g2'
  if (/<(?:[\w.-]+:)?RBNews\b/.test(head)) return 'rbnews'
  const isPage = /^<!doctype\s+html|<html[\s>]/i.test(head) || /^(?:head|body|article|main|div|p|h1)$/i.test(root)
  if (named === 'markdown' && !/^<!doctype|^<html/i.test(head)) return 'markdown'
  if (isPage || named === 'html' || /\bhtml\b/.test(type)) return 'html'
  if (/^<\?xml/i.test(head) || named === 'nitf') {
    const what = root === '' ? 'there is no element in it' : `its first element is <${root}>`
    throw new InputError(name, `is XML that is no article: ${what}; NITF, NewsML-G2 and RBNews are read`)
  }
  return named ?? 'text'
}
