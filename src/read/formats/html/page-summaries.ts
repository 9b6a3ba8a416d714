import { summaryParts } from '../../../languages/page-parts.ts'
import type { Page } from './page-meta.ts'
import { partNames } from './part-names.ts'

const longestSummary = 500
const called = new RegExp(`(?:^|-)(?:${summaryParts.join('|')})(?:-(?:text|paragraph))?-?$`)

/** The texts of a page that sum the story up: what the metadata say, and what the page calls so. */
export function summariesOf(page: Page, described: string | undefined): ReadonlySet<string> {
  const found = [...page.querySelectorAll('[class], [id]')]
    .filter((element) => partNames(element).some((name) => called.test(name)))
    .map(({ textContent }) => textContent?.replace(/\s+/gu, ' ').trim() ?? '')
    .filter((text) => text !== '' && text.length <= longestSummary)
  return new Set(described === undefined ? found : [described, ...found])
}
