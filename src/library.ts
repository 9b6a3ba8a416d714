import { InputError } from './errors.ts'
import type { Article } from './model.ts'
import { parseDocument } from './parse/index.ts'
import { cleanDocument } from './read/clean.ts'
import { readText } from './read/formats/text.ts'
import { type ReadOptions, readDocuments } from './read/index.ts'
import type { WriteOptions } from './write/index.ts'

/** How a text is parsed that the caller has already. */
export interface ParseArticleOptions {
  /** The article's id; "text" where absent. */
  readonly id?: string | undefined
  /** BCP 47 code of the text's language; told from the text where absent. */
  readonly language?: string | undefined
}

/** How an article is read from a file or an address. */
export interface ReadArticleOptions extends Partial<ReadOptions> {
  /** BCP 47 code of the text's language; told from the text where absent. */
  readonly language?: string | undefined
}

/** Parses plain or corpus text: headline, byline, paragraphs and all. Pure: the same text gives the same article. */
export function parseArticle(text: string, { id = 'text', language }: ParseArticleOptions = {}): Article {
  const document = readText({ name: id, id, text, encoding: 'utf-8', sha256: () => '', warnings: [] })
  return parseDocument(cleanDocument(document, false), { language })
}

/**
 * Reads the first article of a file, a folder, an address, or standard input ("-"), in any format that is read.
 * @throws InputError where it cannot be read or holds no article; UsageError for a format that is not known
 */
export async function readArticle(name: string, options: ReadArticleOptions = {}): Promise<Article> {
  for await (const article of readArticles([name], options)) return article
  throw new InputError(name, 'holds no article')
}

/**
 * Reads all articles of the inputs named, in order; only the one at hand is in memory.
 * @throws InputError at the first that cannot be read; UsageError for a format that is not known
 */
export async function* readArticles(
  names: readonly string[],
  { language, ...options }: ReadArticleOptions = {},
): AsyncGenerator<Article> {
  for await (const reading of readDocuments(names, { stdin: process.stdin, ...options })) {
    if ('error' in reading) throw reading.error
    yield 'article' in reading ? reading.article : parseDocument(reading.document, { language })
  }
}

/**
 * Writes one article or several in one of the formats that `article formats` lists.
 * @throws UsageError for a format that is not known
 */
export async function writeArticle(
  article: Article | Iterable<Article> | AsyncIterable<Article>,
  format: string,
  options: WriteOptions = {},
): Promise<string> {
  const { writerOf } = await import('./write/index.ts')
  const writer = await writerOf(format)
  let output = ''
  for await (const piece of writer.write(eachOf(article), options)) output += piece
  return output
}

async function* eachOf(articles: Article | Iterable<Article> | AsyncIterable<Article>): AsyncIterable<Article> {
  if ('schemaVersion' in articles) yield articles
  else yield* articles
}
