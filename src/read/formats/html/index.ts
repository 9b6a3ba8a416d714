import { InputError } from '../../../errors.ts'
import type { Aside, Block, SourceDocument, Warning } from '../../../model.ts'
import { blocksOf, type MarkupBlock, markupBlocksOf } from '../../markup/blocks.ts'
import { parseHtmlFragment } from '../../markup/html-fragment.ts'
import type { DecodedInput } from '../format.ts'
import { documentOf, type Found } from '../found.ts'
import { clearBoxes } from './clear-boxes.ts'
import { clearCaptions } from './clear-captions.ts'
import { clearPage } from './clear-page.ts'
import { type LinkedArticle, linkedArticle } from './json-ld.ts'
import { isMonstrous, mainText, openPage } from './main-text.ts'
import { bylinesOfPage, linkedNames } from './page-bylines.ts'
import { headLines, introductions, linesOfPage } from './page-lines.ts'
import { leastHeading, type PageMeta, pageMeta } from './page-meta.ts'
import { summariesOf } from './page-summaries.ts'
import { placedParagraphs, withPlaced } from './placed-paragraphs.ts'
import { shownDate } from './shown-date.ts'
import { trimPage } from './trim-page.ts'

/** Characters of text under which a page that does not call itself an article is none. */
const leastText = 250
/** Characters of a headline; what is shorter is more likely a section's or a paper's name. */
const leastTitle = 15

/** `Navn Navnesen nn@avisen.dk`, `Navn Navnesen <nn@avisen.dk>` */
const address = /[\s(<,]+[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?$/u

/** A value and where it was found. */
type Told = readonly [value: string | undefined, from: string]

/**
 * The article of a saved web page: the main text by an extractor, the metadata by JSON-LD, OpenGraph and the page's own
 * elements, in that order. Scripts are not run, nothing is fetched.
 * @throws InputError where the page holds no article
 */
export function readHtml(input: DecodedInput): SourceDocument {
  const warnings: Warning[] = []
  if (isMonstrous(input.text)) {
    const message =
      'The page has too many elements or nests them too deep; it was read from top to bottom as it stands.'
    return documentOf(input, 'html', {
      blocks: blocksOf(parseHtmlFragment(input.text)),
      fields: {},
      warnings: [{ code: 'huge-page', message }],
    })
  }
  const page = openPage(input.text)
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => script.textContent ?? '',
  )
  const linked = linkedArticle(scripts)
  const meta = pageMeta(page)
  const whole = parseHtmlFragment(input.text)
  const lines = linesOfPage(whole)
  const title = titleOf(linked, meta, lines)
  const head = headLines(lines, [title[0], meta.heading])
  const summaries = summariesOf(page, linked?.description ?? meta.description)
  const boxes = clearBoxes(page, language(meta.language))
  const cleared = [...boxes, ...clearPage(page), ...clearCaptions(page, summaries)]
  const running = markupBlocksOf(parseHtmlFragment(page.toString()))
  const placed = placedParagraphs(page)
  // the extractor takes the page apart, so the metadata are read before
  const extracted = mainText(page)
  const bylines = bylinesOfPage(whole, language(meta.language))
  const written = { headline: title[0], summaries, bylines, writers: linked?.authors ?? meta.authors }
  const { kept, asides } = trimPage(withPlaced(extracted.blocks, placed), written)
  const opening = introductions(running, kept, [title[0], meta.heading], summaries)
  const blocks = fullest([...opening, ...kept], linked?.body)
  const dated = dateOf(linked, meta, [...head, title[0] ?? ''])
  const isArticle = linked !== undefined || meta.isArticle || (title[0] !== undefined && dated[0] !== undefined)
  if (blocks.length === 0 || (!isArticle && lengthOf(blocks) < leastText)) {
    throw new InputError(input.name, 'there is no article in the page: no running text was found')
  }
  const beside = [...asides, ...extracted.asides, ...cleared]
  warnings.push(...disagreements(linked, meta))
  return documentOf(input, 'html', {
    blocks,
    fields: fieldsOf(linked, meta, title, dated, bylines[0] ?? extracted.byline ?? linkedNames(whole, head)),
    asides: [...beside, ...headAsides(head, kept, beside)],
    warnings,
  })
}

/** Lines around the headline that are no part of the story: the parser reads in them who wrote it. */
function headAsides(head: readonly string[], kept: readonly Block[], asides: readonly Aside[]): Aside[] {
  const told = new Set([...kept, ...asides].map(({ text }) => text))
  return [...new Set(head.flatMap((line) => line.split(/\s+\|\s+/)))]
    .filter((text) => !told.has(text))
    .map((text) => ({ kind: 'notice', text, rule: 'a line beside the headline' }))
}

function fieldsOf(
  linked: LinkedArticle | undefined,
  meta: PageMeta,
  title: Told,
  date: Told,
  byline: string | undefined,
): Found['fields'] {
  const told = (linked?.authors.length ? linked.authors : meta.authors).map((author) => author.replace(address, ''))
  // "admin", "redaktionen": a byline in the page says more
  const authors = byline !== undefined && !told.some((author) => /\s/.test(author)) ? [] : told
  return {
    title,
    lede: either(linked?.description, 'JSON-LD description', meta.description, 'og:description'),
    date,
    authors: [authors, linked?.authors.length ? 'JSON-LD author' : 'meta author'],
    byline: [authors.length > 0 ? undefined : byline, 'byline in the page'],
    publisher: either(linked?.publisher, 'JSON-LD publisher', meta.site, 'og:site_name'),
    section: either(linked?.section, 'JSON-LD articleSection', meta.section, 'article:section'),
    place: [linked?.place, 'JSON-LD dateline'],
    url: either(meta.url, 'canonical link', linked?.url, 'JSON-LD url'),
    language: either(language(meta.language), 'html lang', language(linked?.language), 'JSON-LD inLanguage'),
  }
}

function dateOf(linked: LinkedArticle | undefined, meta: PageMeta, lines: readonly string[]): Told {
  if (linked?.date !== undefined) return [linked.date, 'JSON-LD datePublished']
  return meta.date ?? [shownDate(lines, language(meta.language)), 'date beside the headline']
}

/** A headline that its field was too short for (schema.org's advice is 110 characters) gives way to the page's. */
function titleOf(linked: LinkedArticle | undefined, meta: PageMeta, lines: readonly MarkupBlock[]): Told {
  const cut = linked?.headline?.replace(/\s{0,9}(?:…|\.\.\.)$/u, '')
  if (cut !== linked?.headline && meta.heading?.startsWith(cut ?? '')) return [meta.heading, 'h1']
  // Some give the title of the window there: `Headline - Section - Paper`.
  const shown = meta.heading === meta.title ? meta.heading : undefined
  if (shown !== undefined && /^\s+[-–—|]\s/.test(after(linked?.headline, shown))) return [shown, 'h1']
  if (linked?.headline !== undefined) return [linked.headline, 'JSON-LD headline']
  // A title for sharing is often another than the headline, which the window's title repeats.
  const { heading = '' } = meta
  const repeated = heading.length >= leastHeading && meta.window?.includes(heading)
  if (heading !== '' && (repeated || meta.title?.includes(heading))) return [meta.heading, 'h1']
  if (meta.title === undefined) return [meta.heading, 'h1']
  // `The Paper - Headline` as well as `Headline - The Paper`: the headline stands in the page by itself.
  const parts = meta.title.split(/\s+(?:[|·•»–—-]|::)\s+/u).filter((part) => part.length >= leastTitle)
  const isLine = (part: string): boolean => lines.some(({ text }) => key(text) === key(part))
  const { title } = meta
  const told = isLine(title) ? [] : [...parts, title.slice(title.indexOf(':') + 1).trim()]
  return [told.find((part) => part.length >= leastTitle && isLine(part)) ?? title, 'og:title']
}

/** What follows a beginning; nothing where the text begins otherwise. */
function after(text: string | undefined, beginning: string): string {
  return text?.startsWith(beginning) ? text.slice(beginning.length) : ''
}

function either(first: string | undefined, firstFrom: string, second: string | undefined, secondFrom: string): Told {
  return first === undefined ? [second, secondFrom] : [first, firstFrom]
}

/** `da_DK`, `da-DK` → `da`; what is no code says nothing. */
function language(code: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_].*)?$/i.exec(code ?? '')?.[1]?.toLowerCase()
}

