import { pageParts } from '../../../languages/page-parts.ts'
import type { Aside } from '../../../model.ts'
import type { Page, PageElement } from './page-meta.ts'
import { partNames } from './part-names.ts'

/** Share of a page's text beyond which a part of it is the story, whatever it is called. */
const mostOfPage = 0.3
/** Share of a row's text beyond which one of its cells is the story, and the others stand beside it. */
const mostOfRow = 0.55
/** Characters of a row that lays out a page; one of figures has fewer. */
const longRow = 500
/** Characters of a story, as against the head of one that has a body of its own. */
const shortStory = 250
const longestAside = 1000
const part = new RegExp(`(?:^|-)(${pageParts.join('|')})(?:-|$)`)

/**
 * Takes out of a page what its makers call by the name of something that is not the story (newsletter, related, fact box,
 * caption …), and the cells beside the story where a table lays the page out. What stood within the story's own element
 * comes back as asides.
 */
export function clearPage(page: Page): Aside[] {
  const asides: Aside[] = []
  const whole = lengthOf(page.querySelector('body'))
  for (const element of page.querySelectorAll('[class], [id]')) {
    const called = nameOf(element)
    if (called === undefined || isStory(element) || lengthOf(element) > whole * mostOfPage) continue
    const text = element.textContent?.replace(/\s+/gu, ' ').trim() ?? ''
    if (text !== '' && text.length <= longestAside && element.closest('article') !== null) {
      asides.push({ kind: 'notice', text, rule: `a part of the page called "${called}"` })
    }
    element.remove()
  }
  for (const row of page.querySelectorAll('tr')) clearRow(row)
  clearNext(page)
  return asides
}

/** Pages that never end set the next stories below the first, each an article with a headline of its own. */
function clearNext(page: Page): void {
  const article = page.querySelector('article h1')?.closest('article')
  if (!article || lengthOf(article) < shortStory) return
  const beside = [...(article.parentElement?.children ?? [])]
  for (const next of beside.slice(beside.indexOf(article) + 1)) {
    if (next.localName === 'article' && next.querySelector('h1, h2, h3') !== null) next.remove()
  }
}

function clearRow(row: PageElement): void {
  const length = lengthOf(row)
  if (length < longRow) return
  const cells = [...row.children].filter(({ localName }) => localName === 'td')
  if (!cells.some((cell) => lengthOf(cell) > length * mostOfRow)) return
  for (const cell of cells) if (lengthOf(cell) < length / 2 && cell.querySelector('h1') === null) cell.remove()
}

/** By what name a part of the page gives away that it is not the story. */
function nameOf(element: PageElement): string | undefined {
  return partNames(element)
    .map((name) => part.exec(name)?.[1])
    .find((name) => name !== undefined)
}

function isStory(element: PageElement): boolean {
  return (
    /^(?:html|body|main|article|h1)$/.test(element.localName) ||
    element.querySelector('h1, article, [itemprop="articleBody"]') !== null
  )
}

function lengthOf(element: PageElement | null): number {
  return element?.textContent?.replace(/\s+/gu, ' ').length ?? 0
}
