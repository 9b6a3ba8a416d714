import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as library from '../src/index.ts'
import {
  InputError,
  parseArticle,
  readArticle,
  readArticles,
  searchArticles,
  UsageError,
  writeArticle,
} from '../src/index.ts'

const root = join(import.meta.dirname, '..')
const seed = join(root, 'seeds/000_54189c48d2e5fc35.txt')

describe('the door of the library', () => {
  it('lets out these, and nothing by accident', () => {
    expect(Object.keys(library).sort()).toEqual([
      'ArticleError',
      'InputError',
      'OutputError',
      'QueryError',
      'UsageError',
      'parseArticle',
      'parseDocument',
      'readArticle',
      'readArticles',
      'searchArticles',
      'writeArticle',
    ])
  })

  it('parses a text', () => {
    const article = parseArticle(' date 2020-08 Kreml siger nej.\n\nDet oplyser CNN.\n\n/ritzau/')
    expect(article.meta).toMatchObject({ date: '2020-08', agencies: ['Ritzau'], language: 'da' })
    expect(article.id).toBe('text')
  })

  it('reads, searches and writes', async () => {
    const article = await readArticle(seed)
    expect(article.id).toBe('000_54189c48d2e5fc35')
    expect((await searchArticles([article], 'Minsk')).total).toBe(2)
    expect(JSON.parse(await writeArticle(article, 'json'))).toEqual(JSON.parse(JSON.stringify(article)))
    expect((await writeArticle(readArticles([seed, seed]), 'ndjson')).trim().split('\n')).toHaveLength(2)
  })

  it('throws by name', async () => {
    await expect(readArticle(join(root, 'nope.txt'))).rejects.toThrow(InputError)
    await expect(readArticle(seed, { from: 'nope' })).rejects.toThrow(UsageError)
    await expect(writeArticle([], 'nope')).rejects.toThrow(UsageError)
  })
})

describe('the package', () => {
  it('holds what is needed and nothing else, under 12 MB', () => {
    const args = ['pack', '--dry-run', '--json', '--ignore-scripts', '--silent']
    const [packed] = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8' }))
    const paths: string[] = packed.files.map(({ path }: { path: string }) => path)
    const wanted = /^(?:bin|dist|seeds)\/|^(?:package\.json|README\.md|LICENSE)$/
    expect(paths.filter((path) => !wanted.test(path))).toEqual([])
    expect(paths).toEqual(
      expect.arrayContaining(['bin/article.js', 'dist/index.js', 'dist/article.1', 'dist/data/da/names.bin']),
    )
    expect(packed.unpackedSize).toBeLessThan(12_000_000)
  })
})
