import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import type { SourceDocument } from '../../../src/model.ts'
import { type Parsed, parseMany, parseManyToLines, type Read } from '../../../src/parse/pool/index.ts'

const worker = join(import.meta.dirname, 'killing-worker.mjs')

const documentOf = (id: string, text: string): { document: SourceDocument } => ({
  document: {
    id,
    source: { name: 'x.ndjson', format: 'ndjson', encoding: 'utf-8', sha256: '' },
    blocks: [{ text }],
    meta: {},
    asides: [],
    warnings: [],
  },
})

async function* sourceOf(items: readonly Read[], taken?: (count: number) => void): AsyncGenerator<Read> {
  let count = 0
  for (const item of items) {
    taken?.(++count)
    yield item
  }
}

async function idsOf(parsed: AsyncIterable<Parsed>): Promise<string[]> {
  const ids: string[] = []
  for await (const item of parsed) ids.push('article' in item ? item.article.id : item.error.message)
  return ids
}

describe('parseMany', () => {
  const stories = Array.from({ length: 230 }, (_, at) => documentOf(`s${at}`, `Nummer ${at} siger nej til broen.`))

  it('gives the same in the same order, however many parse', async () => {
    const items = [
      ...stories.slice(0, 100),
      { error: new InputError('x.ndjson', 'broken', 101) },
      ...stories.slice(100),
    ]
    const alone = []
    const together = []
    for await (const item of parseMany(sourceOf(items), { jobs: 1 })) alone.push(item)
    for await (const item of parseMany(sourceOf(items), { jobs: 3 })) together.push(item)
    expect(together).toEqual(alone)
  })

  it.each([1, 3])('gives the lines of NDJSON that the articles are written as, by %i jobs', async (jobs) => {
    const items = [...stories.slice(0, 60), { error: new InputError('x.ndjson', 'broken', 61) }, ...stories.slice(60)]
    const articles: string[] = []
    const lines: string[] = []
    for await (const item of parseMany(sourceOf(items), { jobs: 1 }))
      articles.push('article' in item ? `${JSON.stringify(item.article)}\n` : item.error.message)
    for await (const item of parseManyToLines(sourceOf(items), { jobs }))
      lines.push('line' in item ? new TextDecoder().decode(item.line) : item.error.message)
    expect(lines).toEqual(articles)
  })

  it('tries a document again whose worker died, tells one that dies twice, and keeps all others', async () => {
    const left = join(mkdtempSync(join(tmpdir(), 'article-pool-')), 'left')
    const items = [
      ...stories.slice(0, 20),
      documentOf('a', 'dies'),
      documentOf('b', `dies once ${left}`),
      ...stories.slice(20),
    ]
    const ids = await idsOf(parseMany(sourceOf(items), { jobs: 2, worker }))
    expect(ids).toHaveLength(items.length)
    expect(ids[20]).toMatch(/^a could not be parsed: its worker died twice/)
    expect(ids[21]).toBe('b')
    expect(ids.slice(22)).toEqual(stories.slice(20).map((_, at) => `s${at + 20}`))
  }, 30_000)

  it.each([1, 2])('tells a document on which parsing fails, and keeps all others, by %i jobs', async (jobs) => {
    const meta = Object.defineProperty({}, 'title', {
      enumerable: true,
      get() {
        throw new Error('no title')
      },
    })
    const { document } = documentOf('bad', 'Nej.')
    const items: Read[] = [documentOf('first', 'Ja.'), { document: { ...document, meta } }, documentOf('last', 'Ja.')]
    const [first, bad, last] = await idsOf(parseMany(sourceOf(items), { jobs }))
    expect([first, last]).toEqual(['first', 'last'])
    expect(bad).toMatch(/^bad could not be parsed: .*no title/)
  })

  it('parses in this thread what its workers have no room for', async () => {
    let here = 0
    const ids: string[] = []
    const items = Array.from({ length: 400 }, (_, at) => documentOf(`s${at}`, 'Kort.'))
    for await (const item of parseMany(sourceOf(items), { jobs: 2, worker })) {
      if (!('article' in item)) throw item.error
      ids.push(item.article.id)
      // the worker in its place writes nothing but the id
      if ('text' in item.article) here++
    }
    expect(ids).toEqual(items.map((_, at) => `s${at}`))
    expect(here).toBeGreaterThan(0)
    expect(here).toBeLessThan(400)
  })

  it('tells each of several documents in a row that kill, and keeps their neighbours', async () => {
    const items = [
      ...stories.slice(0, 5),
      ...['a', 'b', 'c'].map((id) => documentOf(id, 'dies')),
      ...stories.slice(5, 10),
    ]
    const ids = await idsOf(parseMany(sourceOf(items), { jobs: 2, worker }))
    expect(ids.map((id) => id.replace(/ could not.*/, ' lost'))).toEqual([
      ...['s0', 's1', 's2', 's3', 's4'],
      ...['a lost', 'b lost', 'c lost'],
      ...['s5', 's6', 's7', 's8', 's9'],
    ])
  }, 30_000)

  it('reads no further ahead than its workers need, and ends when its reader does', async () => {
    const items = Array.from({ length: 5000 }, (_, at) => documentOf(`s${at}`, 'Kort.'))
    let read = 0
    for await (const _ of parseMany(
      sourceOf(items, (count) => (read = count)),
      { jobs: 2, worker },
    ))
      break
    expect(read).toBeLessThan(1000)
  })

  it('reads no further ahead where every document is long', async () => {
    const long = 'Kort. '.repeat(20_000)
    const items = Array.from({ length: 20 }, (_, at) => documentOf(`s${at}`, long))
    let read = 0
    for await (const _ of parseMany(
      sourceOf(items, (count) => (read = count)),
      { jobs: 2, worker },
    ))
      break
    expect(read).toBe(1)
  }, 30_000)

  it('holds nothing back from a reader while its source is slow', async () => {
    async function* slow(): AsyncGenerator<Read> {
      yield documentOf('first', 'Kort.')
      await new Promise((resolve) => setTimeout(resolve, 60_000).unref())
    }
    const parsed = parseMany(slow(), { jobs: 2, worker })
    expect((await parsed.next()).value).toMatchObject({ article: { id: 'first' } })
  }, 10_000)
})
