import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
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
