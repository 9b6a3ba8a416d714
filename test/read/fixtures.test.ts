import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/parse/index.ts'
import { readAll } from './reading.ts'

// A fixture is a folder: a page or a feed as such systems write them (the texts are our own), and what it says.
const fixtures = join(import.meta.dirname, '../fixtures')

/** What is asked of each article. */
interface Facts {
  readonly title: string
  readonly authors: readonly string[]
  readonly date: string | null
  /** First and last paragraph of the running text. */
  readonly first: string
  readonly last: string
}

async function factsOf(folder: string): Promise<Facts[]> {
  const input = readdirSync(folder).find((name) => name.startsWith('input.')) ?? ''
  const options: unknown = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
  const { documents, errors } = await readAll([join(folder, input)], fieldsOf(options))
  expect(errors).toEqual([])
  return documents.map((document) => {
    const { meta, text, paragraphs } = parseDocument(document)
    const points = [...text]
    const running = paragraphs.filter(({ kind }) => kind === 'lede' || kind === 'body')
    const shown = (at: number): string => {
      const { start = 0, end = 0 } = running.at(at) ?? {}
      return points.slice(start, end).join('')
    }
    return { title: meta.title, authors: meta.authors, date: meta.date, first: shown(0), last: shown(-1) }
  })
}

/** The flags that a fixture is read with: only records under odd names need any. */
function fieldsOf(expected: unknown): Readonly<Record<string, string>> {
  if (typeof expected !== 'object' || expected === null || !('fields' in expected)) return {}
  return Object(expected.fields)
}

describe('the articles of the fixtures', () => {
  it.each(readdirSync(fixtures))('%s', async (name) => {
    const folder = join(fixtures, name)
    const expected: { articles: Facts[] } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'))
    expect(await factsOf(folder)).toEqual(expected.articles)
  })
})
