import { fstatSync } from 'node:fs'
import { ArticleError, type InputError } from '../errors.ts'
import type { Article } from '../model.ts'
import type { PoolOptions, Read } from '../parse/pool/index.ts'
import type { Context, Tally } from './context.ts'
import { inputsOf } from './inputs.ts'
import { interruption } from './interruption.ts'
import type { InputFlags } from './options.ts'
import { Progress } from './progress.ts'
import { report, type Warned, warn } from './report.ts'

/** How long articles may follow one another without a look at the clock and the signals, in ms. */
const breath = 100

/**
 * The articles of the inputs named, parsed in order. What cannot be read is reported and counted, and the rest goes on;
 * what an article's parsing warns of is said as it comes.
 */
export async function* articlesOf(
  names: readonly string[],
  flags: InputFlags,
  context: Context,
  tally: Tally,
): AsyncGenerator<Article> {
  const { parseMany } = await import('../parse/pool/index.ts')
  const made = madeOf(names, flags, context, tally, (items, options) => named(parseMany(items, options)))
  for await (const { article } of made) yield article
}

/** The articles of {@link articlesOf} as the lines of NDJSON that they are written as, in UTF-8. */
export async function* articleLinesOf(
  names: readonly string[],
  flags: InputFlags,
  context: Context,
  tally: Tally,
): AsyncGenerator<Uint8Array> {
  const { parseManyToLines } = await import('../parse/pool/index.ts')
  for await (const { line } of madeOf(names, flags, context, tally, parseManyToLines)) yield line
}

async function* named(
  parsed: AsyncIterable<{ readonly article: Article } | { readonly error: InputError }>,
): AsyncGenerator<(Warned & { readonly article: Article }) | { readonly error: InputError }> {
  for await (const item of parsed) yield 'article' in item ? { ...warnedOf(item.article), ...item } : item
}

function warnedOf({ id, source, warnings }: Article): Warned {
  return { id, source, warnings }
}

async function* madeOf<T extends Warned>(
  names: readonly string[],
  flags: InputFlags,
  context: Context,
  tally: Tally,
  parse: (items: AsyncIterable<Read>, options: PoolOptions) => AsyncGenerator<T | { readonly error: InputError }>,
): AsyncGenerator<T> {
  const inputs = names.length === 0 && flags.filesFrom !== undefined ? [] : await inputsOf(names, context)
  const { readDocuments, bytesOf } = await import('../read/index.ts')
  const { lang: language, jobs, timeout, ...reading } = flags
  const interrupted = interruption()
  const progress = new Progress(context, () =>
    bytesOf(inputs, { ...reading, stdinBytes: context.stdinKind === 'file' ? fstatSync(0).size : undefined }),
  )
  const readings = readDocuments(inputs, {
    ...reading,
    timeout: timeout === undefined ? undefined : timeout * 1000,
    get stdin() {
      return context.stdin
    },
    signal: interrupted.signal,
    onBytes: (bytes) => progress.read(bytes),
  })
  const parsed = parse(readings, { language, jobs })
  // Date.now(), for `performance` loads a dozen modules when it is first touched
  let breathed = Date.now()
  try {
    while (true) {
      progress.resume()
      // Articles that are parsed in this thread come without a pause in which a timer or Ctrl-C could be heard.
      if (Date.now() - breathed > breath) {
        await new Promise((resolve) => setImmediate(resolve))
        breathed = Date.now()
      }
      const next = await interrupted.unlessStopped(parsed.next())
      if (!next) {
        progress.stop()
        tally.failed++
        tally.interrupted = true
        report(context, new ArticleError('stopped before the end'))
        // Lets go of a read that waits for more.
        context.stdin.destroy()
        return
      }
      const { done, value } = next
      if (done) return
      progress.step('error' in value)
      if ('error' in value) {
        tally.failed++
        report(context, value.error)
      } else {
        progress.pause()
        warn(context, value)
        yield value
      }
    }
  } finally {
    progress.stop()
    interrupted.ignore()
    await parsed.return(undefined)
  }
}
