import type { Writer } from './index.ts'

/** One article a line. */
export const ndjson: Writer = {
  extension: 'ndjson',
  description: 'one Article a line, as JSON',
  async *write(articles) {
    for await (const article of articles) yield `${JSON.stringify(article)}\n`
  },
}
