import { languagePack } from '../../languages/index.ts'
import type { Article, Meta } from '../../model.ts'
import { counted } from './figures.ts'
import { type Row, table } from './table.ts'
import type { View } from './view.ts'

/** A line of metadata: the field's name in the JSON, what it is called, and its value for a person. */
interface Field {
  readonly key: string
  readonly label: string
  readonly value: string | null
}

/**
 * What is known of the article, a line a field; what the document does not say is left out.
 * @param sources with where each value came from
 */
export function metaTable(article: Article, view: View, sources = false): string {
  const { paint } = view
  const rows: Row[] = fieldsOf(article).flatMap(({ key, label, value }) =>
    value === null || value === ''
      ? []
      : [
          [
            [{ text: label, brush: paint.quiet }],
            key === 'title' ? [{ text: value, brush: paint.strong }] : value,
            ...(sources ? [[{ text: sourceOf(article.meta, key), brush: paint.quiet }]] : []),
          ],
        ],
  )
  const columns = [{ title: '', most: 12 }, { title: '' }, ...(sources ? [{ title: '', most: 24 }] : [])]
  return table(columns, rows, view)
}

/** The fields of an article's metadata, in the order in which they are shown. */
export function fieldsOf({ meta, source, asides }: Article): Field[] {
  const { counts } = meta
  const list = (values: readonly string[]): string => values.join(', ')
  return [
    { key: 'title', label: 'Title', value: meta.title },
    { key: 'lede', label: 'Lede', value: meta.lede === meta.title ? null : meta.lede },
    { key: 'date', label: 'Date', value: meta.date },
    { key: 'authors', label: 'Authors', value: list(meta.authors) },
    { key: 'agencies', label: 'Agencies', value: list(meta.agencies) },
    { key: 'publisher', label: 'Publisher', value: meta.publisher },
    { key: 'section', label: 'Section', value: meta.section },
    { key: 'place', label: 'Place', value: meta.place },
    { key: 'url', label: 'URL', value: meta.url },
    { key: 'language', label: 'Language', value: languageName(meta.language) },
    {
      key: 'counts',
      label: 'Length',
      value: [
        counted(counts.paragraphs, 'paragraph'),
        counted(counts.sentences, 'sentence'),
        counted(counts.words, 'word'),
        `${meta.readingMinutes} min`,
        `LIX ${meta.lix}`,
      ].join(' · '),
    },
    {
      key: 'found',
      label: 'Found',
      value: `${counted(counts.quotes, 'quote')} · ${counted(counts.entities, 'entity', 'entities')}`,
    },
    { key: 'asides', label: 'Set aside', value: list(asides.map(({ kind, text }) => `${text} (${kind})`)) },
    { key: 'source', label: 'Source', value: `${source.name} (${source.format}, ${source.encoding})` },
  ]
}

function sourceOf(meta: Meta, key: string): string {
  if (key === 'title') return meta.sources?.title ?? meta.titleFrom
  return meta.sources?.[key] ?? ''
}

function languageName(code: string): string {
  if (code === 'und') return 'unknown'
  const pack = languagePack(code)
  // Node loads its names of languages the slow way: a tenth of a short command's time
  if (pack) return `${pack.name} (${code})`
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code)
    return name === undefined ? code : `${name} (${code})`
  } catch {
    return code
  }
}
