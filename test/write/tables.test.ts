import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { tableNames } from '../../src/write/index.ts'
import { csv, tsv } from '../../src/write/tables.ts'
import { sampleArticle, written } from './sample.ts'

const article = sampleArticle()

describe('csv and tsv', () => {
  it.each(tableNames)('%s: a header, and every row as wide', async (table) => {
    const [comma, tab] = await Promise.all(
      [csv, tsv].map((writer) => written({ write: (articles) => writer.write(articles, { table }) }, article)),
    )
    // a reader of RFC 4180 refuses rows of another width
    const rows: string[][] = parse(comma ?? '', { record_delimiter: '\r\n' })
    expect(parse(tab ?? '', { delimiter: '\t', record_delimiter: '\r\n' })).toEqual(rows)
    expect(rows.length).toBe(1 + (table === 'meta' ? 1 : article[table].length))
    expect(new Set(rows[0]).size).toBe(rows[0]?.length)
  })

  it('quotes are the table where none is named; cells hold what the article says', async () => {
    const [quote] = parse(await written(csv, article), { columns: true }) as Record<string, string>[]
    expect(quote).toMatchObject({
      article: 'a <1>',
      text: 'Det er <slut>',
      speaker: 'Ib Sand',
      mention: 'Ib Sand',
      cue: 'siger',
      confidence: '0.9',
    })
  })

  it('a formula is made text', async () => {
    const [quote] = article.quotes
    if (!quote) throw new Error('no quote')
    const output = await written(csv, { ...article, quotes: [{ ...quote, text: '=HYPERLINK("http://x")' }] })
    expect(parse(output, { columns: true })[0]).toMatchObject({ text: '\'=HYPERLINK("http://x")' })
  })
})
