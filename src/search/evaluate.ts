import type { Collection, Links, Marks, Postings } from './collection.ts'
import { ofArticles, type Plan, type Zone } from './query/bind.ts'

/** What a collection answers to a query. */
export interface Answer {
  /** The things of the zone asked for that the query holds for. */
  readonly marks: Marks
  /** For ranking: where each positive term of the query stands in that zone, in the query's order. */
  readonly terms: readonly Postings[]
}

/** Evaluates a query over a zone of a collection. */
export function evaluate(plan: Plan, target: Zone, collection: Collection): Answer {
  const evaluation = new Evaluation(collection)
  const marks = evaluation.marks(plan, target, true)
  // A query that asks of whole articles only is answered by each article's first paragraph, not by all of them.
  const first = target === 'paragraph' && ofArticles(plan) ? firstOfEach(marks, collection) : marks
  return { marks: first, terms: evaluation.terms }
}

class Evaluation {
  readonly terms: Postings[] = []
  readonly #collection: Collection

  constructor(collection: Collection) {
    this.#collection = collection
  }

  /**
   * Where a plan holds.
   * @param ranked whether its terms count for ranking: those of what must not be found do not
   */
  marks(plan: Plan, target: Zone, ranked: boolean, keep: (term: Postings) => void = this.#keep): Marks {
    const collection = this.#collection
    switch (plan.kind) {
      case 'and':
        return plan.parts.map((part) => this.marks(part, target, ranked, keep)).reduce(both)
      case 'or':
        return plan.parts.map((part) => this.marks(part, target, ranked, keep)).reduce(either)
      case 'not': {
        return without(collection.all(target), this.marks(plan.part, target, false, keep))
      }
      case 'term': {
        const found = this.#ofType(collection.find(plan.column, plan.pattern), plan.type)
        if (plan.zone === 'article' && target !== 'article') {
          return spread(mark(found, collection.size('article')), target, collection)
        }
        const moved = this.#moved(found, plan.zone, target)
        if (ranked) keep(moved)
        return mark(moved, collection.size(target))
      }
      case 'quote': {
        const inner: Postings[] = []
        const quotes = this.marks(plan.part, 'quote', ranked, (term) => inner.push(term))
        // Only what stands in the quotes that answer counts.
        for (const term of inner) keep(this.#moved(restricted(term, quotes), 'quote', target))
        return mark(this.#moved(postingsOf(quotes), 'quote', target), collection.size(target))
      }
      case 'type': {
        const moved = this.#moved(postingsOf(collection.entitiesOf(plan.type)), 'entity', target)
        if (ranked) keep(moved)
        return mark(moved, collection.size(target))
      }
      case 'date':
        return spread(collection.datedWithin(plan.range), target, collection)
      case 'lang':
        return spread(collection.inLanguage(plan.code), target, collection)
    }
  }

  readonly #keep = (term: Postings): void => void this.terms.push(term)

  #ofType(found: Postings, type: string | undefined): Postings {
    return type === undefined ? found : restricted(found, this.#collection.entitiesOf(type))
  }

  /** What is found in one zone, as found in another: a quote in its paragraphs. */
  #moved(found: Postings, from: Zone, to: Zone): Postings {
    if (from === to || from === 'article') return found
    if (to === 'article') {
      const articles = this.#collection.articleOf(from)
      return summed(found, (id, add) => add(articles[id] ?? 0))
    }
    const links = this.#links(from, to)
    return summed(found, (id, add) => {
      const end = links.starts[id + 1] ?? 0
      for (let at = links.starts[id] ?? 0; at < end; at++) add(links.targets[at] ?? 0)
    })
  }

  #links(from: Zone, to: Zone): Links {
    if (from === 'quote' && (to === 'paragraph' || to === 'entity')) return this.#collection.links(from, to)
    if (from === 'entity' && (to === 'paragraph' || to === 'quote')) return this.#collection.links(from, to)
    throw new Error(`No links from ${from} to ${to}`)
  }
}

function both(left: Marks, right: Marks): Marks {
  for (let id = 0; id < left.length; id++) left[id] = (left[id] ?? 0) & (right[id] ?? 0)
  return left
}

function either(left: Marks, right: Marks): Marks {
  for (let id = 0; id < left.length; id++) left[id] = (left[id] ?? 0) | (right[id] ?? 0)
  return left
}

function without(left: Marks, right: Marks): Marks {
  for (let id = 0; id < left.length; id++) if (right[id] === 1) left[id] = 0
  return left
}

function mark({ ids }: Postings, size: number): Marks {
  const marks = new Uint8Array(size)
  for (const id of ids) marks[id] = 1
  return marks
}

function postingsOf(marks: Marks): Postings {
  const ids: number[] = []
  for (let id = 0; id < marks.length; id++) if (marks[id] === 1) ids.push(id)
  return { ids, counts: ids.map(() => 1) }
}

function restricted({ ids, counts }: Postings, marks: Marks): Postings {
  const kept: { ids: number[]; counts: number[] } = { ids: [], counts: [] }
  ids.forEach((id, index) => {
    if (marks[id] !== 1) return
    kept.ids.push(id)
    kept.counts.push(counts[index] ?? 0)
  })
  return kept
}

function summed(found: Postings, targetsOf: (id: number, add: (target: number) => void) => void): Postings {
  const sums = new Map<number, number>()
  found.ids.forEach((id, index) => {
    const count = found.counts[index] ?? 0
    targetsOf(id, (target) => sums.set(target, (sums.get(target) ?? 0) + count))
  })
  const ids = [...sums.keys()].sort((left, right) => left - right)
  return { ids, counts: ids.map((id) => sums.get(id) ?? 0) }
}

/** Everything of a zone whose article is marked. */
function spread(articles: Marks, target: Zone, collection: Collection): Marks {
  if (target === 'article') return articles
  const owner = collection.articleOf(target)
  return collection.all(target).map((there, id) => there & (articles[owner[id] ?? 0] ?? 0))
}

function firstOfEach(marks: Marks, collection: Collection): Marks {
  const owner = collection.articleOf('paragraph')
  let last = -1
  return marks.map((there, id) => {
    const article = owner[id] ?? 0
    if (there === 0 || article === last) return 0
    last = article
    return 1
  })
}
