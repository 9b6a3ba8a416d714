import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { openOrCreateIndex } from '../../src/index-store/index.ts'
import { searchArticles } from '../../src/search/index.ts'
import { inFolder } from './corpus.ts'

vi.mock('libsql', () => {
  throw new Error('Cannot find package')
})

describe('where the optional package is not installed', () => {
  it('an index says what it needs', () =>
    inFolder(async (folder) => {
      const opened = openOrCreateIndex(join(folder, 'news.db'))
      await expect(opened).rejects.toThrow(/npm install libsql/)
      await expect(opened).rejects.toMatchObject({ name: 'UsageError' })
    }))

  it('search works all the same', async () => {
    expect((await searchArticles([], 'Minsk')).total).toBe(0)
  })
})
