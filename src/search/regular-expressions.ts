import type { RE2JS } from 're2js'
import { QueryError } from '../errors.ts'

/** A regular expression whose matching takes time linear in the text (RE2). */
export interface Expression {
  test(text: string): boolean
  /** Where it matches, in UTF-16 units, without empty matches. */
  spans(text: string): { start: number; end: number }[]
}

/**
 * Compiles RE2 syntax (https://github.com/google/re2/wiki/Syntax); letter case does not count unless `(?-i)` says so.
 * @throws QueryError at `at` in `query`
 */
export async function expressionOf(source: string, query: string, at: number): Promise<Expression> {
  const { RE2JS: engine } = await import('re2js')
  let compiled: RE2JS
  try {
    compiled = engine.compile(source, engine.CASE_INSENSITIVE)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replace(/^error parsing regexp: /, '') : String(cause)
    throw new QueryError(query, at, `no regular expression: ${reason}`)
  }
  return {
    test: (text) => compiled.test(text),
    spans: (text) => {
      const spans: { start: number; end: number }[] = []
      const matcher = compiled.matcher(text)
      while (matcher.find())
        if (matcher.end() > matcher.start()) spans.push({ start: matcher.start(), end: matcher.end() })
      return spans
    },
  }
}
