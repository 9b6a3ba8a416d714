import { InputError } from '../../errors.ts'
import type { Block, WriterMeta } from '../../model.ts'
import { isoDate } from '../iso-date.ts'
import { blocksOf } from '../markup/blocks.ts'
import { attributeOf, childrenOf, descend, descendants, type MarkupElement, textOf } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import { parseXml } from '../markup/xml.ts'
import type { DecodedInput, Reading } from './format.ts'
import { documentOf, type Found } from './found.ts'
import { foundInNitf } from './nitf.ts'
import { paragraphsOf } from './paragraphs.ts'

/**
 * The articles of a NewsML-G2 document (IPTC): a `newsItem`, or a `newsMessage` with several. Items without text
 * (pictures, packages) are passed over.
 * @throws InputError where the XML is broken or no item holds text
 */
export function readNewsmlG2(input: DecodedInput): Reading[] {
  const root = parseXml(input.text, input.name)
  const items = root.name === 'newsItem' ? [root] : [...descendants(root, 'newsItem')]
  const readings: Reading[] = []
  for (const item of items) {
    const found = foundInItem(item)
    if (found.blocks.length === 0) continue
    readings.push({ document: documentOf(input, 'newsml-g2', found) })
  }
  if (readings.length === 0) {
    throw new InputError(
      input.name,
      `the NewsML-G2 document holds no text: ${items.length} items, none with inline text`,
    )
  }
  return readings
}

function foundInItem(item: MarkupElement): Found {
  const itemMeta = descend(item, 'itemMeta')
  const contentMeta = descend(item, 'contentMeta')
  const inside = contentOf(item)
  const provider = nameOf(descend(itemMeta, 'provider'))
  const sources = childrenOf(contentMeta, 'infoSource')
    .map(nameOf)
    .filter((name) => name !== undefined)
  const fields: Found['fields'] = {
    title: [textOf(descend(contentMeta, 'headline')), 'NewsML-G2 headline'],
    lede: [textOf(descend(contentMeta, 'description')), 'NewsML-G2 description'],
    date: [
      dateIn(itemMeta, 'versionCreated') ?? dateIn(contentMeta, 'contentCreated') ?? dateIn(itemMeta, 'firstCreated'),
      'NewsML-G2 versionCreated',
    ],
    byline: [textOf(descend(contentMeta, 'by')) ?? creatorsOf(contentMeta), 'NewsML-G2 by'],
    agencies: [[...new Set([...(provider === undefined ? [] : [provider]), ...sources])], 'NewsML-G2 provider'],
    publisher: [nameOf(descend(item, 'rightsInfo', 'copyrightHolder')), 'NewsML-G2 copyrightHolder'],
    place: [nameOf(descend(contentMeta, 'located')) ?? textOf(descend(contentMeta, 'dateline')), 'NewsML-G2 located'],
    language: [attributeOf(descend(contentMeta, 'language'), 'tag') ?? attributeOf(item, 'lang'), 'NewsML-G2 language'],
  }
  return {
    id: attributeOf(item, 'guid'),
    blocks: inside.blocks,
    fields: merged(fields, inside.fields),
    asides: inside.asides ?? [],
  }
}

/** The wrapper's word wins, what it leaves open the inner document says. */
function merged(outer: Found['fields'], inner: Found['fields']): Found['fields'] {
  const both: { [Field in keyof Omit<WriterMeta, 'sources'>]?: readonly [WriterMeta[Field], string] } = { ...inner }
  return Object.assign(
    both,
    Object.fromEntries(
      Object.entries(outer).filter(
        ([, [value]]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
      ),
    ),
  )
}

function contentOf(item: MarkupElement): Found {
  const empty: Found = { blocks: [], fields: {} }
  const contentSet = descend(item, 'contentSet')
  for (const inline of childrenOf(contentSet, 'inlineXML')) {
    const root = inline.children.find((child) => typeof child !== 'string')
    if (!root) continue
    if (root.name === 'nitf') return foundInNitf(root)
    const body = root.name === 'html' ? descend(root, 'body') : root
    if (body) return { blocks: blocksOf(body), fields: {} }
  }
  for (const inline of childrenOf(contentSet, 'inlineData')) {
    const type = attributeOf(inline, 'contenttype') ?? 'text/plain'
    const raw = inline.children.filter((child) => typeof child === 'string').join('')
    if (/html/i.test(type)) return { blocks: blocksOf(parseHtmlFragment(raw)), fields: {} }
    if (type.startsWith('text/')) return { blocks: plainBlocks(raw), fields: {} }
  }
  return empty
}

function plainBlocks(text: string): Block[] {
  // A line break parts paragraphs where nothing else does.
  if (!/\n[ \t]*\r?\n/.test(text.trim())) return paragraphsOf(text).map((line) => ({ text: line }))
  return text
    .split(/\r?\n[ \t]*\r?\n\s*/)
    .map((block) => ({ text: block.replace(/\s+/gu, ' ').trim() }))
    .filter((block) => block.text !== '')
}

function creatorsOf(contentMeta: MarkupElement | undefined): string | undefined {
  const names = childrenOf(contentMeta, 'creator')
    .map(nameOf)
    .filter((name) => name !== undefined)
  return names.length === 0 ? undefined : names.join(', ')
}

/** A concept's name: spelled out, else its literal; a bare code names nothing to a reader. */
function nameOf(concept: MarkupElement | undefined): string | undefined {
  return textOf(descend(concept, 'name')) ?? attributeOf(concept, 'literal')
}

function dateIn(parent: MarkupElement | undefined, name: string): string | undefined {
  return isoDate(textOf(descend(parent, name)))
}
