import type { Block } from '../../model.ts'
import { blocksOf } from '../markup/blocks.ts'
import type { MarkupElement } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'

/** Nodes inside one another; what nests deeper was made to do harm. */
const deepest = 50

type Node = Readonly<Record<string, unknown>>

const typeKeys = [
  'blockType',
  'type',
  '_type',
  'nodeType',
  'blockName',
  '__component',
  'acf_fc_layout',
  'kind',
  'name',
  '__typename',
]
/** Sanity and Draft.js say in the style or the type what an HTML editor says by the element. */
const styleKeys = ['style', 'listItem', 'tag']
/** Where the parts of a node stand that are blocks themselves, and where those that may be pieces of a line. */
const blockKeys = ['content_elements', 'innerBlocks', 'blocks', 'paragraphs', 'elements', 'components']
const pieceKeys = ['children', 'content', 'items']
const textKeys = ['text', 'content', 'value', 'html', 'innerHTML', 'body', 'paragraph', 'copy']
/** Where editors put what they know of a node. */
const wrapKeys = ['data', 'attributes', 'attrs', 'props', 'fields', 'model']
/** Nodes with such fields are articles, not parts of one; a title alone may be a part's that says of what kind it is. */
const articleKeys = /^(?:headlines?|date|date_?published|published(?:_?at)?|publish_?date)$/i

const skipped =
  /image|photo|picture|figure|galler|slideshow|video|audio|podcast|media|embed|asset|related|promo|advert|^ads?$|table|chart|^map$|^code|button|form$|divider|separator|delimiter|caption|newsletter|poll|fact|infobox|social|tweet|twitter|instagram|facebook|youtube|raw_?html|link_?list|interstitial|pull.?quote/i
const heading = /head(?:er|ing)|headline|title|^h[1-6]$/i
const quote = /quot/i
const inline = /^(?:text|span|link|hyperlink|entry-hyperlink|a|strong|em|b|i|bold|italic|mark|inline.*|text-?run)$/i
const lineBreak = /^(?:br|hard_?break|linebreak)$/i

/**
 * The blocks of a running text that a publishing system gives as JSON: a list of paragraphs, or the tree of an editor (Arc,
 * Contentful, Sanity, ProseMirror, Slate, Lexical, Editor.js, Draft.js, Gutenberg). Pictures and what is embedded are left
 * out, as they are in markup. Undefined where the value is no such text.
 */
export function richText(value: unknown): Block[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  if (!Array.isArray(value) && !isPart(value)) return undefined
  const nodes = Array.isArray(value) ? value : childrenOf(value)?.nodes
  if (nodes === undefined || nodes.length === 0 || !nodes.every(isPart)) return undefined
  const children = nodes.map((node) => elementOf(node, true, 0))
  const blocks = blocksOf({ name: 'div', attributes: none, children })
  return blocks.length > 0 ? blocks : undefined
}

function isPart(node: unknown): boolean {
  if (typeof node === 'string') return true
  if (!isNode(node) || Object.keys(node).some((key) => articleKeys.test(key))) return false
  return !('title' in node) || typeOf(node) !== ''
}

const none: ReadonlyMap<string, string> = new Map()

/** A node as the element that HTML has for it. */
function elementOf(node: unknown, isBlock: boolean, depth: number): MarkupElement {
  const element = (name: string, children: MarkupElement['children']): MarkupElement => ({
    name,
    attributes: none,
    children,
  })
  if (typeof node === 'string') return element(isBlock ? 'p' : 'span', markupIn(node))
  if (!isNode(node) || depth > deepest) return element('span', [])
  const type = typeOf(node)
  if (lineBreak.test(type)) return element('br', [])
  const name = nameFor(`${type} ${styleOf(node)}`.trim(), type, isBlock, node)
  if (name === 'figure') return element(name, [])
  const children = childrenOf(node)
  if (children === undefined) return element(name, markupIn(textOf(node) ?? ''))
  // What stands in a paragraph runs on; what stands in a document or a list is a block of its own.
  const parts = children.areBlocks || name === 'div' || name === 'ul'
  return element(
    name,
    children.nodes.map((child) => elementOf(child, parts, depth + 1)),
  )
}

function nameFor(said: string, type: string, isBlock: boolean, node: Node): string {
  if (!inline.test(type) && skipped.test(type)) return 'figure'
  if (!isBlock && (inline.test(type) || type === '')) return 'span'
  if (heading.test(type) || /(?:^|\s)h[1-6]$/i.test(said)) return 'h2'
  if (quote.test(said)) return 'blockquote'
  if (/list-?item|^li$/i.test(said)) return 'li'
  if (/list$/i.test(type)) return 'ul'
  const isContainer = /^(?:doc|document|root|section|column|columns|group|container)$/i.test(type)
  const children = childrenOf(node)
  return children !== undefined && (isContainer || children.areBlocks) ? 'div' : 'p'
}

interface Children {
  readonly nodes: readonly unknown[]
  readonly areBlocks: boolean
}

function childrenOf(node: object): Children | undefined {
  for (const part of partsOf(node)) {
    for (const key of [...blockKeys, ...pieceKeys]) {
      const nodes = part[key]
      if (Array.isArray(nodes) && nodes.length > 0) return { nodes, areBlocks: blockKeys.includes(key) }
    }
    if (isNode(part.root)) return childrenOf(part.root)
  }
  return undefined
}

function textOf(node: Node): string | undefined {
  for (const part of partsOf(node)) {
    for (const key of textKeys) {
      const held = part[key]
      const text = isNode(held) ? held.value : held
      if (typeof text === 'string' && text.trim() !== '') return text
    }
  }
  return undefined
}

/** A node, and the objects in it that hold its content. */
function* partsOf(node: object): Generator<Node> {
  if (!isNode(node)) return
  yield node
  for (const key of wrapKeys) {
    const inner = node[key]
    if (isNode(inner)) yield inner
  }
}

/** The last part of what the node says that it is: `core/paragraph`, `article.text`. */
function typeOf(node: Node): string {
  const said = typeKeys.map((key) => node[key]).find((type) => typeof type === 'string')
  return typeof said === 'string' ? said.replace(/^.*[/.:]/, '') : ''
}

function styleOf(node: Node): string {
  const said = styleKeys.map((key) => node[key]).find((style) => typeof style === 'string' && style !== 'normal')
  return typeof said === 'string' ? said.replace(/^(?:bullet|number)$/, 'list-item') : ''
}

function markupIn(text: string): MarkupElement['children'] {
  return /<\/?[a-z]|&#?\w+;/i.test(text) ? parseHtmlFragment(text).children : [text]
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
