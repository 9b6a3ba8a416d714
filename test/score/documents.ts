import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArticle } from '../../src/library.ts'
import type { Article } from '../../src/model.ts'

/** One annotated quote, offsets in code points of the document. */
export interface GoldQuote {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly spans: readonly (readonly [number, number])[]
  readonly speaker: string | null
}

/** An annotated document with what the inspector makes of it. */
export interface ScoredDocument {
  readonly id: string
  readonly text: string
  readonly quotes: readonly GoldQuote[]
  readonly entities:
    | readonly { readonly type: string; readonly name: string; readonly role: string | null }[]
    | undefined
  readonly article: Article
}

/** The documents of a folder with `gold` and `docs` in it, each parsed. */
export function scoredDocuments(folder: string): ScoredDocument[] {
  const gold = join(folder, 'gold')
  return readdirSync(gold)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const { doc, file, quotes, entities } = JSON.parse(readFileSync(join(gold, name), 'utf8'))
      const text = readFileSync(join(folder, 'docs', file ?? `${doc}.txt`), 'utf8')
      return { id: doc, text, quotes, entities, article: parseText(doc, text) }
    })
}

/** Whether a folder holds annotated documents. */
export function isGoldFolder(folder: string): boolean {
  return existsSync(join(folder, 'gold')) && existsSync(join(folder, 'docs'))
}

/** Parses a document as the text of a record. */
export function parseText(id: string, text: string): Article {
  return parseArticle(text, { id })
}
