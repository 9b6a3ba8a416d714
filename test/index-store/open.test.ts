import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InputError } from '../../src/errors.ts'
import { openOrCreateIndex } from '../../src/index-store/index.ts'
import { inFolder } from './corpus.ts'

it('says so where an index cannot be made', () =>
  inFolder(async (folder) => {
    const made = openOrCreateIndex(join(folder, 'no/such/news.db'))
    await expect(made).rejects.toThrow(InputError)
    await expect(made).rejects.toThrow('cannot be opened')
  }))

it.each([':memory:', 'libsql:'])('takes %s for the name of a file, as everywhere', (name) =>
  inFolder(async (folder) => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      const database = await openOrCreateIndex(name)
      database.close()
      expect(readdirSync(folder)).toEqual([name])
    } finally {
      process.chdir(before)
    }
  }))

describe('an index that is damaged', () => {
  const story = join(import.meta.dirname, '../../seeds/000_54189c48d2e5fc35.txt')
  const article = join(import.meta.dirname, '../../bin/article.js')
  const run = (folder: string, ...args: string[]) =>
    spawnSync(process.execPath, [article, ...args], { cwd: folder, encoding: 'utf8' })

  // A damaged letter would have had the driver end the process, by a signal and with a stack.
  it.each([
    ['a letter that is none', 'oplyser Kreml', '\xffplyser Kreml'],
    ['a list that is none', '{"start"', '{"start'],
    ['a table of another make', 'contentless_delete', 'c\xfantentless_delet'],
  ])('%s is told in one line', (_, sound, broken) =>
    inFolder(async (folder) => {
      expect(run(folder, 'index', 'build', '-o', 'news.db', story).status).toBe(0)
      const bytes = readFileSync(join(folder, 'news.db'), 'latin1')
      expect(bytes).toContain(sound)
      writeFileSync(join(folder, 'news.db'), bytes.replaceAll(sound, broken.padEnd(sound.length)), 'latin1')
      const { status, stderr } = run(folder, 'search', '-d', 'news.db', 'speaker:putin')
      expect(stderr).toBe('article: news.db: is damaged: build it again with "article index build --force"\n')
      expect(status).toBe(2)
    }))
})
