import type { Article } from '../model.ts'
import type { Context, Tally } from './context.ts'
import { inputsOf } from './inputs.ts'
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
  const inputs = await inputsOf(names, context)
  const [{ readDocuments }, { parseDocument }] = await Promise.all([
    import('../read/index.ts'),
    import('../parse/index.ts'),
  ])
  const readings = readDocuments(inputs, { ...flags, stdin: context.stdin })
  const waiting = spinner(context, 'reading')
  try {
    while (true) {
      waiting.start()
      const { done, value } = await readings.next()
      if (done) return
      const article =
        'document' in value
          ? parseDocument(value.document, { language: flags.lang })
          : 'article' in value
            ? value.article
            : undefined
      waiting.stop()
      if (article) {
        warn(context, article)
        yield article
      } else if ('error' in value) {
        tally.failed++
        report(context, value.error)
      }
    }
  } finally {
    waiting.stop()
    await readings.return(undefined)
  }
}
