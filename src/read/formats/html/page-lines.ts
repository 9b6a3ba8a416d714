import type { Block } from '../../../model.ts'
import { type MarkupBlock, markupBlocksOf } from '../../markup/blocks.ts'
import type { MarkupElement } from '../../markup/element.ts'

/** Characters of a paragraph of the story, as against labels, bylines and dates. */
const proseLength = 110
/** Lines looked at on each side of the headline. */
const reach = { before: 4, after: 14 }
const longestLine = 200
const shortestHeading = 15
const shortestIntroduction = 40
/** Characters of a summary without a full stop, as against labels. */
const shortestUnstopped = 60
const sentenceEnd = /[.!?…][)"'”“»«’]*$/u

/** The lines of a whole page, tables and captions included, in order. */
export function linesOfPage(page: MarkupElement): readonly MarkupBlock[] {
  return markupBlocksOf(page, { whole: true })
}

/**
 * The short lines around the headline, down to the second paragraph of the story: where pages put byline and date. Those
 * below the headline first.
 */
export function headLines(lines: readonly MarkupBlock[], headings: readonly (string | undefined)[]): string[] {
  const known = new Set(headings.map((heading) => folded(heading ?? '')).filter((heading) => heading !== ''))
  const at = lines.findIndex(({ text }) => known.has(folded(text)))
  if (at < 0) return []
  const below: string[] = []
  let paragraphs = 0
  for (const { text } of lines.slice(at + 1, at + 1 + reach.after)) {
    if (text.length >= proseLength && sentenceEnd.test(text)) {
      if (++paragraphs === 2) break
    } else if (text.length <= longestLine) below.push(text)
  }
  // what is nothing but links there is a menu
  const above = lines.slice(Math.max(0, at - reach.before), at).filter(({ linked }) => linked < 0.9)
  return [...below, ...above.map(({ text }) => text).filter((text) => text.length <= longestLine)]
}

/**
 * The paragraphs between the headline and the first that an extractor found: pages set the summary in a place of its own.
 * @param running the page without pictures, tables and menus
 * @param summaries the page's own, which are text however short they are
 */
export function introductions(
  running: readonly MarkupBlock[],
  extracted: readonly Block[],
  headings: readonly (string | undefined)[],
  summaries: ReadonlySet<string>,
): Block[] {
  const known = new Set(headings.map((heading) => folded(heading ?? '')))
  const first = running.findIndex(({ text }) => text === extracted[0]?.text)
  const at = running.slice(0, Math.max(first, 0)).findLastIndex(({ text }) => isHeading(text, known))
  if (at < 0 || first - at > reach.after) return []
  // `Headline (photo: …)` is what a picture is called.
  const isNamed = (text: string): boolean => [...known].some((name) => name !== '' && folded(text).startsWith(name))
  return running
    .slice(at + 1, first)
    .filter(({ text, linked }) => linked < 0.5 && (text.length >= shortestIntroduction || summaries.has(text)))
    .filter(
      ({ text }, index) =>
        sentenceEnd.test(text) || summaries.has(text) || (index === 0 && isSummary(text) && !isNamed(text)),
    )
    .map(({ text }) => ({ text }))
}

/** A headline as it stands in the page, where a kicker may share its element. */
function isHeading(text: string, headings: ReadonlySet<string>): boolean {
  const line = folded(text)
  if (line === '' || headings.has(line)) return line !== ''
  return [...headings].some(
    (heading) => heading.length >= shortestHeading && line.length < longestLine && line.endsWith(heading),
  )
}

/** Whether a line right below the headline that has no full stop is a sentence all the same, not names, dates or addresses. */
function isSummary(text: string): boolean {
  const words = text.split(/\s+/)
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return text.length >= shortestUnstopped && small > words.length / 2 && !/@|\b(?:19|20)\d\d\b|\d[.:]\d\d/.test(text)
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
