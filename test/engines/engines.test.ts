import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const command = [process.execPath, join(root, 'bin/article.js'), 'export', '--quiet', '--jobs', '1']
const flags = ['--from', 'ndjson', '--format', 'ndjson', '-']
const copies = 3

/** Whether a tool is on this machine; where the tests are run for good, it must be. */
const has = (tool: string, ...args: string[]): boolean =>
  process.env.CI === 'true' || spawnSync(tool, args).status === 0

// Debian's module is seen by Debian's Python, which another one may stand before on the path.
const python = ['python3', '/usr/bin/python3'].find(
  (path) => spawnSync(path, ['-c', 'import distributed']).status === 0,
)

describe('engines that map lines give what a plain run gives', () => {
  let corpus = ''
  let plain = ''
  beforeAll(() => {
    corpus = join(mkdtempSync(join(tmpdir(), 'article-engines-')), 'corpus.ndjson')
    const docs = join(root, 'test/gold/modern/docs')
    const texts = readdirSync(docs).map((name) => readFileSync(join(docs, name), 'utf8'))
    const records = Array.from({ length: copies }, (_, copy) =>
      texts.map((text, at) => ({ id: `${copy}-${at}`, text })),
    )
    writeFileSync(
      corpus,
      records
        .flat()
        .map((record) => `${JSON.stringify(record)}\n`)
        .join(''),
    )
    plain = run([...command, ...flags]).stdout
    expect(plain.split('\n')).toHaveLength(copies * texts.length + 1)
  }, 60_000)

  function run([tool = '', ...args]: readonly string[]) {
    const { stdout, stderr, status } = spawnSync(tool, args, {
      input: readFileSync(corpus),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    })
    expect(status, stderr).toBe(0)
    return { stdout, stderr }
  }

  const articles = (output: string): unknown[] =>
    output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it.skipIf(!has('parallel', '--version'))('GNU parallel', { timeout: 120_000 }, () => {
    const mapper = [...command, ...flags].map((word) => `'${word}'`).join(' ')
    const { stdout } = run(['parallel', '--pipe', '--keep-order', '--block', '20k', '--jobs', '2', mapper])
    expect(articles(stdout)).toEqual(articles(plain))
  })

  it.skipIf(python === undefined && process.env.CI !== 'true')('Dask distributed', { timeout: 180_000 }, () => {
    const script = join(import.meta.dirname, 'dask_map.py')
    const { stdout } = run([python ?? 'python3', script, [...command, ...flags].join('\n'), corpus, '13'])
    expect(articles(stdout)).toEqual(articles(plain))
  })
})
