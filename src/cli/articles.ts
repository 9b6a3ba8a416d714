import { ArticleError } from '../errors.ts'
import type { Article } from '../model.ts'
import type { Context, Tally } from './context.ts'
import { inputsOf } from './inputs.ts'
import { interruption } from './interruption.ts'
import type { InputFlags } from './options.ts'
import { report, warn } from './report.ts'
import { spinner } from './spinner.ts'

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
  const inputs = names.length === 0 && flags.filesFrom !== undefined ? [] : await inputsOf(names, context)
  const [{ readDocuments }, { parseMany }] = await Promise.all([
    import('../read/index.ts'),
    import('../parse/pool/index.ts'),
  ])
  const { lang: language, jobs, timeout, ...reading } = flags
  const interrupted = interruption()
  const readings = readDocuments(inputs, {
    ...reading,
    timeout: timeout === undefined ? undefined : timeout * 1000,
    stdin: context.stdin,
    signal: interrupted.signal,
  })
  const parsed = parseMany(readings, { language, jobs })
  const waiting = spinner(context, 'reading')
  try {
    while (true) {
      waiting.start()
      const next = await Promise.race([parsed.next(), interrupted.came])
      waiting.stop()
      if (!next) {
        tally.failed++
        tally.interrupted = true
        report(context, new ArticleError('stopped before the end'))
        // Lets go of a read that waits for more.
        context.stdin.destroy()
        return
      }
      const { done, value } = next
      if (done) return
      if ('article' in value) {
        warn(context, value.article)
        yield value.article
      } else {
        tally.failed++
        report(context, value.error)
      }
    }
  } finally {
    waiting.stop()
    interrupted.ignore()
    await parsed.return(undefined)
  }
}
