import type { Aside } from '../../../model.ts'
import { markupBlocksOf } from '../../markup/blocks.ts'
import { attributeOf, type MarkupElement } from '../../markup/element.ts'

/** Share of the text by which a part is the story; below it, none of the parts is. */
const mostOfText = 0.5
/** The same where a part is the only one that is marked as an article. */
const mostOfArticle = 0.4
/** The same of a short story below a long head: its share of the text, and of what there is from it on. */
const leastOfText = 0.35
const mostOfRest = 0.65
/** Share of the text that may go: what is longer belongs to the story after all. */
const longestTail = 0.3
const parts: ReadonlySet<string> = new Set(['div', 'section', 'aside', 'footer', 'form', 'ul', 'article'])

/**
 * Takes out what stands below the part that holds the story and is called something else: boxes for readers, subscriptions,
 * other stories. Parts that share a word of their class with the story are pieces of it.
 */
export function dropTail(root: MarkupElement): { story: MarkupElement; asides: Aside[] } {
  const lengths = new Map<MarkupElement, number>()
  const whole = measure(root, lengths)
  const dropped = new Set<MarkupElement>()
  let length = 0
  for (let at: MarkupElement | undefined = root; at; ) {
    const children: MarkupElement[] = at.children.filter((child) => typeof child !== 'string')
    const shareOf = (child: MarkupElement): number => (lengths.get(child) ?? 0) / whole
    const articles = children.filter(({ name }) => name === 'article')
    const main: number = children.findIndex((child, index) => {
      if (shareOf(child) > (child === articles[0] && articles.length === 1 ? mostOfArticle : mostOfText)) return true
      if (shareOf(child) <= leastOfText) return false
      const rest = children.slice(index).reduce((sum, each) => sum + shareOf(each), 0)
      return shareOf(child) > rest * mostOfRest
    })
    const story = children[main]
    for (const child of story ? children.slice(main + 1) : []) {
      if (!isOther(child, story)) continue
      dropped.add(child)
      length += lengths.get(child) ?? 0
    }
    at = story
  }
  if (dropped.size === 0 || length > whole * longestTail) return { story: root, asides: [] }
  const asides = [...dropped]
    .map((element) => markupBlocksOf(element))
    .map((blocks) => blocks.map(({ text }) => text).join(' '))
    .filter((text) => text !== '')
    .map(
      (text): Aside => ({ kind: 'notice', text, rule: 'a part of the page below the story that is called otherwise' }),
    )
  return { story: without(root, dropped), asides }
}

function isOther(element: MarkupElement, story: MarkupElement | undefined): boolean {
  if (story?.name === 'article') return parts.has(element.name)
  const [own, main] = [namesOf(element), namesOf(story)]
  return parts.has(element.name) && own.length > 0 && main.length > 0 && !own.some((name) => main.includes(name))
}

function namesOf(element: MarkupElement | undefined): string[] {
  return (attributeOf(element, 'class') ?? '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function measure(element: MarkupElement, lengths: Map<MarkupElement, number>): number {
  let length = 0
  for (const child of element.children) {
    length += typeof child === 'string' ? child.replace(/\s+/gu, ' ').trim().length : measure(child, lengths)
  }
  lengths.set(element, length)
  return length
}

function without(element: MarkupElement, dropped: ReadonlySet<MarkupElement>): MarkupElement {
  const kept = element.children.filter((child) => typeof child === 'string' || !dropped.has(child))
  return { ...element, children: kept.map((child) => (typeof child === 'string' ? child : without(child, dropped))) }
}
