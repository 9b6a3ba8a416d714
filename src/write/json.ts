import type { Writer } from './index.ts'
import { jsonDocuments } from './json-documents.ts'

/** One article as a JSON document; several as an array of them. */
export const json: Writer = {
  extension: 'json',
  description: 'the whole Article as JSON; an array where there are several',
  write: (articles) => jsonDocuments(articles, (article) => article),
}
