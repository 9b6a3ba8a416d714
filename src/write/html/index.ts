import { createHash } from 'node:crypto'
import type { Article, Meta } from '../../model.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { Writer } from '../index.ts'
import { dispersionPlot, quotedWordsPlot } from './plots.ts'
import { script } from './script.ts'
import { storyMarkup } from './story.ts'
import { style } from './style.ts'
import { whoSaidWhat } from './who-said-what.ts'

/** One self-contained page: no network, no framework; a Content-Security-Policy lets only its own style and script run. */
export const html: Writer = {
  extension: 'html',
  description: 'one self-contained page: the story with its names and quotes, who said what, plots, a search box',
  async *write(articles) {
    const pieces: string[] = []
    const entries: string[] = []
    let first: Article | undefined
    for await (const article of articles) {
      first ??= article
      const prefix = `a${pieces.length + 1}-`
      pieces.push(piece(article, prefix))
      entries.push(indexEntry(article, prefix))
    }
    const several = pieces.length > 1
    const meta = several ? undefined : first?.meta
    yield head(meta, `${pieces.length} articles`)
    yield '<body>\n<a class="skip ui" href="#stories">To the story</a>\n'
    yield controls
    yield '<main id="stories">\n'
    if (several) {
      yield `<nav class="index" aria-labelledby="contents"><h1 id="contents">${pieces.length} articles</h1><ol>${entries.join('\n')}</ol></nav>\n`
    }
    yield* pieces
    yield `</main>\n<div class="tip" id="tip" role="status" hidden></div>\n<script>${script}</script>\n</body>\n</html>\n`
  },
}

const policy = [
  "default-src 'none'",
  `style-src '${hashOf(style)}'`,
  `script-src '${hashOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function hashOf(content: string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

function head(meta: Meta | undefined, title: string): string {
  const language = meta === undefined ? 'en' : meta.language === 'und' ? '' : meta.language
  return `<!doctype html>
<html${language ? ` lang="${escapeMarkup(language)}"` : ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="article">
<title>${escapeMarkup(meta?.title ?? title)}</title>
${meta ? `<script type="application/ld+json">${linkedData(meta)}</script>\n` : ''}<style>${style}</style>
</head>
`
}

/** What a reader of pages needs to have title, date and authors again; `<` never stands in it. */
function linkedData(meta: Meta): string {
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: meta.title,
    ...(meta.date === null ? {} : { datePublished: meta.date }),
    ...(meta.authors.length === 0 ? {} : { author: meta.authors.map((name) => ({ '@type': 'Person', name })) }),
    ...(meta.publisher === null ? {} : { publisher: { '@type': 'Organization', name: meta.publisher } }),
    ...(meta.section === null ? {} : { articleSection: meta.section }),
  }
  return JSON.stringify(article).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

const types = [
  ['per', 'People'],
  ['org', 'Organisations'],
  ['loc', 'Places'],
  ['misc', 'Works and events'],
  ['val', 'Dates and numbers'],
  ['quote', 'Quotes'],
] as const

const controls = `<header class="bar ui" lang="en">
<label>Find <input type="search" id="find" autocomplete="off"></label><output id="found" for="find"></output>
<fieldset class="legend"><legend>Show</legend>${types
  .map(
    ([value, name]) => `<label><input type="checkbox" value="${value}" checked><i class="${value}">${name}</i></label>`,
  )
  .join('')}</fieldset>
</header>
`

function piece(article: Article, prefix: string): string {
  const { meta } = article
  const language = meta.language === 'und' ? '' : ` lang="${escapeMarkup(meta.language)}"`
  const heading = prefix === 'a1-' ? 'h1' : 'h2'
  return `<div class="piece" id="${prefix}top">
<article aria-labelledby="${prefix}title"${language}>
<header class="head"><${heading} id="${prefix}title"${meta.titleFrom === 'headline' ? '' : ' class="taken"'}>${escapeMarkup(meta.title)}</${heading}>
<p class="meta ui">${metaLine(meta)}</p></header>
<div class="story">
${storyMarkup(article, prefix)}
</div>
</article>
<aside lang="en" aria-label="Who said what, and where">
${whoSaidWhat(article, prefix)}
${quotedWordsPlot(article)}
${dispersionPlot(article)}
</aside>
</div>
`
}

function metaLine(meta: Meta): string {
  const said = [
    ...meta.authors,
    ...meta.agencies,
    ...(meta.publisher === null ? [] : [meta.publisher]),
    ...(meta.section === null ? [] : [meta.section]),
    ...(meta.place === null ? [] : [meta.place]),
  ].map(escapeMarkup)
  const date =
    meta.date === null ? [] : [`<time datetime="${escapeMarkup(meta.date)}">${escapeMarkup(meta.date)}</time>`]
  const link =
    meta.url !== null && /^https?:\/\//i.test(meta.url)
      ? [`<a href="${escapeMarkup(meta.url)}" rel="noreferrer">Original</a>`]
      : []
  const numbers = `<span lang="en">${meta.counts.words} words, ${meta.readingMinutes} min, LIX ${meta.lix}</span>`
  return [...date, ...said, ...link, numbers].join(' · ')
}

function indexEntry({ meta }: Article, prefix: string): string {
  const details = [meta.date, ...meta.agencies, `${meta.counts.quotes} quotes`].filter((part) => part !== null)
  return `<li><a href="#${prefix}top">${escapeMarkup(meta.title)}</a> <small>${escapeMarkup(details.join(' · '))}</small></li>`
}
