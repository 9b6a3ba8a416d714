import { pictureParts } from '../../../languages/page-parts.ts'
import type { Aside } from '../../../model.ts'
import type { Page, PageElement } from './page-meta.ts'
import { type PartTexts, partNames, partTexts } from './part-names.ts'

const longestCaption = 400
/** Share of a page's text beyond which what stands with a picture is the story. */
const mostOfPage = 0.2
const picture = new RegExp(`(?:^|-)(?:${pictureParts.join('|')})(?:-|$)`)
const holders = /^(?:div|span|section|aside|a|dl|dd|center)$/

/**
 * Takes the captions of pictures out of a page that does not mark them as such: the text that stands in one element with
 * a picture, where that element is called by a picture's name or holds no paragraph. They come back as asides.
 * @param summaries what sums the story up and may stand upon its picture
 */
export function clearCaptions(page: Page, summaries: ReadonlySet<string>): Aside[] {
  const asides: Aside[] = []
  const textOf = partTexts()
  // many pictures may stand in one element
  const seen = new Set<PageElement>()
  const whole = textOf(page.querySelector('body')).length
  for (const image of page.querySelectorAll('img, picture, video, amp-img')) {
    const holder = holderOf(image, textOf)
    if (holder === null || seen.has(holder) || !holders.test(holder.localName)) continue
    seen.add(holder)
    const text = textOf(holder)
    if (text.length > Math.min(longestCaption, whole * mostOfPage) || !isCaption(holder, summaries, textOf)) continue
    if (holder.closest('article, main') !== null)
      asides.push({ kind: 'photo line', text, rule: 'text beside a picture alone' })
    holder.remove()
  }
  return asides
}

/** The innermost element around a picture that holds text. */
function holderOf(image: PageElement, textOf: PartTexts): PageElement | null {
  let at = image.parentElement
  while (at !== null && textOf(at) === '') at = at.parentElement
  return at
}

function isCaption(holder: PageElement, summaries: ReadonlySet<string>, textOf: PartTexts): boolean {
  if (holder.querySelector('h1, h2, h3, article, [itemprop="articleBody"]') !== null) return false
  const parts = [holder, ...holder.querySelectorAll('*')]
  if (parts.some((part) => summaries.has(textOf(part)))) return false
  const isPicture = parts.some((part) => partNames(part).some((name) => picture.test(name)))
  return isPicture || holder.querySelector('p, br') === null
}
