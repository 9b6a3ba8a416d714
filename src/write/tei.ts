import type { Article, Entity, Paragraph, Quote } from '../model.ts'
import { codePoints } from '../text/code-points.ts'
import { escapeMarkup } from './escape-markup.ts'
import type { Writer } from './index.ts'
import { type MarkedSpan, nestMarkup } from './nest-markup.ts'

/** TEI P5: what is said in `said`, names in `persName`, `orgName`, `placeName`, values in `date`, `time`, `measure`. */
export const tei: Writer = {
  extension: 'xml',
  description: 'TEI P5, with said, persName, orgName and placeName; a teiCorpus where there are several',
  async *write(articles) {
    yield '<?xml version="1.0" encoding="UTF-8"?>\n'
    let held: Article | undefined
    let several = false
    for await (const article of articles) {
      if (held) {
        if (!several) yield `<teiCorpus xmlns="${namespace}">\n${header('Articles', [], null)}`
        several = true
        yield document(held, false)
      }
      held = article
    }
    if (held) yield document(held, !several)
    yield several
      ? '</teiCorpus>\n'
      : held
        ? ''
        : `<teiCorpus xmlns="${namespace}">\n${header('Articles', [], null)}</teiCorpus>\n`
  },
}

const namespace = 'http://www.tei-c.org/ns/1.0'
const nameTags: Partial<Record<Entity['type'], string>> = {
  PER: 'persName',
  ORG: 'orgName',
  LOC: 'placeName',
  MISC: 'name',
  DATE: 'date',
  TIME: 'time',
}

function document(article: Article, alone: boolean): string {
  const { meta, paragraphs } = article
  const spans = [...quoteSpans(article.quotes), ...mentionSpans(article.entities)]
  const inline = nestMarkup(article.text, spans)
  const points = codePoints(article.text)
  const content = (at: Paragraph): string => inline(points.toUtf16(at.start), points.toUtf16(at.end))
  const language = meta.language === 'und' ? '' : ` xml:lang="${escapeMarkup(meta.language)}"`
  const blocks = paragraphs.map((at) => {
    if (at.kind === 'headline' || at.kind === 'heading') {
      return `<${headTag(at.kind)}>${content(at)}</${headTag(at.kind)}>`
    }
    return at.kind === 'lede' ? `<p n="lede">${content(at)}</p>` : `<p>${content(at)}</p>`
  })
  const body = blocks.length === 0 ? '<p/>' : blocks.join('\n')
  return [
    `<TEI${alone ? ` xmlns="${namespace}"` : ''}${language}>`,
    header(meta.title, meta.authors, meta.date, article).trimEnd(),
    `<text><body>\n${body}\n</body></text>`,
    '</TEI>\n',
  ].join('\n')
}

/** `head` may stand only where a division begins; sub-headings are labels of what follows. */
function headTag(kind: Paragraph['kind']): string {
  return kind === 'headline' ? 'head' : 'label'
}

function header(title: string, authors: readonly string[], date: string | null, article?: Article): string {
  const meta = article?.meta
  const source = [
    `<title>${escapeMarkup(title)}</title>`,
    ...(article ? [`<idno>${escapeMarkup(article.id)}</idno>`] : []),
    ...authors.map((author) => `<author>${escapeMarkup(author)}</author>`),
    ...(meta?.agencies ?? []).map((agency) => `<orgName type="agency">${escapeMarkup(agency)}</orgName>`),
    ...(meta?.publisher ? [`<publisher>${escapeMarkup(meta.publisher)}</publisher>`] : []),
    ...(date === null ? [] : [`<date${whenOf(date.slice(0, 10))}>${escapeMarkup(date)}</date>`]),
    ...(meta?.url ? [`<ptr target="${escapeMarkup(encodeURI(meta.url.toWellFormed()))}"/>`] : []),
  ]
  return `<teiHeader>
<fileDesc>
<titleStmt><title>${escapeMarkup(title)}</title></titleStmt>
<publicationStmt><p>${escapeMarkup(article ? article.source.name : 'Several articles')}</p></publicationStmt>
<sourceDesc><bibl>${source.join('')}</bibl></sourceDesc>
</fileDesc>
${article ? standOff(article) : ''}</teiHeader>
`
}

/** Who and where the names are, once each, for the references of the text to point to. */
function standOff({ entities }: Article): string {
  const listed = (type: Entity['type'], list: string, item: string, name: string): string => {
    const items = entities
      .filter((entity) => entity.type === type)
      .map((entity) => {
        const role = type === 'PER' && entity.role ? `<occupation>${escapeMarkup(entity.role)}</occupation>` : ''
        return `<${item} xml:id="${idOf(entity.id)}"><${name}>${escapeMarkup(entity.name)}</${name}>${role}</${item}>`
      })
    return items.length === 0 ? '' : `<${list}>${items.join('')}</${list}>`
  }
  const parties = listed('PER', 'listPerson', 'person', 'persName') + listed('ORG', 'listOrg', 'org', 'orgName')
  const places = listed('LOC', 'listPlace', 'place', 'placeName')
  if (parties === '' && places === '') return ''
  const particDesc = parties === '' ? '' : `<particDesc>${parties}</particDesc>`
  const settingDesc = places === '' ? '' : `<settingDesc>${places}</settingDesc>`
  return `<profileDesc>${particDesc}${settingDesc}</profileDesc>\n`
}

function quoteSpans(quotes: readonly Quote[]): MarkedSpan[] {
  return quotes.flatMap(({ id, type, speaker, spans }) => {
    const who = speaker?.entity ? ` who="#${idOf(speaker.entity)}"` : ''
    const attributes = `${who} direct="${type === 'direct'}" n="${idOf(id)}"`
    return spans.map((span) => ({ ...span, tag: 'said', attributes }))
  })
}

function mentionSpans(entities: readonly Entity[]): MarkedSpan[] {
  return entities.flatMap(({ id, type, value, mentions }) => {
    const tag = nameTags[type] ?? 'measure'
    const attributes = type === 'PER' || type === 'ORG' || type === 'LOC' ? ` ref="#${idOf(id)}"` : whenOf(value)
    return mentions.map(({ start, end, kind }) => ({ start, end, tag: kind === 'name' ? tag : 'rs', attributes }))
  })
}

/** TEI's `when` holds whole dates, months, years and times; what EDTF leaves open has no place in it. */
function whenOf(value: Entity['value']): string {
  const whole = typeof value === 'string' && /^(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{2}:\d{2})$/.test(value)
  if (!whole) return ''
  return ` when="${value.includes(':') ? `${value}:00` : value}"`
}

/** Ids of an Article are XML names already; what comes from elsewhere is made one. */
function idOf(id: string): string {
  return escapeMarkup(id.replace(/[^\w.-]/g, '_'))
}
