import { type Grouping, monthOf, namedTypes } from '../search/groups.ts'
import type { Zone } from '../search/query/bind.ts'
import type { Database } from './sqlite.ts'

const types = namedTypes.map((type) => `'${type}'`).join(', ')
const found = 'json_each(?) AS found'

/** For each zone, how many of the ids found have to do with a speaker; each id counts once for each. */
const speakers: Readonly<Record<Zone, string>> = {
  article: `SELECT speaker AS key, count(DISTINCT article) AS count FROM ${found} JOIN quotes ON article = found.value
    WHERE speaker IS NOT NULL GROUP BY 1`,
  paragraph: `SELECT speaker AS key, count(DISTINCT found.value) AS count FROM ${found}
    JOIN quote_paragraphs ON quote_paragraphs.paragraph = found.value JOIN quotes ON quotes.id = quote
    WHERE speaker IS NOT NULL GROUP BY 1`,
  quote: `SELECT speaker AS key, count(*) AS count FROM ${found} JOIN quotes ON quotes.id = found.value
    WHERE speaker IS NOT NULL GROUP BY 1`,
  entity: `SELECT speaker AS key, count(DISTINCT found.value) AS count FROM ${found}
    JOIN entities ON entities.id = found.value JOIN quotes ON quotes.article = entities.article AND speaker_entity = entities.id
    WHERE speaker IS NOT NULL GROUP BY 1`,
}

const entities: Readonly<Record<Zone, string>> = {
  article: `SELECT entities.name AS key, count(DISTINCT article) AS count FROM ${found} JOIN entities ON article = found.value
    WHERE entities.type IN (${types}) GROUP BY 1`,
  paragraph: `SELECT entities.name AS key, count(DISTINCT found.value) AS count FROM ${found}
    JOIN mentions ON paragraph = found.value JOIN entities ON entities.id = entity
    WHERE entities.type IN (${types}) GROUP BY 1`,
  quote: `SELECT entities.name AS key, count(DISTINCT found.value) AS count FROM ${found}
    JOIN quote_mentions ON quote = found.value JOIN mentions ON mentions.id = mention JOIN entities ON entities.id = entity
    WHERE entities.type IN (${types}) GROUP BY 1`,
  entity: `SELECT entities.name AS key, count(*) AS count FROM ${found} JOIN entities ON entities.id = found.value
    WHERE entities.type IN (${types}) GROUP BY 1`,
}

/** Counts the things found by speaker or entity, in SQL. */
export function countNames(
  database: Database,
  by: 'speaker' | 'entity',
  target: Zone,
  ids: readonly number[],
): Map<string, number> {
  const sql = (by === 'speaker' ? speakers : entities)[target]
  const rows = database.rows(sql, ['key', 'count'], [JSON.stringify(ids)])
  return new Map(rows.map(({ key, count }) => [String(key), Number(count)]))
}

/** Counts the things found by file or month, given how many each article has. */
export function countArticles(
  by: Exclude<Grouping, 'speaker' | 'entity'>,
  articles: ReadonlyMap<number, number>,
  files: readonly (string | null)[],
  dates: readonly (string | null)[],
): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [article, count] of articles) {
    const key = by === 'file' ? (files[article] ?? '') : monthOf(dates[article] ?? null)
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}
