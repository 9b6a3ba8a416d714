import type { Mention, Paragraph, QuoteType, Span } from '../model.ts'
import type { Searchable, SearchableEntity, SearchableQuote } from '../search/searchable.ts'
import { entityTypes } from './entity-types.ts'
import type { Needs } from './needs.ts'
import type { Database, Row } from './sqlite.ts'

type Mentions = Map<number, Mention[]>

/**
 * Articles as a search needs them, from the columns of an index, by their ids there.
 * @param needs what is left empty where it is not needed
 */
export function loadArticles(database: Database, ids: readonly number[], needs: Needs): Map<number, Searchable> {
  const list = JSON.stringify(ids)
  const rows = (needed: boolean, sql: string, ...columns: string[]): Map<number, Row[]> =>
    needed ? grouped(database.rows(sql, columns, [list]), 'article') : new Map()
  const among = 'IN (SELECT value FROM json_each(?))'
  const paragraphs = rows(
    true,
    `SELECT * FROM paragraphs WHERE article ${among} ORDER BY article, position`,
    ...['article', 'position', 'kind', 'start', 'end', 'text'],
  )
  const entities = rows(
    needs.entities,
    `SELECT * FROM entities WHERE article ${among} ORDER BY article, position`,
    ...['article', 'id', 'name_in_article', 'type', 'name', 'role'],
  )
  const mentions = rows(
    needs.entities,
    `SELECT mentions.*, position FROM mentions JOIN paragraphs ON paragraphs.id = paragraph
     WHERE mentions.article ${among} ORDER BY mentions.id`,
    ...['article', 'entity', 'kind', 'text', 'start', 'end', 'position'],
  )
  const quotes = rows(
    needs.quotes,
    `SELECT quotes.*, paragraphs.position AS place, entities.name_in_article AS speaking
     FROM quotes JOIN paragraphs ON paragraphs.id = paragraph LEFT JOIN entities ON entities.id = speaker_entity
     WHERE quotes.article ${among} ORDER BY quotes.article, quotes.position`,
    ...[
      'article',
      'name_in_article',
      'type',
      'text',
      'spans',
      'place',
      'speaker',
      'speaker_mention',
      'role',
      'speaking',
    ],
  )
  const articles = database.rows(
    `SELECT articles.*, path FROM articles JOIN files ON files.id = file WHERE articles.id ${among}`,
    ['id', 'name', 'path', 'title', 'date', 'authors', 'agencies', 'language'],
    [list],
  )
  return new Map(
    articles.map((row) => {
      const id = Number(row.id)
      return [
        id,
        {
          id: String(row.name),
          source: { name: String(row.path) },
          meta: {
            title: String(row.title),
            date: textOrNull(row.date),
            authors: strings(row.authors),
            agencies: strings(row.agencies),
            language: String(row.language),
          },
          text: textOf(paragraphs.get(id) ?? []),
          paragraphs: (paragraphs.get(id) ?? []).map(paragraphOf),
          entities: entitiesOf(entities.get(id) ?? [], mentions.get(id) ?? []),
          quotes: (quotes.get(id) ?? []).map(quoteOf),
        },
      ]
    }),
  )
}

/** The article's text again: its paragraphs, each where it began, with line feeds between. */
function textOf(paragraphs: readonly Row[]): string {
  let text = ''
  let end = 0
  for (const row of paragraphs) {
    text += '\n'.repeat(Math.max(0, Number(row.start) - end)) + String(row.text)
    end = Number(row.end)
  }
  return text
}

function paragraphOf(row: Row): Omit<Paragraph, 'sentences'> {
  return {
    index: Number(row.position),
    kind: paragraphKinds.find((kind) => kind === row.kind) ?? 'body',
    start: Number(row.start),
    end: Number(row.end),
  }
}

function entitiesOf(rows: readonly Row[], mentionRows: readonly Row[]): SearchableEntity[] {
  const mentions: Mentions = new Map()
  for (const row of mentionRows) {
    const list = mentions.get(Number(row.entity)) ?? []
    list.push({
      text: String(row.text),
      kind: mentionKinds.find((kind) => kind === row.kind) ?? 'name',
      start: Number(row.start),
      end: Number(row.end),
      paragraph: Number(row.position),
    })
    mentions.set(Number(row.entity), list)
  }
  return rows.map((row) => ({
    id: String(row.name_in_article),
    type: entityTypes.find((type) => type === row.type) ?? 'MISC',
    name: String(row.name),
    role: textOrNull(row.role),
    mentions: mentions.get(Number(row.id)) ?? [],
  }))
}

function quoteOf(row: Row): SearchableQuote {
  const [mention] = spans(`[${String(row.speaker_mention ?? '')}]`)
  const speaker = textOrNull(row.speaker)
  return {
    id: String(row.name_in_article),
    type: quoteKinds.find((type) => type === row.type) ?? 'direct',
    text: String(row.text),
    spans: spans(row.spans),
    paragraph: Number(row.place),
    speaker:
      speaker === null
        ? null
        : {
            name: speaker,
            entity: textOrNull(row.speaking),
            role: textOrNull(row.role),
            mention: mention ? { text: '', ...mention } : null,
          },
  }
}

const paragraphKinds: readonly Paragraph['kind'][] = ['headline', 'lede', 'heading', 'body']
const mentionKinds: readonly Mention['kind'][] = ['name', 'nominal', 'pronoun']

const quoteKinds: readonly QuoteType[] = ['direct', 'mixed', 'indirect']

function grouped(rows: readonly Row[], key: string): Map<number, Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) {
    const id = Number(row[key])
    const group = groups.get(id)
    if (group) group.push(row)
    else groups.set(id, [row])
  }
  return groups
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function strings(json: unknown): string[] {
  const list: unknown = JSON.parse(String(json))
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : []
}

function spans(json: unknown): Span[] {
  const list: unknown = JSON.parse(String(json))
  if (!Array.isArray(list)) return []
  return list.map((span: Partial<Span>) => ({ start: span.start ?? 0, end: span.end ?? 0 }))
}
