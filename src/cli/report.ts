import { ArticleError, InputError, QueryError } from '../errors.ts'
import type { Article, Warning } from '../model.ts'
import { visible, visibleLine } from '../text/visible.ts'
import type { Context } from './context.ts'
import { ReaderGone } from './output.ts'

/**
 * Says on standard error what went wrong, one clear line (a query's mistake with a caret under its place), and answers
 * the exit code. This is the only place where a class of error becomes words: what is no {@link ArticleError} was not
 * foreseen, and shows its stack under `--debug` only.
 */
export function report(context: Context, error: unknown): 0 | 2 {
  if (error instanceof ReaderGone) return 0
  const known = error instanceof ArticleError
  if (error instanceof InputError) {
    const place = `${error.input === '-' ? 'standard input' : error.input}${error.line ? `:${error.line}` : ''}`
    say(context, `${place}: ${error.message}`)
  } else if (error instanceof QueryError) {
    say(context, error.message)
    const query = visibleLine(error.query)
    const at = visibleLine(error.query.slice(0, error.at)).length
    context.stderr.write(`  ${query}\n  ${' '.repeat(at)}^\n`)
  } else if (known) say(context, error.message)
  else say(context, `${messageOf(error)} (this should not happen; --debug shows where)`)
  if (context.settings.debug && error instanceof Error) {
    const { stack } = error.cause instanceof Error ? error.cause : error
    context.stderr.write(`${visible(stack ?? '')}\n`)
  }
  return 2
}

/** As much of an article as its warnings need. */
export interface Warned extends Pick<Article, 'id' | 'source'> {
  readonly warnings: readonly Warning[]
}

/** What an article's parsing wants a person to know, a line each; nothing under `--quiet`. */
export function warn(context: Context, article: Warned): void {
  for (const { message } of article.warnings) note(context, `${nameOf(article)}: ${message}`)
}

/** A line on standard error that is no error; nothing under `--quiet`. */
export function note(context: Context, message: string): void {
  if (!context.settings.quiet) say(context, message)
}

function nameOf({ source, id }: Warned): string {
  return source.name === '-' ? 'standard input' : source.name || id
}

function say(context: Context, message: string): void {
  context.stderr.write(`article: ${visibleLine(message)}\n`)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
