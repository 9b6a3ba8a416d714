import { companyForms } from '../../../languages/page-parts.ts'
import { isoDate } from '../../iso-date.ts'

/** As much of the DOM as reading a page needs. */
export interface PageElement {
  readonly localName: string
  readonly textContent: string | null
  readonly children: Iterable<PageElement>
  readonly parentElement: PageElement | null
  toString(): string
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  closest(selector: string): PageElement | null
  remove(): void
}

export interface Page {
  readonly title: string
  toString(): string
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

/** What a page's own `<meta>`, `<time>` and heading elements say. */
export interface PageMeta {
  readonly title: string | undefined
  /** What the page calls itself in the title of its window. */
  readonly window: string | undefined
  readonly heading: string | undefined
  readonly description: string | undefined
  readonly authors: readonly string[]
  readonly date: readonly [value: string, from: string] | undefined
  readonly section: string | undefined
  readonly language: string | undefined
  readonly site: string | undefined
  readonly url: string | undefined
  readonly isArticle: boolean
}

const dateNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'article.published',
  'article:published',
  'article:publish_date',
  'published_time',
  'publication-date',
  'publish-date',
  'publication_date',
  'publishdate',
  'pubdate',
  'sailthru.date',
  'parsely-pub-date',
  'cXenseParse:recs:publishtime',
  'dcterms.created',
  'dcterms.date',
  'dcterms.issued',
  'dc.date.created',
  'dc.date.issued',
  'dc.date',
  'date',
]

const dateElements = [
  ['[itemprop="datePublished"]', 'itemprop datePublished'],
  ['[property~="dc:date"], [property~="dc:created"], [property~="schema:datePublished"]', 'RDFa date'],
  ['time[pubdate]', '<time>'],
  ['article time[datetime], header time[datetime], main time[datetime]', '<time>'],
  ['time[datetime]', '<time>'],
] as const

/** Characters of a headline, as against a section's name. */
export const leastHeading = 10

const authorNames = [
  ...['author', 'article:author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author'],
  ...['cxenseparse:author', 'byl', 'article:author_name', 'og:article:author', 'citation_author'],
]

export function pageMeta(page: Page): PageMeta {
  const named = metaByName(page)
  const first = (...names: string[]): string | undefined =>
    names.map((name) => named.get(name.toLowerCase())?.[0]).find((value) => value !== undefined)
  const site = first('og:site_name', 'application-name')
  const shown = first('og:title', 'twitter:title', 'dc.title') ?? windowTitle(page)
  return {
    title: shown && withoutSite(shown, site),
    window: windowTitle(page),
    heading: headingOf(page, site),
    description: first('og:description', 'description', 'twitter:description'),
    authors: authorsOf(page, named),
    date: dateOf(page, named),
    section: first('article:section', 'section', 'dc.subject'),
    language:
      folded(page.querySelector('html')?.getAttribute('lang')) ?? first('og:locale', 'content-language', 'dc.language'),
    site,
    url: folded(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ?? first('og:url'),
    isArticle: first('og:type') === 'article' || page.querySelector('article, [itemprop="articleBody"]') !== null,
  }
}

/** The title of the window, where it is not the name of a file. */
function windowTitle(page: Page): string | undefined {
  const title = folded(page.title)
  return title !== undefined && /^\S+\.(?:x?html?|php|aspx?)$/i.test(title) ? undefined : title
}

function metaByName(page: Page): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const value = folded(element.getAttribute('content'))
    const names = ['property', 'name', 'itemprop', 'http-equiv'].map((key) => element.getAttribute(key)?.toLowerCase())
    if (value === undefined) continue
    for (const name of names) {
      if (name) named.set(name, [...(named.get(name) ?? []), value])
    }
  }
  return named
}

/** The headline among the headings: blogs and papers set their own name as a first heading, too, and link it. */
function headingOf(page: Page, site: string | undefined): string | undefined {
  const shown = ['article h1', 'main h1', '[itemprop="headline"]', 'h1'].flatMap((selector) => [
    ...page.querySelectorAll(selector),
  ])
  const own = shown.filter(({ textContent }) => textContent?.trim() && key(textContent) !== key(site ?? ''))
  const heading = own.find((element) => !isLink(element))
  if (heading) return folded(heading.textContent)
  // Where there is no first heading, a second that the page is named after is the headline.
  const second = [...page.querySelectorAll('h2')]
    .map(({ textContent }) => folded(textContent))
    .find((text) => text !== undefined && text.length >= leastHeading && page.title.includes(text))
  return second ?? folded(own[0]?.textContent)
}

function isLink(element: PageElement): boolean {
  return folded(element.querySelector('a[href]')?.textContent) === folded(element.textContent)
}

function authorsOf(page: Page, named: ReadonlyMap<string, readonly string[]>): string[] {
  for (const name of authorNames) {
    const authors = (named.get(name) ?? []).filter((author) => isAuthor(author, named))
    if (authors.length > 0) return [...new Set(authors)]
  }
  for (const selector of ['[itemprop="author"] [itemprop="name"]', '[itemprop="author"]', '[rel="author"]']) {
    const authors = [...page.querySelectorAll(selector)].map((element) => folded(element.textContent))
    const short = authors.filter((author) => author !== undefined && author.length <= 100)
    if (short.length > 0) return [...new Set(short)].filter((author) => author !== undefined)
  }
  return []
}

const forms = new Set(companyForms.map(key))

/** Addresses, handles, domains, companies and the site itself are given as authors, too. */
function isAuthor(author: string, named: ReadonlyMap<string, readonly string[]>): boolean {
  if (/^https?:|^@|[{}]|^\S+\.[a-z]{2,4}$/i.test(author) || isCompany(author)) return false
  return key(author) !== key(named.get('og:site_name')?.[0] ?? '')
}

function isCompany(name: string): boolean {
  const words = name.split(/\s+/)
  return words.some((_, index) => index > 0 && forms.has(key(words.slice(index).join(' '))))
}

function dateOf(page: Page, named: ReadonlyMap<string, readonly string[]>): readonly [string, string] | undefined {
  for (const name of dateNames) {
    const date = isoDate(named.get(name.toLowerCase())?.[0])
    if (date !== undefined) return [date, name]
  }
  for (const [selector, from] of dateElements) {
    for (const element of page.querySelectorAll(selector)) {
      const date = isoDate(element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined)
      if (date !== undefined) return [date, from]
    }
  }
  return undefined
}

/** Characters beyond which a title is none; to look for its end would take long. */
const longestTitle = 500

/** `Headline | The Paper` without the paper: its name, or what follows a last bar, is no part of the headline. */
export function withoutSite(title: string, site: string | undefined): string {
  const parts = title.length > longestTitle ? null : /^(.{12,}?)\s+(?:[|·•»–—-]|::)\s+([^|·•»–—]+)$/u.exec(title)
  const [, headline, tail] = parts ?? []
  if (headline === undefined || tail === undefined) return title
  const known = site !== undefined && key(tail).includes(key(site))
  return known || (/\s[|»•·]\s/.test(title) && tail.split(/\s+/).length <= 4) ? headline.trim() : title
}

function key(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

function folded(text: string | null | undefined): string | undefined {
  return text?.replace(/\s+/gu, ' ').trim() || undefined
}
