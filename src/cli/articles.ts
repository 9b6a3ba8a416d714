import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from '../model.ts'
import { parseDocument } from '../parse/index.ts'
import { readDocuments } from '../read/index.ts'
import type { Context } from './context.ts'
import { report } from './report.ts'

export interface InputFlags {
  readonly from?: string
  readonly lang?: string
}

/** Counts what could not be read, for the exit code. */
export interface Tally {
  failed: number
}

/** The articles of the inputs named, parsed in order; what cannot be read is reported and counted, and the rest goes on. */
export async function* articlesOf(
  names: readonly string[],
  flags: InputFlags,
  context: Context,
  tally: Tally,
): AsyncGenerator<Article> {
  const inputs = names.length > 0 ? names : [bundledArticle()]
  for await (const reading of readDocuments(inputs, {
    from: flags.from,
    stdin: context.stdin,
  })) {
    if ('document' in reading) yield parseDocument(reading.document, { language: flags.lang })
    else {
      tally.failed++
      report(context, reading.error)
    }
  }
}

function bundledArticle(): string {
  const places = ['../seeds/', '../../seeds/'].map((folder) =>
    fileURLToPath(new URL(`${folder}000_54189c48d2e5fc35.txt`, import.meta.url)),
  )
  return places.find((path) => existsSync(path)) ?? places[0] ?? ''
}
