import type { Article, Entity, Paragraph, Quote, Span } from '../model.ts'
import { codePoints } from '../text/code-points.ts'
import { slicer } from '../text/slice.ts'
import { visible, visibleLine } from '../text/visible.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import type { WriteOptions, Writer } from './index.ts'

/** Markdown (CommonMark with GitHub's tables): front matter, the story, who said what, the entities. */
export const markdown: Writer = {
  extension: 'md',
  description: 'Markdown with front matter; --flavor obsidian links the entities as [[wiki links]]',
  async *write(articles, options = {}) {
    let first = true
    for await (const article of articles) {
      yield `${first ? '' : '\n'}${page(article, options)}`
      first = false
    }
  },
}

const marks: Readonly<Record<Paragraph['kind'], string>> = { headline: '# ', heading: '### ', lede: '', body: '' }

function page(article: Article, { flavor }: WriteOptions): string {
  const slice = slicer(article.text)
  const inline = flavor === 'obsidian' ? linker(article) : (at: Span): string => escapeMarkdown(visible(slice(at)))
  const body = article.paragraphs.map((at) => {
    const text = inline(at)
    if (text === '' || at.kind === 'body') return text
    const line = text.replace(/\\\n/g, ' ')
    return at.kind === 'lede' ? `**${line}**` : marks[at.kind] + line
  })
  const hasHeadline = article.paragraphs.some(({ kind }) => kind === 'headline')
  // a title that was taken from the text stands there already
  const needsHeadline = !hasHeadline && article.meta.titleFrom === 'headline'
  const sections = [
    frontMatter(article, flavor),
    ...(needsHeadline ? [`# ${escapeMarkdown(visibleLine(article.meta.title))}`] : []),
    ...body,
    ...section(
      'Quotes',
      article.quotes.map((quote) => blockQuote(quote)),
    ),
    ...section('Entities', entityTable(article.entities, flavor)),
  ]
  return `${sections.filter((part) => part !== '').join('\n\n')}\n`
}

function section(title: string, parts: readonly string[]): string[] {
  return parts.length === 0 ? [] : [`## ${title}`, ...parts]
}

/** YAML whose values are written as JSON, which YAML 1.2 takes as it is. */
function frontMatter({ id, meta }: Article, flavor: WriteOptions['flavor']): string {
  const fields: [string, unknown][] = [
    ['title', meta.title],
    ['id', id],
    ['date', meta.date],
    ['authors', meta.authors],
    ['agencies', meta.agencies],
    ['publisher', meta.publisher],
    ['section', meta.section],
    ['place', meta.place],
    ['url', meta.url],
    ['lang', meta.language],
    ...(flavor === 'obsidian' ? [['tags', tagsOf(meta.agencies, meta.section)] satisfies [string, unknown]] : []),
  ]
  const lines = fields
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}: ${yamlSafe(JSON.stringify(value))}`)
  return ['---', ...lines, '---'].join('\n')
}

/** DEL, C1 and line separators are no printable characters of YAML. */
function yamlSafe(json: string): string {
  return json.replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Obsidian's tags hold letters, digits, `_`, `-` and `/`. */
function tagsOf(agencies: readonly string[], section: string | null): string[] {
  const tags = [
    'article',
    ...agencies.map((name) => `agency/${name}`),
    ...(section === null ? [] : [`section/${section}`]),
  ]
  return tags.map((tag) => tag.replace(/[^\p{L}\p{N}_/-]+/gu, '-'))
}

function blockQuote({ text, speaker, via, type }: Quote): string {
  const said = escapeMarkdown(visible(text))
    .split('\n')
    .map((line) => `> ${line}`)
  const who = speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ') : 'nobody named'
  const through = via === null ? '' : ` (${via})`
  return [...said, '>', `> — ${escapeMarkdown(visibleLine(`${who}${through}`))}, *${type}*`].join('\n')
}

function entityTable(entities: readonly Entity[], flavor: WriteOptions['flavor']): string[] {
  if (entities.length === 0) return []
  const cell = (text: string): string => escapeMarkdown(visibleLine(text))
  const rows = entities.map(({ type, name, role, value, mentions }) => {
    const shown = flavor === 'obsidian' && value === undefined ? wikiLink(name, undefined, '\\|') : cell(name)
    const about =
      role ??
      (value === undefined ? '' : typeof value === 'object' ? `${value.amount} ${value.currency ?? ''}` : String(value))
    return `| ${shown} | ${type} | ${cell(about)} | ${mentions.length} |`
  })
  return [['| Name | Type | Role or value | Mentions |', '| --- | --- | --- | ---: |', ...rows].join('\n')]
}

/** Makes the function that writes a stretch of text with its names as wiki links. */
function linker({ text, entities }: Article): (at: Span) => string {
  const points = codePoints(text)
  const named = entities
    .filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC')
    .flatMap(({ name, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ name, start, end })),
    )
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return ({ start, end }) => {
    let written = ''
    let at = start
    const plain = (until: number): string => visible(text.slice(points.toUtf16(at), points.toUtf16(until)))
    for (const mention of named) {
      if (mention.start < at || mention.end > end) continue
      const shown = text.slice(points.toUtf16(mention.start), points.toUtf16(mention.end))
      written += escapeMarkdown(plain(mention.start), written === '') + wikiLink(mention.name, visibleLine(shown), '|')
      at = mention.end
    }
    return written + escapeMarkdown(plain(end), written === '')
  }
}

/** `[[Name]]`, or `[[Name|as it stands]]`; what a note's name may not hold is left out. */
function wikiLink(name: string, shown: string | undefined, bar: string): string {
  const note = visibleLine(name)
    .replace(/[[\]|#^\\/:*"<>?]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (note === '') return escapeMarkdown(shown ?? name)
  const alias = shown?.replace(/[[\]|]+/g, ' ')
  return alias === undefined || alias === note ? `[[${note}]]` : `[[${note}${bar}${alias}]]`
}
