import { InputError } from '../errors.ts'
import type { Context } from './context.ts'

/** One clear line on standard error: what, where and what to do. */
export function report(context: Context, error: Error): void {
  const place = error instanceof InputError ? `${error.input}${error.line ? `:${error.line}` : ''}: ` : ''
  context.stderr.write(`article: ${place}${error.message}\n`)
}
