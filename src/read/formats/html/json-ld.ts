import { isoDate } from '../../iso-date.ts'
import { textOf } from '../../markup/element.ts'
import { parseHtmlFragment } from '../../markup/html-fragment.ts'

/** What schema.org's NewsArticle in a page's JSON-LD says. */
export interface LinkedArticle {
  readonly headline: string | undefined
  readonly description: string | undefined
  readonly authors: readonly string[]
  readonly date: string | undefined
  readonly section: string | undefined
  readonly language: string | undefined
  readonly publisher: string | undefined
  readonly url: string | undefined
  readonly place: string | undefined
  readonly body: string | undefined
}

type Node = Readonly<Record<string, unknown>>

/** Nodes looked at before giving up; a page's graph has dozens. */
const mostNodes = 5000

/** The article among the JSON-LD scripts of a page; broken scripts are passed over, as browsers do. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | undefined {
  const nodes: Node[] = []
  for (const script of scripts) {
    try {
      collect(JSON.parse(script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, '')), nodes)
    } catch {}
  }
  const byId = new Map(nodes.filter((node) => Object.keys(node).length > 1).map((node) => [node['@id'], node]))
  const article =
    nodes.find((node) => isArticle(node) && node.headline !== undefined) ??
    nodes.find(isArticle) ??
    nodes.find((node) => isOf(node, /^Review$/) && node.datePublished !== undefined)
  return article && read(article, (value) => refer(value, byId))
}

function collect(value: unknown, into: Node[]): void {
  const open = [value]
  for (let at = open.pop(); at !== undefined && into.length < mostNodes; at = open.pop()) {
    if (Array.isArray(at)) open.push(...at.slice(0, mostNodes).reverse())
    else if (isNode(at)) {
      into.push(at)
      for (const inner of Object.values(at)) if (typeof inner === 'object' && inner !== null) open.push(inner)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isArticle(node: Node): boolean {
  return isOf(node, /(?:Article|BlogPosting|Report)$/)
}

function isOf(node: Node, type: RegExp): boolean {
  return list(node['@type']).some((own) => typeof own === 'string' && type.test(own))
}

/** A node that is only named by its `@id` stands elsewhere in the graph. */
function refer(value: unknown, byId: ReadonlyMap<unknown, Node>): unknown {
  return isNode(value) && Object.keys(value).length === 1 ? (byId.get(value['@id']) ?? value) : value
}

function read(node: Node, resolve: (value: unknown) => unknown): LinkedArticle {
  const name = (value: unknown): string | undefined => {
    const at = resolve(value)
    return plain(isNode(at) ? at.name : at)
  }
  const authors = [...list(node.author), ...(node.author === undefined ? list(node.creator) : [])]
    .map(resolve)
    .filter((author) => !(isNode(author) && list(author['@type']).some((type) => /Organization$/.test(String(type)))))
    .flatMap((author) => list(isNode(author) ? author.name : author))
    .map(plain)
    .filter((author) => author !== undefined && !/^https?:/i.test(author))
  const page = resolve(node.mainEntityOfPage)
  return {
    headline: plain(node.headline) ?? plain(node.name),
    description: plain(node.description),
    authors: [...new Set(authors)].filter((author) => author !== undefined),
    date: isoDate(plain(node.datePublished)) ?? isoDate(plain(node.dateCreated)),
    section: list(node.articleSection).map(plain)[0],
    language: name(node.inLanguage),
    publisher: name(list(node.publisher)[0]),
    url: plain(node.url) ?? plain(isNode(page) ? (page['@id'] ?? page.url) : page),
    place: plain(node.dateline) ?? name(list(node.contentLocation)[0]),
    body: typeof node.articleBody === 'string' ? node.articleBody : undefined,
  }
}

/** A value as a reader sees it: some writers leave entities and tags in. */
function plain(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  return /[<&]/.test(value) ? textOf(parseHtmlFragment(value)) : value.replace(/\s+/gu, ' ').trim() || undefined
}

function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return []
  return Array.isArray(value) ? value : [value]
}
