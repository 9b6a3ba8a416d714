import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Aside } from '../../../model.ts'
import { type MarkupBlock, markupBlocksOf } from '../../markup/blocks.ts'
import { parseHtmlFragment, surveyHtml } from '../../markup/html-fragment.ts'
import { dropTail } from './drop-tail.ts'
import type { Page } from './page-meta.ts'

/** Elements and pieces of text beyond which a page is only read from top to bottom: an extractor takes too long over more. */
const mostNodes = 100_000

type ReadablePage = ConstructorParameters<typeof Readability>[0]

export interface MainText {
  readonly blocks: readonly MarkupBlock[]
  /** What stood below the story, within what the extractor took for it. */
  readonly asides: readonly Aside[]
  /** The byline that stands in the page, where the extractor saw one. */
  readonly byline: string | undefined
}

/** The page as a DOM; scripts are not run and nothing is fetched. */
export function openPage(html: string): Page & ReadablePage {
  const tidy = tidied(html)
  const { document } = parseHTML(tidy)
  if (document.documentElement?.localName === 'html') return document
  // HTML lets a page leave out the tags that every page has.
  const bare = tidy.replace(/<\/?(?:html|head|body)\b[^<>]*>|<!doctype\b[^<>]*>/gi, '')
  return parseHTML(`<!doctype html><html><body>${bare}</body></html>`).document
}

/**
 * Tags in lower case, which the DOM takes for granted, and without those of old pages that only set letters; bare text is
 * parted from the heading after it, which the extractor takes away.
 */
function tidied(html: string): string {
  return html
    .replace(/<\/?(?:font|center|big|nobr)\b[^<>]*>/gi, '')
    .replace(/<\/?[A-Z][A-Z0-9]*(?=[\s/>])/g, (tag) => tag.toLowerCase())
    .replace(/(?<=[^>\s])\s*(?=<h[1-3][\s>])/g, '<hr>')
}

/** Whether a page is so large or so deep that it was made to do harm. */
export function isMonstrous(html: string): boolean {
  const { nodes, tooDeep } = surveyHtml(html, mostNodes)
  return tooDeep || nodes > mostNodes
}

/** The running text of a page by Mozilla's Readability; nothing where it finds none. */
export function mainText(page: Page & ReadablePage): MainText {
  // Readability would give the author of the metadata for the byline in the page.
  for (const meta of page.querySelectorAll(
    'meta[name*="author" i], meta[name*="creator" i], meta[property*="author" i]',
  ))
    meta.remove()
  const read = new Readability(page, { charThreshold: 200, keepClasses: true, disableJSONLD: true }).parse()
  const { story, asides } = dropTail(parseHtmlFragment(read?.content ?? ''))
  return {
    blocks: markupBlocksOf(story),
    asides,
    byline: read?.byline?.replace(/\s+/gu, ' ').trim() || undefined,
  }
}
