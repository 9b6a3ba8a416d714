import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { InputError } from '../../errors.ts'
import type { Article, SourceDocument, Warning } from '../../model.ts'
import { parseDocument } from '../index.ts'
import type { Crew } from './crew.ts'

/** What reading gives: a document to parse, an article that is parsed already, or why there is none. */
export type Read = { readonly document: SourceDocument } | Parsed

/** An article, or why there is none; in the place of the input that it comes from. */
export type Parsed = { readonly article: Article } | { readonly error: InputError }

/** An article as the line of NDJSON that it is written as, in UTF-8, and what its parsing warns of. */
export interface ArticleLine extends Pick<Article, 'id' | 'source'> {
  readonly line: Uint8Array
  readonly warnings: readonly Warning[]
}

/** What parsing gives: an object where it was done in this thread, a line where a worker did it. */
export type Made = Parsed | ArticleLine

/** How many are parsed. */
export interface PoolOptions {
  /** BCP 47 code of the texts' language; told from each text where absent. */
  readonly language?: string | undefined
  /** Threads that parse, this one among them; absent, as many as there are cores once there is enough to do. */
  readonly jobs?: number | undefined
  /** The module that the workers run; another one in tests. */
  readonly worker?: string | undefined
}

/** Characters parsed in this thread before workers are worth their start (some 100 ms each). */
const warmUp = 400_000
/** Characters and documents of one task: enough that handing it over costs little beside the work. */
const batch = { characters: 30_000, documents: 50 }
/** Characters of a document that is parsed in this thread: a worker has little memory. */
const long = 100_000
/** How long a source may be slow before what is waiting is parsed and given, in ms. */
const lull = 25

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Parses what is read on several cores, in the order of the input. No more is read ahead than the workers need, so memory
 * stays flat. A document whose worker dies is tried once more, then comes as an error.
 */
export async function* parseMany(items: AsyncIterable<Read>, options: PoolOptions = {}): AsyncGenerator<Parsed> {
  for await (const made of makeMany(items, options)) yield 'line' in made ? { article: articleOf(made) } : made
}

/** {@link parseMany} for who only writes the articles as NDJSON: what workers made is passed on as it is. */
export async function* parseManyToLines(
  items: AsyncIterable<Read>,
  options: PoolOptions = {},
): AsyncGenerator<ArticleLine | { readonly error: InputError }> {
  for await (const made of makeMany(items, options)) yield 'article' in made ? lineOf(made.article) : made
}

function articleOf({ line }: ArticleLine): Article {
  return JSON.parse(decoder.decode(line))
}

function lineOf(article: Article): ArticleLine {
  const { id, source, warnings } = article
  return { line: encoder.encode(`${JSON.stringify(article)}\n`), id, source, warnings }
}

async function* makeMany(items: AsyncIterable<Read>, options: PoolOptions): AsyncGenerator<Made> {
  const jobs = options.jobs ?? availableParallelism()
  const source = items[Symbol.asyncIterator]()
  let ahead: Promise<IteratorResult<Read>> | undefined
  try {
    let parsed = 0
    while (jobs < 2 || (options.jobs === undefined && parsed < warmUp)) {
      const { done, value } = await source.next()
      if (done) return
      if ('document' in value) parsed += lengthOf(value.document)
      yield 'document' in value ? parseHere(value.document, options.language) : value
    }
    const { Crew } = await import('./crew.ts')
    const crew = new Crew(jobs - 1, options.language, options.worker ?? workerFile())
    try {
      yield* parseAhead(source, crew, jobs * 4, (next) => {
        ahead = next
      })
    } finally {
      await crew.dismiss()
    }
  } finally {
    // A read that is under way must be let go, or the source could not be closed.
    ahead?.catch(() => undefined)
    await source.return?.()
  }
}

/**
 * Reads ahead as far as the window, and gives the parsed in order; a source that is slow holds nothing back. What no worker
 * has room for is parsed here: a thread that only read and wrote would take a tenth of two cores from those that parse.
 */
async function* parseAhead(
  source: AsyncIterator<Read>,
  crew: Crew,
  window: number,
  reading: (next: Promise<IteratorResult<Read>>) => void,
): AsyncGenerator<Made> {
  const waiting: Promise<Made[]>[] = []
  let task: Read[] = []
  let characters = 0
  const send = async (): Promise<void> => {
    const sent = task
    task = []
    characters = 0
    if (sent.length === 0) return
    if (crew.hasRoom) waiting.push(crew.parse(sent))
    else {
      const made = sent.map((item) => ('document' in item ? parseHere(item.document, crew.language) : item))
      waiting.push(Promise.resolve(made))
      // what the workers have done meanwhile is heard in another turn
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  const next = (): Promise<IteratorResult<Read>> => {
    const result = source.next()
    reading(result)
    return result
  }
  for (let ahead = next(); ; ahead = next()) {
    if ((await within(ahead, lull)) === undefined) {
      await send()
      for (let first = waiting.shift(); first; first = waiting.shift()) yield* await first
    }
    const { done, value } = await ahead
    if (done) break
    if ('document' in value && lengthOf(value.document) > long) {
      await send()
      const made = parseHere(value.document, crew.language)
      for (let first = waiting.shift(); first; first = waiting.shift()) yield* await first
      yield made
      continue
    }
    task.push(value)
    if ('document' in value) characters += lengthOf(value.document)
    if (characters < batch.characters && task.length < batch.documents) continue
    await send()
    if (waiting.length >= window) yield* (await waiting.shift()) ?? []
  }
  await send()
  for (let first = waiting.shift(); first; first = waiting.shift()) yield* await first
}

/** A promise's value, or undefined where it takes longer, in ms. */
async function within<T>(promise: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** An article on which parsing fails is told like one that kills a worker, and the rest goes on. */
function parseHere(document: SourceDocument, language: string | undefined): Parsed {
  try {
    return { article: parseDocument(document, { language }) }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : cause
    const error = new InputError(document.source.name, `${document.id} could not be parsed: ${reason}`)
    error.cause = cause
    return { error }
  }
}

function lengthOf({ blocks }: SourceDocument): number {
  return blocks.reduce((length, { text }) => length + text.length, 0)
}

/** The bundles lie in dist/ or dist/chunks/, the sources in src/parse/pool/; the worker's bundle is always in dist/. */
function workerFile(): string {
  const places = ['./parse-worker.js', '../parse-worker.js', '../../../dist/parse-worker.js']
  const found = places.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((path) => existsSync(path))
  if (found === undefined) throw new Error('parse-worker.js is missing from the package; run "npm run build".')
  return found
}
