import type { Block } from '../../model.ts'
import type { MarkupElement } from './element.ts'

/** Elements that begin a block of their own, in HTML, XHTML and NITF. */
const blockElements: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'blockquote', 'block', 'body', 'body.content', 'bq', 'dd', 'div', 'dl', 'dt'],
  ...[
    'figcaption',
    'figure',
    'footer',
    'header',
    'hl2',
    'hr',
    'li',
    'main',
    'nav',
    'ol',
    'p',
    'pre',
    'section',
    'table',
  ],
  ...['tbody', 'td', 'th', 'thead', 'tr', 'ul'],
])
const heading = /^h[1-6]$|^hl2$/
/** What belongs to pictures, films and tables, not to the running text. */
const left: ReadonlySet<string> = new Set(['media', 'figure', 'figcaption', 'table', 'nav', 'form', 'button'])
const quotation: ReadonlySet<string> = new Set(['blockquote', 'bq'])
const opened = /^[\s]*[-–—»«"”“„'’]/u

export interface MarkupOptions {
  /** Says of a paragraph that the format marks it as the lede. */
  readonly isLede?: (element: MarkupElement) => boolean
  /** Agencies that set what somebody says in block quotes leave the dash away; it is set again. */
  readonly dashQuotes?: boolean
}

/**
 * The blocks of running text in a tree of markup, in order: paragraphs, sub-headings, items of lists; two line breaks in
 * a row part paragraphs as well. Pictures and tables are left out.
 */
export function blocksOf(root: MarkupElement, options: MarkupOptions = {}): Block[] {
  const blocks: Block[] = []
  let text = ''
  let kind: Block['kind']
  let quoted = false
  const flush = (): void => {
    for (const part of text.split(/\n[ \t]*\n\s*/)) {
      const folded = part.replace(/\s+/gu, ' ').trim()
      if (folded === '') continue
      const said = quoted && options.dashQuotes && !opened.test(folded) ? `- ${folded}` : folded
      blocks.push(kind ? { text: said, kind } : { text: said })
    }
    text = ''
    kind = undefined
  }
  // An own stack, so that no nesting, however deep, overflows the engine's.
  const steps: (MarkupElement | string | (() => void))[] = [root]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (typeof step === 'string') text += step.replace(/[\r\n\t]+/g, ' ')
    else if (step.name === 'br') text += '\n'
    else if (!left.has(step.name)) {
      const element = step
      const isHeading = heading.test(element.name)
      if (isHeading || blockElements.has(element.name)) {
        flush()
        const outer = quoted
        if (quotation.has(element.name)) quoted = true
        if (isHeading) kind = 'heading'
        else if (options.isLede?.(element)) kind = 'lede'
        steps.push(() => {
          flush()
          quoted = outer
        })
      }
      for (let index = element.children.length - 1; index >= 0; index--) steps.push(element.children[index] ?? '')
    }
  }
  flush()
  return blocks
}
