import type { Article, SourceDocument } from '../../model.ts'
import { parseDocument } from '../index.ts'

/** What a worker of the pool is given: documents, and the language to take them for. */
export interface ParseTask {
  readonly documents: readonly SourceDocument[]
  readonly language: string | undefined
}

/** Parses the documents of a task; runs in a worker of the pool. */
export default function parseTask({ documents, language }: ParseTask): Article[] {
  return documents.map((document) => parseDocument(document, { language }))
}
