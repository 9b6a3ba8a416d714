import { Matcher } from './matcher.ts'
import type { SearchOptions } from './options.ts'
import type { Pattern, Query } from './query/ast.ts'
import { bind, type Plan, type Zone } from './query/bind.ts'
import { parseQuery } from './query/parse.ts'
import { type Expression, expressionOf } from './regular-expressions.ts'

/** A query that is ready to be asked of any collection. */
export interface Prepared {
  readonly plan: Plan
  readonly target: Zone
  readonly matcher: Matcher
}

const targets = { text: 'paragraph', quotes: 'quote', entities: 'entity', title: 'article' } as const

/**
 * Reads a query and loads what it takes.
 * @throws QueryError with the place of the mistake
 */
export async function prepare(query: string, options: SearchOptions): Promise<Prepared> {
  const tree = parseQuery(query)
  const expressions = new Map<string, Expression>()
  for (const { pattern, at } of patternsOf(tree)) {
    if (pattern.kind === 'regex') expressions.set(pattern.source, await expressionOf(pattern.source, query, at))
  }
  const target = targets[options.in ?? 'text']
  return { plan: bind(tree, target), target, matcher: new Matcher(options, expressions) }
}

function patternsOf(query: Query): { readonly pattern: Pattern; readonly at: number }[] {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.flatMap(patternsOf)
    case 'not':
      return patternsOf(query.part)
    case 'text':
      return [query]
    default:
      return []
  }
}
