import type { Plan, Zone } from '../search/query/bind.ts'

/** What of an article a query's hits are made from; the rest need not be loaded. */
export interface Needs {
  readonly quotes: boolean
  readonly entities: boolean
}

/** What the hits of a query need beside the paragraphs. */
export function needsOf(plan: Plan, target: Zone): Needs {
  const asked = askedBy(plan)
  return {
    quotes: target === 'quote' || asked.quotes,
    // An entity's names are a speaker's too.
    entities: target === 'entity' || asked.entities,
  }
}

function askedBy(plan: Plan): Needs {
  switch (plan.kind) {
    case 'and':
    case 'or':
      return plan.parts
        .map(askedBy)
        .reduce((left, right) => ({ quotes: left.quotes || right.quotes, entities: left.entities || right.entities }))
    case 'not':
      return askedBy(plan.part)
    case 'quote':
      return { quotes: true, entities: askedBy(plan.part).entities }
    case 'term':
      return {
        quotes: plan.zone === 'quote',
        entities: plan.zone === 'entity' || plan.column === 'quote.speaker' || plan.column === 'quote.role',
      }
    case 'type':
      return { quotes: false, entities: true }
    default:
      return { quotes: false, entities: false }
  }
}
