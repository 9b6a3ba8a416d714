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
const stress = /^(?:em|i|cite|strong|b)$/
const quotation: ReadonlySet<string> = new Set(['blockquote', 'bq'])
const sentenceEnd = /[.!?…:][)"'”“»«’]*$/u
const beginning = /^["'”“»«’(–—-]*\s?[\p{Lu}\p{N}]/u
const opened = /^[\s]*[-–—»«"”“„'’]/u

export interface MarkupOptions {
  /** Says of a paragraph that the format marks it as the lede. */
  readonly isLede?: (element: MarkupElement) => boolean
  /** Pictures, tables and menus as well: all that a page shows. */
  readonly whole?: boolean
  /** Agencies that set what somebody says in block quotes leave the dash away; it is set again. */
  readonly dashQuotes?: boolean
}

/** A block with the shares of its characters that stand in links and in italics or bold, 0–1. */
export interface MarkupBlock extends Block {
  readonly linked: number
  readonly stressed: number
}

/** {@link markupBlocksOf} without what it knows of links. */
export function blocksOf(root: MarkupElement, options: MarkupOptions = {}): Block[] {
  return markupBlocksOf(root, options).map(({ text, kind }) => (kind ? { text, kind } : { text }))
}

/**
 * The blocks of running text in a tree of markup, in order: paragraphs, sub-headings, items of lists; two line breaks in
 * a row part paragraphs as well. Pictures and tables are left out.
 */
export function markupBlocksOf(root: MarkupElement, options: MarkupOptions = {}): MarkupBlock[] {
  const blocks: MarkupBlock[] = []
  let text = ''
  let kind: Block['kind']
  let quoted = false
  let links = 0
  let linked = 0
  let stresses = 0
  let stressed = 0
  const flush = (): void => {
    const ink = inkOf(text)
    const shares = ink === 0 ? { linked: 0, stressed: 0 } : { linked: linked / ink, stressed: stressed / ink }
    for (const part of text.split(/\n[ \t]*\n\s*/).flatMap(linesIn)) {
      const folded = part.replace(/\s+/gu, ' ').trim()
      if (folded === '') continue
      const said = quoted && options.dashQuotes && !opened.test(folded) ? `- ${folded}` : folded
      blocks.push(kind ? { text: said, kind, ...shares } : { text: said, ...shares })
    }
    text = ''
    linked = 0
    stressed = 0
    kind = undefined
  }
  // An own stack, so that no nesting, however deep, overflows the engine's.
  const steps: (MarkupElement | string | (() => unknown))[] = [root]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'function') step()
    else if (typeof step === 'string') {
      const piece = step.replace(/[\r\n\t]+/g, ' ')
      if (links > 0) linked += inkOf(piece)
      if (stresses > 0) stressed += inkOf(piece)
      text += piece
    } else if (step.name === 'br') text += '\n'
    else if (options.whole === true || !left.has(step.name)) {
      const element = step
      if (element.name === 'a') {
        links++
        steps.push(() => links--)
      }
      if (stress.test(element.name)) {
        stresses++
        steps.push(() => stresses--)
      }
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

/** Characters that are no white space. */
function inkOf(text: string): number {
  return text.replace(/\s+/gu, '').length
}

/** Characters under which a line before a single break stands for itself, as a date or a byline does. */
const shortLine = 60

/** The lines of a paragraph with single line breaks in it; only a break within running text parts nothing. */
function linesIn(paragraph: string): string[] {
  const lines: string[] = []
  for (const line of paragraph.split('\n').map((piece) => piece.replace(/\s+/gu, ' ').trim())) {
    const before = lines.at(-1)
    const parts =
      before === undefined ||
      ((sentenceEnd.test(before) || (before.length < shortLine && !/[,;-]$/u.test(before))) && beginning.test(line))
    if (line !== '' && parts) lines.push(line)
    else if (line !== '') lines.push(`${lines.pop()} ${line}`)
  }
  return lines
}
