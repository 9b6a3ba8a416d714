import { type MarkupBlock, markupBlocksOf } from '../../markup/blocks.ts'
import { parseHtmlFragment } from '../../markup/html-fragment.ts'
import type { Page, PageElement } from './page-meta.ts'

/** A paragraph of a page and where it stands: what it and the elements around it are called, and in which part of the page. */
export interface PlacedParagraph {
  readonly html: string
  readonly text: string
  readonly place: string
  readonly part: PageElement | null
}

/** Elements around a paragraph that tell where it stands. */
const depth = 3
const nameKeys = ['class', 'data-component', 'data-area', 'data-testid', 'itemprop', 'name']

/** The paragraphs of a page in order, before an extractor takes it apart. */
export function placedParagraphs(page: Page): PlacedParagraph[] {
  const placed: PlacedParagraph[] = []
  for (const element of page.querySelectorAll('p')) {
    const text = folded(element.textContent ?? '')
    if (text === '') continue
    const names: string[] = []
    let at: PageElement | null = element
    for (let level = 0; at !== null && level < depth; at = at.parentElement, level++) names.push(nameOf(at))
    const place = names.join(' < ')
    // A place without names is every place.
    if (!place.includes('=')) continue
    placed.push({ html: element.toString(), text, place, part: element.closest('article') ?? element.closest('main') })
  }
  return placed
}

/**
 * The extracted blocks with the paragraphs that an extractor missed: those that stand as most of the extracted do, in
 * elements of the same names and in the same part of the page. Pages set a story in pieces with boxes between.
 */
export function withPlaced(extracted: readonly MarkupBlock[], placed: readonly PlacedParagraph[]): MarkupBlock[] {
  const at = new Map(extracted.map(({ text }, index) => [text, index]))
  const found = placed.filter(({ text }) => at.has(text))
  const usual = mostCommon(found)
  if (usual === undefined) return [...extracted]
  const missed = new Map<number, MarkupBlock[]>()
  let after: number | undefined
  for (const { text, html, place, part } of placed) {
    const index = at.get(text)
    if (index !== undefined) after = index
    else if (after !== undefined && place === usual.place && part === usual.part) {
      const blocks = markupBlocksOf(parseHtmlFragment(html))
      if (blocks.some((block) => at.has(block.text))) continue
      missed.set(after, [...(missed.get(after) ?? []), ...blocks])
    }
  }
  return extracted.flatMap((block, index) => [block, ...(missed.get(index) ?? [])])
}

/** The place of more than half of the paragraphs. */
function mostCommon(found: readonly PlacedParagraph[]): PlacedParagraph | undefined {
  const counts = new Map<string, number>()
  for (const { place } of found) counts.set(place, (counts.get(place) ?? 0) + 1)
  return found.find(({ place }) => (counts.get(place) ?? 0) > found.length / 2)
}

function nameOf(element: PageElement): string {
  const names = nameKeys.flatMap((key) => {
    const name = element.getAttribute(key)
    return name ? [`${key}=${name}`] : []
  })
  return [element.localName, ...names].join(' ')
}

function folded(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