/** The text in the page, unless JSON-LD has much more of it: behind a paywall the page shows only the beginning. */
function fullest(extracted: readonly Block[], body: string | undefined): readonly Block[] {
  if (body === undefined || body.length < 2 * lengthOf(extracted)) return extracted
  const whole = /<\/p>|<br/i.test(body)
    ? blocksOf(parseHtmlFragment(body))
    : body.split('\n').map((text) => ({ text: text.trim() }))
  return whole.filter(({ text }) => text !== '')
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0)
}

/** What JSON-LD says otherwise than the page itself. */
function disagreements(linked: LinkedArticle | undefined, meta: PageMeta): Warning[] {
  const warnings: Warning[] = []
  const compare = (field: string, said: string | undefined, shown: string | undefined): void => {
    if (said === undefined || shown === undefined) return
    const message = `JSON-LD and the page disagree on the ${field}: "${said}" and "${shown}"; JSON-LD's was taken.`
    warnings.push({ code: 'metadata-disagree', message })
  }
  const [headline, heading] = [key(linked?.headline), key(meta.heading)]
  if (headline && heading && !headline.includes(heading) && !heading.includes(headline)) {
    compare('headline', linked?.headline, meta.heading)
  }
  const [date, other] = [linked?.date, meta.date?.[0]]
  if (date && other && !sameMoment(date, other)) compare('date', date, other)
  const author = linked?.authors[0]
  if (author && meta.authors.length > 0 && !meta.authors.some((name) => key(name).includes(key(author)))) {
    compare('author', linked?.authors.join(', '), meta.authors.join(', '))
  }
  return warnings
}

/** The same day as written, or the same moment in two time zones. */
function sameMoment(a: string, b: string): boolean {
  return a.slice(0, 10) === b.slice(0, 10) || Date.parse(a) === Date.parse(b)
}

function key(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}
