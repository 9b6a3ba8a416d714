import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import type { InputError } from '../../src/errors.ts'
import type { Article, SourceDocument } from '../../src/model.ts'
import { type ReadOptions, readDocuments } from '../../src/read/index.ts'

/** A new folder with these files in it, by their paths. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-read-'))
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** What came of inputs, sorted by kind; errors as `line: message`. */
export interface Came {
  readonly documents: readonly SourceDocument[]
  readonly articles: readonly Article[]
  readonly errors: readonly InputError[]
}

/** Reads inputs to the end. */
export async function readAll(
  names: readonly string[],
  options: Partial<ReadOptions> = {},
  stdin: string | Uint8Array = '',
): Promise<Came> {
  const documents: SourceDocument[] = []
  const articles: Article[] = []
  const errors: InputError[] = []
  for await (const reading of readDocuments(names, { stdin: Readable.from([Buffer.from(stdin)]), ...options })) {
    if ('document' in reading) documents.push(reading.document)
    else if ('article' in reading) articles.push(reading.article)
    else errors.push(reading.error)
  }
  return { documents, articles, errors }
}

/** The text of a document's blocks, a line each. */
export function linesOf({ blocks }: SourceDocument): string[] {
  return blocks.map(({ kind, text }) => (kind ? `${kind}: ${text}` : text))
}
