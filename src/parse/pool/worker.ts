import type { SourceDocument, Warning } from '../../model.ts'
import { parseDocument } from '../index.ts'

/** What a worker of the pool is given: documents, and the language to take them for. */
export interface ParseTask {
  readonly documents: readonly SourceDocument[]
  readonly language: string | undefined
}

/** What it answers: bytes cost next to nothing to hand over, and are what most articles become in the end. */
export interface ParsedTask {
  /** The articles as JSON in UTF-8, one a line. */
  readonly lines: Uint8Array
  /** What each article's parsing warns of. */
  readonly warnings: readonly (readonly Warning[])[]
}

const encoder = new TextEncoder()

/** Parses the documents of a task; runs in a worker of the pool. */
export default function parseTask({ documents, language }: ParseTask): ParsedTask {
  let lines = ''
  const warnings = documents.map((document) => {
    const article = parseDocument(document, { language })
    lines += `${JSON.stringify(article)}\n`
    return article.warnings
  })
  return { lines: encoder.encode(lines), warnings }
}
