import { languagePack } from '../../../languages/index.ts'
import type { Aside } from '../../../model.ts'
import { boxHeading } from '../../../text/alternatives.ts'
import type { Page, PageElement } from './page-meta.ts'
import { type PartTexts, partTexts } from './part-names.ts'

const longestHeading = 80
const longestBox = 1000
/** Share of a page's text beyond which a box is the story. */
const mostOfPage = 0.3
const holders = /^(?:div|section|aside|details|td|blockquote)$/

/**
 * Takes boxes of facts out of a page that calls them by no name: elements that open with such a box's heading (`Fakta`,
 * `Blå bog`). They come back as asides.
 * @param language BCP 47 code of the page
 */
export function clearBoxes(page: Page, language: string | undefined): Aside[] {
  const words = languagePack(language ?? 'da')?.layout
  if (!words) return []
  const textOf = partTexts()
  const heading = boxHeading(words.boxes, words.boxAbout)
  const most = Math.min(longestBox, textOf(page.querySelector('body')).length * mostOfPage)
  const asides: Aside[] = []
  for (const element of page.querySelectorAll('h2, h3, h4, h5, h6, strong, b, p, div, span, summary')) {
    // what holds elements is looked at by way of those
    if (element.querySelector('*') !== null) continue
    const opening = textOf(element)
    if (opening.length > longestHeading || !heading.test(opening)) continue
    const box = holderOf(element, opening, textOf)
    const text = textOf(box)
    if (box === null || !holders.test(box.localName) || text.length > most || !text.startsWith(opening)) continue
    asides.push({ kind: 'notice', text, rule: `a part of the page that opens as a box: "${opening}"` })
    box.remove()
  }
  return asides
}

/** The innermost element around a heading that holds more than it. */
function holderOf(heading: PageElement, text: string, textOf: PartTexts): PageElement | null {
  let at = heading.parentElement
  while (at !== null && textOf(at) === text) at = at.parentElement
  return at
}
