import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import {
  checkIndex,
  type Database,
  type FileState,
  indexStats,
  openIndex,
  openOrCreateIndex,
  searchIndex,
  updateIndex,
} from '../../src/index-store/index.ts'
import type { Article } from '../../src/model.ts'
import { searchArticles } from '../../src/search/index.ts'
import { goldArticles, inFolder } from './corpus.ts'

// Commands are started, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '../..')
const gold = await goldArticles()
const command = join(root, 'bin/article.js')
const sqlite = process.env.CI || spawnSync('sqlite3', ['--version']).status === 0 ? it : it.skip

function article(
  cwd: string,
  ...parameters: readonly string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...parameters], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** A folder with some stories in it. */
function stories(folder: string, count = 6): string {
  const docs = join(root, 'test/gold/dev/docs')
  mkdirSync(join(folder, 'archive/sub'), { recursive: true })
  readdirSync(docs)
    .filter((name) => name.endsWith('.txt'))
    .slice(0, count)
    .forEach((name, at) => {
      cpSync(join(docs, name), join(folder, at % 2 ? 'archive/sub' : 'archive', name))
    })
  writeFileSync(join(folder, 'archive/.hidden.txt'), 'Skjult historie om Minsk.')
  return join(folder, 'archive')
}

const states = (articles: readonly Article[]): FileState[] =>
  articles.map(({ source }) => ({ path: source.name, absolute: command, size: 1, mtime: 1 }))
const reading = (articles: readonly Article[]) =>
  async function* (files: readonly FileState[]): AsyncGenerator<{ path: string; article: Article }> {
    const wanted = new Set(files.map(({ path }) => path))
    for (const each of articles) if (wanted.has(each.source.name)) yield { path: each.source.name, article: each }
  }

