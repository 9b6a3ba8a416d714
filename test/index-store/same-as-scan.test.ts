import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Database, openOrCreateIndex, searchIndex, updateIndex } from '../../src/index-store/index.ts'
import type { Article } from '../../src/model.ts'
import { type SearchOptions, searchArticles } from '../../src/search/index.ts'
import { goldArticles } from './corpus.ts'

// Hundreds of searches a test, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const folder = mkdtempSync(join(tmpdir(), 'article-index-'))
let articles: Article[]
let database: Database

beforeAll(async () => {
  const gold = await goldArticles()
  // An English one and one in an unknown language, so that stems of several languages stand beside each other.
  articles = gold.map((article, index) => ({
    ...article,
    meta: { ...article.meta, language: index === 3 ? 'en-GB' : index === 5 ? 'und' : article.meta.language },
  }))
  database = await openOrCreateIndex(join(folder, 'news.db'))
  const files = articles.map(({ source }) => ({ path: source.name, absolute: source.name, size: 1, mtime: 1 }))
  await updateIndex(database, files, async function* () {
    for (const article of articles) yield { path: article.source.name, article }
  })
})

afterAll(() => {
  database.close()
  rmSync(folder, { recursive: true })
})

const queries = [
  'politi',
  'Politiet',
  'børn',
  'boern',
  'kommune kommunen',
  'kommune OR politi',
  'og -kommune',
  '-og',
  '(politi OR kommune) -(borgmester OR Aarhus)',
  '"i dag"',
  '"kroner"',
  'kom*',
  'xyzzy*',
  '~kommunem',
  '~politi',
  'tut.by',
  '28-årig',
  '/kommun[a-zæøå]+/',
  '/\\d{4}/',
  '/statsminister|borgmester/',
  '/^[A-ZÆØÅ]/',
  '/.*politi(et)?\\b/',
  'speaker:Jensen',
  'speaker:kom*',
  'speaker:/sen$/',
  'said:ikke',
  'said:"ikke"',
  'speaker:/./ said:ikke',
  'speaker:/./ -said:ikke',
  '-said:ikke',
  '-speaker:/./',
  'role:direktør',
  'role:direktør said:vi',
  'role:/./ speaker:/./',
  'entity:Danmark',
  'place:Danmark',
  'org:politi',
  'person:~jensem',
  'person:/./ -person:a*',
  'entity:(Danmark OR Aarhus) type:PER',
  'type:MONEY',
  'type:LOC -type:PER',
  'title:kommune',
  'title:/\\d/',
  'author:/./',
  'agency:ritzau',
  'agency:ritzau politi',
  '-agency:ritzau type:ORG',
  'date:2020..2030',
  'date:>=2024-03',
  'date:..2019 OR politi',
  '-date:2000..',
  'lang:en',
  'lang:en children',
  'lang:da -lang:en politi',
  'til det -der',
]

const variants: SearchOptions[] = [
  {},
  { in: 'quotes', context: 1 },
  { in: 'entities' },
  { in: 'title' },
  { exact: true, sort: 'date' },
  { compounds: true, sort: 'path', context: 2 },
  { limit: 3 },
  { limit: 0, group: 'speaker' },
  { limit: 0, group: 'entity', in: 'quotes' },
  { limit: 0, group: 'entity' },
  { limit: 0, group: 'speaker', in: 'entities' },
  { limit: 0, group: 'file', in: 'title' },
  { limit: 0, group: 'month' },
]

describe('an index answers as a scan does', () => {
  it.each(variants)('%j', async (options) => {
    let found = 0
    for (const query of queries) {
      const scanned = await searchArticles(articles, query, options)
      expect(await searchIndex(database, query, options), query).toEqual(scanned)
      if (scanned.total > 0) found++
    }
    // The comparison says something only where there is something to compare.
    expect(found).toBeGreaterThan(queries.length / 3)
  })
})
