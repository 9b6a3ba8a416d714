import { UsageError } from '../errors.ts'
import type { Article } from '../model.ts'

/** Writes articles in one format, piece by piece, so that a million of them need no more memory than one. */
export interface Writer {
  /** File extension without the dot. */
  readonly extension: string
  /** One line for `article formats`. */
  readonly description: string
  /** Pieces of the output, in order. */
  write(articles: AsyncIterable<Article>, options?: WriteOptions): AsyncIterable<string>
}

/** The tables of `csv` and `tsv`. */
export const tableNames = ['quotes', 'entities', 'paragraphs', 'meta'] as const

/** The kinds of Markdown. */
export const markdownFlavors = ['plain', 'obsidian'] as const

/** What some formats can be told besides. */
export interface WriteOptions {
  readonly table?: (typeof tableNames)[number] | undefined
  readonly flavor?: (typeof markdownFlavors)[number] | undefined
}

const writers: ReadonlyMap<string, () => Promise<Writer>> = new Map([
  ['json', async () => (await import('./json.ts')).json],
  ['ndjson', async () => (await import('./ndjson.ts')).ndjson],
  ['markdown', async () => (await import('./markdown.ts')).markdown],
  ['html', async () => (await import('./html/index.ts')).html],
  ['csv', async () => (await import('./tables.ts')).csv],
  ['tsv', async () => (await import('./tables.ts')).tsv],
  ['jsonld', async () => (await import('./jsonld.ts')).jsonld],
  ['ninjs', async () => (await import('./ninjs.ts')).ninjs],
  ['annotation', async () => (await import('./annotation.ts')).annotation],
  ['iob2', async () => (await import('./iob2.ts')).iob2],
  ['spacy', async () => (await import('./spacy.ts')).spacy],
  ['tei', async () => (await import('./tei.ts')).tei],
])

/** Names of the formats that are written. */
export function outputFormats(): readonly string[] {
  return [...writers.keys()]
}

/**
 * The writer of a format, loaded when asked for.
 * @throws UsageError for a format that is not known
 */
export async function writerOf(format: string): Promise<Writer> {
  const load = writers.get(format)
  if (!load) throw new UsageError(`unknown format "${format}"; known: ${outputFormats().join(', ')}`)
  return load()
}