describe('article index', () => {
  it('takes in what is new or changed, and leaves out what has gone', () =>
    inFolder(async (folder) => {
      const archive = stories(folder)
      const build = article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      expect(build).toMatchObject({ status: 0, stderr: '' })
      expect(build.stdout).toBe('news.db: 6 articles (files: 6 new, 0 changed, 0 removed, 0 unchanged)\n')
      const update = (): string => article(folder, 'index', 'update', 'news.db').stdout
      const before = readFileSync(join(folder, 'news.db'))
      expect(update()).toContain('(files: 0 new, 0 changed, 0 removed, 6 unchanged)')
      expect(readFileSync(join(folder, 'news.db')).equals(before), 'nothing is written where nothing changed').toBe(
        true,
      )
      writeFileSync(join(archive, 'n01.txt'), 'En ny historie om kampvogne i Minsk.')
      writeFileSync(join(archive, 'ny.txt'), 'Endnu en historie om kampvogne.')
      rmSync(join(archive, 'n03.txt'))
      // Another time, the same bytes.
      utimesSync(join(archive, 'n05.txt'), new Date(), new Date())
      expect(update()).toContain('6 articles (files: 1 new, 1 changed, 1 removed, 4 unchanged)')
      expect(article(folder, 'search', '-d', 'news.db', '-l', 'kampvogne').stdout).toBe(
        'archive/n01.txt\narchive/ny.txt\n',
      )
      expect(article(folder, 'index', 'check', 'news.db')).toEqual({
        status: 0,
        stdout: 'news.db: sound\n',
        stderr: '',
      })
      // From elsewhere, by the names that the index has.
      writeFileSync(join(archive, 'ny.txt'), 'Nu om en konvoj.')
      expect(article(join(folder, 'archive'), 'index', 'update', '../news.db').stdout).toContain('1 changed, 0 removed')
      expect(article(folder, 'search', '-d', 'news.db', '-l', 'konvoj').stdout).toBe('archive/ny.txt\n')
    }))

  it('tells what it holds', () =>
    inFolder(async (folder) => {
      stories(folder, 2)
      article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      const stats = JSON.parse(article(folder, 'index', 'stats', '--json', 'news.db').stdout)
      expect(stats).toMatchObject({ file: 'news.db', roots: ['archive'], files: 2, articles: 2 })
      expect(article(folder, 'index', 'stats', 'news.db').stdout).toMatch(/^articles {4}2$/m)
    }))

  it('reports a file that cannot be read, keeps the rest, and tries it again', () =>
    inFolder(async (folder) => {
      const archive = stories(folder, 2)
      writeFileSync(join(archive, 'empty.txt'), '')
      const build = article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      expect(build.status).toBe(2)
      expect(build.stderr).toContain('archive/empty.txt')
      expect(build.stdout).toContain('2 articles')
      writeFileSync(join(archive, 'empty.txt'), 'Nu er der en historie om en konvoj.')
      expect(article(folder, 'index', 'update', 'news.db').stdout).toContain('1 new')
    }))

  it('keeps its articles where a folder has gone as a whole', () =>
    inFolder(async (folder) => {
      stories(folder, 2)
      article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      rmSync(join(folder, 'archive'), { recursive: true })
      expect(article(folder, 'index', 'update', 'news.db')).toMatchObject({ status: 2, stdout: '' })
      expect(JSON.parse(article(folder, 'index', 'stats', '--json', 'news.db').stdout).articles).toBe(2)
    }))

  it.each<[string, (path: string) => void, RegExp]>([
    [
      'not SQLite',
      (path) => writeFileSync(path, 'Det er en historie. '.repeat(40)),
      /is no article index: not an SQLite/,
    ],
    ['a folder', (path) => mkdirSync(path), /is no file/],
    ['cut off', (path) => truncateSync(path, 40_000), /is damaged/],
    ['of another version', (path) => patch(path, 60, [0, 0, 0, 99]), /of version 99, not 1: build it again/],
    ["another program's", (path) => patch(path, 68, [1, 2, 3, 4]), /another program's database/],
  ])('refuses an index that is %s', (what, spoil, message) =>
    inFolder(async (folder) => {
      const path = join(folder, 'news.db')
      if (what !== 'a folder') {
        const database = await openOrCreateIndex(path)
        await updateIndex(database, states(gold.slice(0, 3)), reading(gold))
        database.close()
      }
      spoil(path)
      const asked = openIndex(path).then((database) => searchIndex(database, 'politi'))
      await expect(asked).rejects.toThrow(message)
      await expect(asked).rejects.toMatchObject({ name: 'InputError', input: path })
      const built = openOrCreateIndex(path).then((database) => updateIndex(database, [], reading(gold)))
      await expect(built).rejects.toThrow(message)
    }))

  it('never overwrites a file that is no index', () =>
    inFolder(async (folder) => {
      stories(folder, 2)
      writeFileSync(join(folder, 'novel.txt'), 'Det var en mørk og stormfuld nat. '.repeat(20))
      const before = readFileSync(join(folder, 'novel.txt'), 'utf8')
      for (const force of [[], ['--force']]) {
        expect(article(folder, 'index', 'build', 'archive', '-o', 'novel.txt', ...force).status).toBe(2)
      }
      expect(readFileSync(join(folder, 'novel.txt'), 'utf8')).toBe(before)
    }))

  it('finds what was changed behind its back', () =>
    inFolder(async (folder) => {
      stories(folder, 2)
      article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      const database = await openIndex(join(folder, 'news.db'))
      expect(checkIndex(database)).toEqual([])
      database.execute('DELETE FROM paragraph_words WHERE rowid = 1; UPDATE quotes SET words = words + 1')
      database.execute('PRAGMA foreign_keys = OFF; DELETE FROM entities WHERE id = 1')
      expect(checkIndex(database).join('\n')).toMatch(
        /refer to others.*1 of the paragraphs are not in paragraph_words.*entity_words belong to no row.*packed column quoteWords/s,
      )
      database.close()
    }))
})

function patch(path: string, offset: number, bytes: readonly number[]): void {
  const content = readFileSync(path)
  content.set(bytes, offset)
  writeFileSync(path, content)
}

describe('building', () => {
  it('goes on after an interruption, and loses nothing', () =>
    inFolder(async (folder) => {
      const path = join(folder, 'news.db')
      // Enough for several transactions.
      const many = Array.from({ length: 4 }, (_, copy) =>
        gold.map((each) => ({ ...each, source: { ...each.source, name: `${copy}/${each.id}.txt` } })),
      ).flat()
      const first = await openOrCreateIndex(path)
      const broken = updateIndex(first, states(many), async function* (files) {
        let left = 120
        for await (const each of reading(many)(files)) {
          if (left-- === 0) throw new Error('the lights went out')
          yield each
        }
      })
      await expect(broken).rejects.toThrow('the lights went out')
      first.close()
      const again = await openOrCreateIndex(path)
      const kept = indexStats(again).articles
      expect(kept).toBe(100)
      // What is there can be asked already.
      const known = many.slice(0, kept)
      expect(await searchIndex(again, 'politi')).toEqual(await searchArticles(known, 'politi'))
      const summary = await updateIndex(again, states(many), reading(many))
      // The last file before the lights went out might have had more articles, so it is done again.
      expect(summary).toMatchObject({ added: many.length - kept, changed: 1, unchanged: kept - 1 })
      expect(await searchIndex(again, 'politi')).toEqual(await searchArticles(many, 'politi'))
      expect(checkIndex(again)).toEqual([])
      again.close()
    }))

  it('puts in a file of many articles whole, or marks it to be done again', () =>
    inFolder(async (folder) => {
      const records = Array.from({ length: 130 }, (_, at) => {
        const each = gold[at % gold.length]
        if (!each) throw new Error('no articles')
        return { ...each, id: `record${at}`, source: { ...each.source, name: 'corpus.ndjson' } }
      })
      const database = await openOrCreateIndex(join(folder, 'news.db'))
      const files = states(records.slice(0, 1))
      const broken = updateIndex(database, files, async function* () {
        for (const each of records.slice(0, 120)) yield { path: 'corpus.ndjson', article: each }
        throw new Error('the lights went out')
      })
      await expect(broken).rejects.toThrow()
      expect(checkIndex(database)).toEqual(['1 files were put in halfway: run "article index update"'])
      await updateIndex(database, files, reading(records))
      expect(indexStats(database).articles).toBe(130)
      expect(await searchIndex(database, 'kommune', { sort: 'path' })).toEqual(
        await searchArticles(records, 'kommune', { sort: 'path' }),
      )
      database.close()
    }))

  it('is not harmed by another that goes on at the same time', () =>
    inFolder(async (folder) => {
      stories(folder, 14)
      const builds = [1, 2, 3].map(() =>
        spawn(process.execPath, [command, 'index', 'build', 'archive', '-o', 'news.db'], {
          cwd: folder,
          stdio: 'ignore',
        }),
      )
      const codes = await Promise.all(builds.map(async (build) => (await once(build, 'exit'))[0]))
      expect(codes).toEqual([0, 0, 0])
      expect(article(folder, 'index', 'check', 'news.db').stdout).toBe('news.db: sound\n')
      expect(JSON.parse(article(folder, 'index', 'stats', '--json', 'news.db').stdout).articles).toBe(14)
    }))

  it('leaves a sound index where it is killed', () =>
    inFolder(async (folder) => {
      stories(folder, 14)
      const build = spawn(process.execPath, [command, 'index', 'build', 'archive', '-o', 'news.db'], {
        cwd: folder,
        stdio: 'ignore',
      })
      while (!existsSync(join(folder, 'news.db'))) await new Promise((resolve) => setTimeout(resolve, 5))
      build.kill('SIGKILL')
      await once(build, 'exit')
      expect(article(folder, 'index', 'build', 'archive', '-o', 'news.db').status).toBe(0)
      expect(article(folder, 'index', 'check', 'news.db').stdout).toBe('news.db: sound\n')
      expect(JSON.parse(article(folder, 'index', 'stats', '--json', 'news.db').stdout).articles).toBe(14)
    }))
})

describe('other programs', () => {
  sqlite('sqlite3 counts the speakers', () =>
    inFolder(async (folder) => {
      stories(folder)
      article(folder, 'index', 'build', 'archive', '-o', 'news.db')
      const asked = (sql: string): string =>
        spawnSync('sqlite3', ['news.db', sql], { cwd: folder, encoding: 'utf8' }).stdout.trim()
      const database: Database = await openIndex(join(folder, 'news.db'))
      const { groups = [] } = await searchIndex(database, '-said:xyzzy', { in: 'quotes', group: 'speaker' })
      database.close()
      const counted = asked(
        'SELECT speaker, count(*) FROM quotes WHERE speaker IS NOT NULL GROUP BY 1 ORDER BY 1',
      ).split('\n')
      expect(counted).toEqual(
        groups
          .map(({ key, count }) => `${key}|${count}`)
          .sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right))),
      )
      expect(counted.length).toBeGreaterThan(5)
      expect(
        asked(
          'SELECT count(*) FROM mentions JOIN entities ON entities.id = entity JOIN paragraphs ON paragraphs.id = paragraph',
        ),
      ).toBe(asked('SELECT count(*) FROM mentions'))
    }),
  )
})
