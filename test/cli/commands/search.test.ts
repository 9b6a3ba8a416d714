import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// Commands are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const root = join(import.meta.dirname, '../../..')
const seed = 'seeds/000_54189c48d2e5fc35.txt'
const folder = mkdtempSync(join(tmpdir(), 'article-search-'))
const index = join(folder, 'news.db')

interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

function article(...parameters: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/article.js', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

beforeAll(() => {
  expect(article('index', 'build', seed, '-o', index).status).toBe(0)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('exit codes', () => {
  it.each<[string, number, string[]]>([
    ['found', 0, ['Minsk', seed]],
    ['found in an index', 0, ['-d', index, 'Minsk']],
    ['nothing found', 1, ['København', seed]],
    ['nothing found in an index', 1, ['-d', index, 'København']],
    ['a mistake in the query', 2, ['Minsk OR', seed]],
    ['a mistake in the query of an index', 2, ['-d', index, 'Minsk OR']],
    ['a file that is not there', 2, ['Minsk', seed, 'nowhere.txt']],
    ['an index that is not there', 2, ['-d', 'nowhere.db', 'Minsk']],
    ['no index', 2, ['-d', seed, 'Minsk']],
    ['files and an index', 2, ['-d', index, 'Minsk', seed]],
    ['a list of files and an index', 2, ['-d', index, '--files-from', 'list.txt', 'Minsk']],
    ['an unknown part', 2, ['--in', 'margins', 'Minsk', seed]],
    ['no number', 2, ['--limit', 'few', 'Minsk', seed]],
    ['no query', 2, []],
  ])('%s: %i', (_, status, parameters) => {
    expect(article('search', ...parameters).status).toBe(status)
  })
})

describe('what is printed', () => {
  it('shows a mistake by a caret under its place', () => {
    const { stdout, stderr } = article('search', 'Minsk date:august', seed)
    expect(stdout).toBe('')
    expect(stderr).toBe(`article: no date: write 2020, 2020-08, 2020-08-09, >=2020-08 or 2020-01..2020-06
  Minsk date:august
             ^
`)
  })

  it('tells file and paragraph, for other programs', () => {
    expect(article('search', 'kampvogn*', seed).stdout).toBe(
      `${seed}:13: CNN skriver, at man på en video fra det lokale medie tut.by kan se en konvoj på mindst otte kampvogne køre rundt i byen under søndagens protester.\n`,
    )
  })

  it('marks the match', () => {
    expect(article('search', '--color', 'kampvogn*', seed).stdout).toContain(
      '\u001b[31m\u001b[1mkampvogne\u001b[22m\u001b[39m',
    )
  })

  it('shows the paragraphs around', () => {
    const lines = article('search', '-C', '1', 'kampvogn*', seed).stdout.split('\n')
    expect(lines.map((line) => line.slice(0, seed.length + 4))).toEqual([
      `${seed}-12-`,
      `${seed}:13:`,
      `${seed}-14-`,
      '',
    ])
  })

  it.each<[string, string[], string]>([
    ['counts', ['--count', 'Lukasjenko', seed], '8\n'],
    ['names', ['-l', 'Lukasjenko', seed], `${seed}\n`],
    ['entities', ['--in', 'entities', 'Minsk', seed], `${seed}:LOC: Minsk (2 mentions)\n`],
    ['bars', ['--group', 'month', 'Minsk', seed], '2020-08 2 █'],
  ])('%s', (_, parameters, start) => {
    const fromFile = article('search', ...parameters).stdout
    expect(fromFile.slice(0, start.length)).toBe(start)
    const withIndex = parameters.filter((each) => each !== seed)
    expect(article('search', '-d', index, ...withIndex).stdout).toBe(fromFile)
  })

  it('gives JSON whose spans cut the text', () => {
    const { stdout } = article('search', '--json', 'præsident', seed)
    const { hits, total, in: part } = JSON.parse(stdout)
    expect({ total, part }).toEqual({ total: 3, part: 'text' })
    for (const hit of hits) {
      const points = [...hit.text]
      const words = hit.matches.map(({ start, end }: { start: number; end: number }) =>
        points.slice(start - hit.start, end - hit.start).join(''),
      )
      expect(words.length).toBeGreaterThan(0)
      expect(words.every((word: string) => /^præsident/i.test(word))).toBe(true)
    }
  })

  it('gives typed lines, a summary last, also where nothing is found', () => {
    const types = (...parameters: string[]): string[] =>
      article('search', '--ndjson', ...parameters, seed)
        .stdout.trim()
        .split('\n')
        .map((line) => JSON.parse(line).type)
    expect(types('Minsk')).toEqual(['paragraph', 'paragraph', 'summary'])
    expect(types('--group', 'month', 'Minsk')).toEqual(['group', 'summary'])
    expect(types('--in', 'title', 'Putin')).toEqual(['title', 'summary'])
    expect(types('København')).toEqual(['summary'])
  })

  it('says on standard error what the limit left out, unless quiet', () => {
    expect(article('search', '--limit', '1', 'Minsk', seed).stderr).toBe('article: the first 1 of 2 hits\n')
    expect(article('search', '--quiet', '--limit', '1', 'Minsk', seed).stderr).toBe('')
  })

  it('answers from an index what a scan answers', () => {
    for (const query of ['speaker:/./', 'NOT og']) {
      const scan = article('search', '--json', query, seed)
      expect(JSON.parse(article('search', '--json', '-d', index, query).stdout)).toEqual(JSON.parse(scan.stdout))
    }
  })

  it('tells the whole query language in its help', () => {
    const { stdout } = article('search', '--help')
    for (const field of 'said speaker entity person org place role title author agency type date lang'.split(' ')) {
      expect(stdout).toContain(`${field}:`)
    }
  })
})
