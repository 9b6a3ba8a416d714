import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Article } from '../../src/model.ts'
import { parseDocument } from '../../src/parse/index.ts'
import { readDocuments } from '../../src/read/index.ts'

const gold = join(import.meta.dirname, '../gold')

/** The annotated documents for development, parsed, in order of name. */
export async function goldArticles(): Promise<Article[]> {
  const names = ['modern', 'dev'].flatMap((set) =>
    readdirSync(join(gold, set, 'docs')).map((name) => join(gold, set, 'docs', name)),
  )
  const articles: Article[] = []
  for await (const reading of readDocuments(names.sort(), { stdin: Readable.from([]) })) {
    if ('document' in reading) articles.push(parseDocument(reading.document))
  }
  return articles
}

/** A folder that is gone after the work. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'article-index-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
