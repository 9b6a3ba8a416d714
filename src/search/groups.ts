import type { ArticleCollection } from './article-collection.ts'
import type { Zone } from './query/bind.ts'
import type { SearchableEntity } from './searchable.ts'

/** What the answers can be counted by. */
export const groupings = ['speaker', 'entity', 'file', 'month'] as const
export type Grouping = (typeof groupings)[number]

/** How many answers have to do with one speaker, entity, file or month. */
export interface Group {
  /** A name as it stands in the articles, a file name, or `2020-08`. */
  readonly key: string
  readonly count: number
}

/** The entities that have names: values are not counted by. */
export const namedTypes: readonly string[] = ['PER', 'ORG', 'LOC', 'MISC']

/** The month that an article's date is counted under. */
export function monthOf(date: string | null): string {
  return date === null ? 'no date' : date.slice(0, 7)
}

/**
 * The groups that a thing of an article counts in, each once: a paragraph with quotes by two speakers counts for both,
 * one without a quote for none.
 */
export function groupsOf(by: Grouping, target: Zone, id: number, collection: ArticleCollection): string[] {
  const { article } = collection
  if (by === 'file') return [article.source.name]
  if (by === 'month') return [monthOf(article.meta.date)]
  const names =
    by === 'speaker' ? speakers(target, id, collection) : entities(target, id, collection).map(({ name }) => name)
  return [...new Set(names)]
}

function speakers(target: Zone, id: number, collection: ArticleCollection): string[] {
  const { quotes, entities } = collection.article
  const entity = target === 'entity' ? entities[id]?.id : undefined
  return quotes.flatMap((quote, index) => {
    if (!quote.speaker) return []
    const counts =
      target === 'article' ||
      (target === 'quote' && index === id) ||
      (target === 'entity' && quote.speaker.entity === entity) ||
      (target === 'paragraph' && collection.paragraphsOf(quote).includes(id))
    return counts ? [quote.speaker.name] : []
  })
}

function entities(target: Zone, id: number, collection: ArticleCollection): SearchableEntity[] {
  const named = collection.article.entities.filter(({ type }) => namedTypes.includes(type))
  if (target === 'article') return named
  if (target === 'entity') return named.filter((entity) => entity === collection.article.entities[id])
  const links = collection.links('entity', target)
  return named.filter((entity) => {
    const at = collection.article.entities.indexOf(entity)
    for (let link = links.starts[at] ?? 0; link < (links.starts[at + 1] ?? 0); link++) {
      if (links.targets[link] === id) return true
    }
    return false
  })
}

/** The groups with the most first; those of as many by key, months in their order. */
export function sortedGroups(counts: ReadonlyMap<string, number>, by: Grouping): Group[] {
  const groups = Array.from(counts, ([key, count]) => ({ key, count }))
  const byKey = (left: Group, right: Group): number => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0)
  return groups.sort(by === 'month' ? byKey : (left, right) => right.count - left.count || byKey(left, right))
}
