import { statSync } from 'node:fs'
import { rootsOf } from './roots.ts'
import type { Database } from './sqlite.ts'

/** What an index holds, in numbers. */
export interface IndexStats {
  readonly file: string
  readonly bytes: number
  /** What it is built of. */
  readonly roots: readonly string[]
  readonly files: number
  readonly articles: number
  readonly paragraphs: number
  readonly words: number
  readonly quotes: number
  readonly speakers: number
  readonly entities: number
  readonly mentions: number
  /** The first and the last day that the articles are dated, null where none is. */
  readonly from: string | null
  readonly to: string | null
  /** Articles by language, the most first. */
  readonly languages: readonly { readonly language: string; readonly articles: number }[]
}

/** How many articles an index holds. */
export function articleCount(database: Database): number {
  return Number(database.value('SELECT count(*) FROM articles'))
}

/** Counts what an index holds. */
export function indexStats(database: Database): IndexStats {
  const count = (sql: string): number => Number(database.value(sql) ?? 0)
  const day = (sql: string): string | null => {
    const [value] = database.strings(sql)
    return value ?? null
  }
  return {
    file: database.path,
    bytes: statSync(database.path).size,
    roots: rootsOf(database).map(({ path }) => path),
    files: count('SELECT count(*) FROM files'),
    articles: articleCount(database),
    paragraphs: count('SELECT count(*) FROM paragraphs'),
    words: count('SELECT sum(words) FROM articles'),
    quotes: count('SELECT count(*) FROM quotes'),
    speakers: count('SELECT count(DISTINCT speaker) FROM quotes'),
    entities: count('SELECT count(*) FROM entities'),
    mentions: count('SELECT count(*) FROM mentions'),
    from: day('SELECT json_array(min(first_day)) FROM articles'),
    to: day('SELECT json_array(max(last_day)) FROM articles'),
    languages: database
      .rows('SELECT language, count(*) AS articles FROM articles GROUP BY 1 ORDER BY 2 DESC, 1', [
        'language',
        'articles',
      ])
      .map(({ language, articles }) => ({ language: String(language), articles: Number(articles) })),
  }
}
