import { Parser } from 'htmlparser2'
import type { MarkupElement } from './element.ts'

/** Elements inside one another; what is nested deeper was made to do harm and is read without its tags. */
const deepest = 500

/** Characters given to the parser at once, so that it can be stopped. */
const step = 1 << 14

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

interface Open extends MarkupElement {
  readonly children: (MarkupElement | string)[]
}

/** Parses a piece of HTML, however broken, into a tree; scripts and the like are left out, nothing is run or fetched. */
export function parseHtmlFragment(html: string): MarkupElement {
  return treeOf(html) ?? treeOf(withoutTags(html)) ?? emptyTree()
}

/** How many elements and pieces of text HTML has and how deep it nests them; counting stops at either bound. */
export function surveyHtml(html: string, mostNodes: number): { nodes: number; tooDeep: boolean } {
  let nodes = 0
  let depth = 0
  let tooDeep = false
  const parser = new Parser({
    onopentag() {
      nodes++
      if (++depth > deepest) tooDeep = true
    },
    ontext() {
      nodes++
    },
    onclosetag() {
      depth--
    },
  })
  for (let at = 0; at < html.length && nodes <= mostNodes && !tooDeep; at += step)
    parser.write(html.slice(at, at + step))
  return { nodes, tooDeep }
}

function emptyTree(): Open {
  return { name: 'div', attributes: new Map(), children: [] }
}

/** The tree, or undefined where it would be too deep: the parser's own time grows with the square of the depth. */
function treeOf(html: string): MarkupElement | undefined {
  const top = emptyTree()
  const open = [top]
  let skipped = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipped > 0 || silent.has(name)) skipped++
        else {
          const element: Open = { name, attributes: new Map(Object.entries(attributes)), children: [] }
          open.at(-1)?.children.push(element)
          open.push(element)
        }
      },
      ontext(text) {
        if (skipped === 0) open.at(-1)?.children.push(text)
      },
      onclosetag() {
        if (skipped > 0) skipped--
        else if (open.length > 1) open.pop()
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  for (let at = 0; at < html.length; at += step) {
    parser.write(html.slice(at, at + step))
    if (open.length + skipped > deepest) return undefined
  }
  parser.end()
  return top
}

/** Tags become breaks between paragraphs; scripts and styles go with what is in them. One pass. */
function withoutTags(html: string): string {
  const lower = html.toLowerCase()
  let kept = ''
  let at = 0
  const opener = /<(script|style)\b/g
  for (let match = opener.exec(lower); match; match = opener.exec(lower)) {
    const end = lower.indexOf(`</${match[1]}`, match.index)
    kept += html.slice(at, match.index)
    at = end < 0 ? html.length : end
    if (end < 0) break
    opener.lastIndex = end
  }
  return (kept + html.slice(at)).replace(/<[^<>]*>/g, '<br><br>')
}
