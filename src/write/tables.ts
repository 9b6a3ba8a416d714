import type { Article, Entity } from '../model.ts'
import { slicer } from '../text/slice.ts'
import { csvRow } from './csv-row.ts'
import type { WriteOptions, Writer } from './index.ts'

type Cell = string | number | null

interface Table {
  readonly columns: readonly string[]
  rows(article: Article): Iterable<readonly Cell[]>
}

/** The tables that an article can be written as, by the name that `--table` takes. */
const tables: Readonly<Record<NonNullable<WriteOptions['table']>, Table>> = {
  quotes: {
    columns: [
      ...['article', 'id', 'type', 'text', 'speaker', 'role', 'gender', 'mention', 'cue', 'via'],
      ...['paragraph', 'start', 'end', 'rule', 'confidence'],
    ],
    *rows({ id, quotes }) {
      for (const quote of quotes) {
        const { speaker, spans } = quote
        yield [
          ...[id, quote.id, quote.type, quote.text, speaker?.name ?? null, speaker?.role ?? null],
          ...[speaker?.gender ?? null, speaker?.mention?.text ?? null, quote.cue?.text ?? null, quote.via],
          ...[quote.paragraph, spans[0]?.start ?? null, spans.at(-1)?.end ?? null, quote.rule, quote.confidence],
        ]
      }
    },
  },
  entities: {
    columns: [
      ...['article', 'id', 'type', 'name', 'role', 'affiliation', 'gender', 'country', 'latitude', 'longitude'],
      ...['value', 'valueEnd', 'currency', 'unit', 'approx', 'mentions', 'start', 'end'],
    ],
    *rows({ id, entities }) {
      const names = new Map(entities.map((entity) => [entity.id, entity.name]))
      for (const entity of entities) {
        const { role, affiliation, gender, country, coordinates, unit, approx, mentions } = entity
        yield [
          ...[
            id,
            entity.id,
            entity.type,
            entity.name,
            role ?? null,
            names.get(affiliation ?? '') ?? null,
            gender ?? null,
          ],
          ...[country ?? null, coordinates?.latitude ?? null, coordinates?.longitude ?? null, ...valueCells(entity)],
          ...[unit ?? null, approx ?? null, mentions.length, mentions[0]?.start ?? null, mentions[0]?.end ?? null],
        ]
      }
    },
  },
  paragraphs: {
    columns: ['article', 'index', 'kind', 'start', 'end', 'sentences', 'text'],
    *rows({ id, text, paragraphs }) {
      const slice = slicer(text)
      for (const at of paragraphs) yield [id, at.index, at.kind, at.start, at.end, at.sentences.length, slice(at)]
    },
  },
  meta: {
    columns: [
      ...[
        'article',
        'file',
        'title',
        'date',
        'authors',
        'agencies',
        'publisher',
        'section',
        'place',
        'url',
        'language',
      ],
      ...['paragraphs', 'sentences', 'words', 'characters', 'quotes', 'entities', 'readingMinutes', 'lix', 'lede'],
    ],
    *rows({ id, source, meta }) {
      const { counts } = meta
      yield [
        ...[id, source.name, meta.title, meta.date, meta.authors.join('; '), meta.agencies.join('; '), meta.publisher],
        ...[meta.section, meta.place, meta.url, meta.language, counts.paragraphs, counts.sentences, counts.words],
        ...[counts.characters, counts.quotes, counts.entities, meta.readingMinutes, meta.lix, meta.lede],
      ]
    },
  },
}

function valueCells({ value, valueEnd }: Entity): [Cell, Cell, Cell] {
  if (typeof value === 'object') return [value.amount, valueEnd ?? null, value.currency]
  return [value ?? null, valueEnd ?? null, null]
}

function tableWriter(extension: string, separator: string, name: string): Writer {
  return {
    extension,
    description: `${name}, one table: --table quotes (as it is), entities, paragraphs or meta`,
    async *write(articles, { table = 'quotes' } = {}) {
      const { columns, rows } = tables[table]
      yield csvRow(columns, separator)
      for await (const article of articles) {
        let lines = ''
        for (const row of rows(article)) lines += csvRow(row, separator)
        if (lines !== '') yield lines
      }
    },
  }
}

/** Comma-separated values (RFC 4180). */
export const csv = tableWriter('csv', ',', 'comma-separated values')

/** The same with tabs. */
export const tsv = tableWriter('tsv', '\t', 'tab-separated values')
