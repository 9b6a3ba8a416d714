import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readArticle, writeArticle } from '../../src/library.ts'

const docs = join(import.meta.dirname, '../gold/modern/docs')
const stories = readdirSync(docs)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => join(docs, name))

describe.each(stories)('%s', (name) => {
  it.each(['html', 'ninjs'])('written as %s and read back keeps text and title', async (format) => {
    const article = await readArticle(name)
    const stdin = Readable.from([Buffer.from(await writeArticle(article, format))])
    const again = await readArticle('-', { stdin, from: format })
    expect(again.text).toBe(article.text)
    expect(again.meta.title).toBe(article.meta.title)
  })

  it('written as json and read back is the same article', async () => {
    const article = await readArticle(name)
    const stdin = Readable.from([Buffer.from(await writeArticle(article, 'json'))])
    expect(await readArticle('-', { stdin, from: 'article' })).toEqual(article)
  })
})
