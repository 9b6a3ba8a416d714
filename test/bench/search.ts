import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Database, openIndex, searchIndex } from '../../src/index-store/index.ts'
import type { SearchOptions } from '../../src/search/index.ts'
import { makeCorpus } from './made-corpus.ts'

/** A figure of the bench: ms, articles, MB or a ratio. */
export interface SearchFigure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What is asked of it, where something is. */
  readonly atMost?: number
}

const command = join(import.meta.dirname, '../../bin/article.js')
const rounds = 15

/** A query of each kind; each is asked of the index for its twenty best. */
const kinds: readonly (readonly [kind: string, query: string, options?: SearchOptions])[] = [
  ['word', 'havn'],
  ['words', 'havn transportminister'],
  ['OR, not, parentheses', '(politi OR retten) -Nyborg'],
  ['phrase', '"natten til onsdag"'],
  ['prefix', 'regering*'],
  ['fuzzy', '~tankstatian'],
  ['regular expression', '/skyderi [a-z]+ en/'],
  ['compounds', 'politi', { compounds: true }],
  ['exact', 'politiet', { exact: true }],
  ['speaker', 'speaker:Jensen'],
  ['speaker and said', 'speaker:politi said:skyderiet'],
  ['entity', 'entity:Nyborg'],
  ['type', 'type:PERCENT'],
  ['role', 'role:formand'],
  ['title', 'title:havn'],
  ['agency and month', 'agency:ritzau date:2023-09'],
  ['date range', 'date:2021-01..2021-06 kommune'],
  ['quotes', 'minister', { in: 'quotes' }],
  ['entities', 'minister', { in: 'entities' }],
  ['by date', 'havn', { sort: 'date' }],
  ['groups', 'havn', { limit: 0, group: 'speaker' }],
]

/**
 * Measures searching a made corpus: a scan, the building of an index, queries of each kind on it, and ripgrep on the
 * same words for scale, where it is installed.
 */
export async function benchSearch(articles = 10_000): Promise<SearchFigure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
  try {
    const corpus = join(folder, 'corpus')
    const index = join(folder, 'news.db')
    makeCorpus(corpus, articles, 1)
    const files = readdirSync(corpus).flatMap((part) =>
      readdirSync(join(corpus, part)).map((name) => join(corpus, part, name)),
    )
    const scan = timed(() => run('search', '--jobs', '2', '--count', 'havn', corpus))
    const build = timed(() => run('index', 'build', '--jobs', '2', corpus, '-o', index))
    const update = timed(() => run('index', 'update', index))
    const cold = median(
      Array.from({ length: 5 }, () => timed(() => run('search', '--quiet', '-d', index, '--limit', '20', 'havn'))),
    )
    const ripgrep = ripgrepTime(corpus)
    const database = await openIndex(index)
    try {
      return [
        { name: 'search: scan, 2 jobs', value: (files.length / scan) * 1000, unit: 'articles/s' },
        ...(ripgrep === undefined ? [] : [{ name: 'search: scan against ripgrep', value: scan / ripgrep, unit: '×' }]),
        { name: 'search: index build, 2 jobs', value: (files.length / build) * 1000, unit: 'articles/s' },
        { name: 'search: index size', value: statSync(index).size / 1e6, unit: 'MB' },
        { name: 'search: index update, nothing changed', value: update, unit: 'ms' },
        { name: 'search: command on the index, start included', value: cold, unit: 'ms' },
        ...(await queryFigures(database)),
      ]
    } finally {
      database.close()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function queryFigures(database: Database): Promise<SearchFigure[]> {
  const figures: SearchFigure[] = []
  const all: number[] = []
  for (const [kind, query, options] of kinds) {
    const times: number[] = []
    for (let round = 0; round < rounds; round++) {
      const start = performance.now()
      const { total } = await searchIndex(database, query, { limit: 20, ...options })
      times.push(performance.now() - start)
      if (total === 0) throw new Error(`nothing found, so nothing measured: ${query}`)
    }
    all.push(...times)
    figures.push({ name: `search: index, ${kind}`, value: median(times), unit: 'ms', atMost: 20 })
  }
  return [
    ...figures,
    { name: 'search: index, all kinds, median', value: median(all), unit: 'ms', atMost: 20 },
    { name: 'search: index, all kinds, 95th percentile', value: quantile(all, 0.95), unit: 'ms', atMost: 20 },
  ]
}

/** How long ripgrep takes to count the same word, or undefined where it is not installed. */
function ripgrepTime(corpus: string): number | undefined {
  if (spawnSync('rg', ['--version']).status !== 0) return undefined
  return timed(() => execFileSync('rg', ['--threads', '2', '-i', '--count', 'havn', corpus], { stdio: 'ignore' }))
}

function run(...parameters: readonly string[]): void {
  execFileSync(process.execPath, [command, ...parameters], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Wall time, ms. */
function timed(work: () => void): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit, atMost } of await benchSearch(Number(process.argv[2] ?? 10_000))) {
    const asked = atMost === undefined ? '' : `  (asked: at most ${atMost})`
    process.stdout.write(`${name.padEnd(52)} ${value.toFixed(1).padStart(9)} ${unit}${asked}\n`)
  }
}
