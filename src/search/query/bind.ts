import type { DateRange, Pattern, Query, TextField } from './ast.ts'

/** A column of text that a pattern is looked for in: `quote.speaker` holds the names of each quote's speaker. */
export type Column =
  | 'paragraph.text'
  | 'quote.text'
  | 'quote.speaker'
  | 'quote.role'
  | 'entity.names'
  | 'entity.role'
  | 'article.title'
  | 'article.author'
  | 'article.agency'

/** What is asked of: a whole article, or one of the things in it. */
export type Zone = 'article' | 'paragraph' | 'quote' | 'entity'

/** A query whose terms know where to look. */
export type Plan =
  | { readonly kind: 'and' | 'or'; readonly parts: readonly Plan[] }
  | { readonly kind: 'not'; readonly part: Plan }
  /** A term that the words of a column answer, of the entities of one type where `type` says so. */
  | {
      readonly kind: 'term'
      readonly zone: Zone
      readonly column: Column
      readonly pattern: Pattern
      readonly type?: string | undefined
    }
  /** One quote for which all of `part` holds. */
  | { readonly kind: 'quote'; readonly part: Plan }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'date'; readonly range: DateRange }
  | { readonly kind: 'lang'; readonly code: string }

/** Where the bare words of a query are looked for. */
const wordsOf: Readonly<Record<Zone, Column>> = {
  paragraph: 'paragraph.text',
  quote: 'quote.text',
  entity: 'entity.names',
  article: 'article.title',
}

interface Place {
  readonly zone: Zone
  readonly column: Column
  readonly type?: string
}

const places: Readonly<Record<TextField, Place>> = {
  said: { zone: 'quote', column: 'quote.text' },
  speaker: { zone: 'quote', column: 'quote.speaker' },
  entity: { zone: 'entity', column: 'entity.names' },
  person: { zone: 'entity', column: 'entity.names', type: 'PER' },
  org: { zone: 'entity', column: 'entity.names', type: 'ORG' },
  place: { zone: 'entity', column: 'entity.names', type: 'LOC' },
  role: { zone: 'entity', column: 'entity.role' },
  title: { zone: 'article', column: 'article.title' },
  author: { zone: 'article', column: 'article.author' },
  agency: { zone: 'article', column: 'article.agency' },
}

/**
 * Tells every term of a query where to look. `speaker:` and `said:` that must hold together are about one quote, and
 * `role:` beside them is its speaker's: `speaker:Frederiksen said:klima` is not answered by her and another's words.
 * @param target what the query is to find
 */
export function bind(query: Query, target: Zone): Plan {
  switch (query.kind) {
    case 'text':
      return ofQuote(query) ? { kind: 'quote', part: quotePlan(query) } : term(query, target)
    case 'not':
      return { kind: 'not', part: bind(query.part, target) }
    case 'or':
      return { kind: 'or', parts: query.parts.map((part) => bind(part, target)) }
    case 'and':
      return conjunction(flat(query.parts), target)
    default:
      return query
  }
}

function conjunction(parts: readonly Query[], target: Zone): Plan {
  const positive = parts.some((part) => part.kind !== 'not' && ofQuote(part))
  // Without a quote that is asked for, "-said:x" says that there is no such quote.
  const together = positive ? parts.filter((part) => ofQuote(part) || ofRole(part)) : []
  const apart = parts.filter((part) => !together.includes(part)).map((part) => bind(part, target))
  if (together.length === 0) return { kind: 'and', parts: apart }
  const quote: Plan = { kind: 'quote', part: { kind: 'and', parts: together.map(quotePlan) } }
  return apart.length === 0 ? quote : { kind: 'and', parts: [...apart, quote] }
}

function flat(parts: readonly Query[]): Query[] {
  return parts.flatMap((part) => (part.kind === 'and' ? flat(part.parts) : [part]))
}

function term({ field, pattern }: Extract<Query, { kind: 'text' }>, target: Zone): Plan {
  if (field === 'words') return { kind: 'term', zone: target, column: wordsOf[target], pattern }
  return { kind: 'term', ...places[field], pattern }
}

/** A part that speaks of a quote only, as said of one quote. */
function quotePlan(query: Query): Plan {
  switch (query.kind) {
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map(quotePlan) }
    case 'not':
      return { kind: 'not', part: quotePlan(query.part) }
    case 'text':
      if (query.field === 'role') return { kind: 'term', zone: 'quote', column: 'quote.role', pattern: query.pattern }
      return term(query, 'quote')
    default:
      return query
  }
}

const ofQuote = (query: Query): boolean => everyTerm(query, (field) => field === 'speaker' || field === 'said')
const ofRole = (query: Query): boolean => everyTerm(query, (field) => field === 'role')

function everyTerm(query: Query, holds: (field: TextField | 'words') => boolean): boolean {
  switch (query.kind) {
    case 'and':
    case 'or':
      return query.parts.every((part) => everyTerm(part, holds))
    case 'not':
      return everyTerm(query.part, holds)
    case 'text':
      return holds(query.field)
    default:
      return false
  }
}

/** Whether a query asks of whole articles only, in no way of what stands in them. */
export function ofArticles(plan: Plan): boolean {
  switch (plan.kind) {
    case 'and':
    case 'or':
      return plan.parts.every(ofArticles)
    case 'not':
      return ofArticles(plan.part)
    case 'term':
      return plan.zone === 'article'
    case 'date':
    case 'lang':
      return true
    default:
      return false
  }
}
