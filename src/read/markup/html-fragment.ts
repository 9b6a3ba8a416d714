import { Parser } from 'htmlparser2'
import type { MarkupElement } from './element.ts'

/** Elements inside one another; what is nested deeper goes into the innermost. */
const deepest = 500

/** What is never text for a reader. */
const silent: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'svg',
  'head',
])

/** Parses a piece of HTML, however broken, into a tree; scripts and the like are left out, nothing is run or fetched. */
export function parseHtmlFragment(html: string): MarkupElement {
  const top = { name: 'div', attributes: new Map<string, string>(), children: [] as (MarkupElement | string)[] }
  const open = [top]
  let skipped = 0
  let beyond = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || silent.has(name)) skipped++
        else if (open.length > deepest) beyond++
        else {
          const element = { name, attributes: new Map(Object.entries(attributes)), children: [] }
          open.at(-1)?.children.push(element)
          open.push(element)
        }
      },
      ontext(text) {
        if (skipped === 0) open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (skipped > 0) skipped--
        else if (beyond > 0) beyond--
        else if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(html)
  return top
}
