import { ArticleCollection } from '../search/article-collection.ts'
import { evaluate } from '../search/evaluate.ts'
import { sortedGroups } from '../search/groups.ts'
import { Highlighter } from '../search/highlight.ts'
import { type Hit, hitOf } from '../search/hits.ts'
import { compareBy, fileCounts, type SearchOptions, type SearchResult } from '../search/index.ts'
import { type Prepared, prepare } from '../search/prepare.ts'
import { Ranking } from '../search/ranking.ts'
import { countArticles, countNames } from './groups.ts'
import { IndexCollection, languagesOf } from './index-collection.ts'
import { loadArticles } from './load.ts'
import { needsOf } from './needs.ts'
import { packedOf } from './packed.ts'
import type { Database } from './sqlite.ts'

/** How many hits are loaded at a time. */
const batch = 200

/**
 * Asks an index a question; the answer is the same as that of `searchArticles` over the articles it was built of.
 * @throws QueryError with the place of the mistake; InputError where the index is damaged
 */
export async function searchIndex(
  database: Database,
  query: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const prepared = await prepare(query, options)
  const { matcher } = prepared
  const languages = languagesOf(database)
  for (const language of languages) await matcher.learn(language)
  return database.snapshot(() => answer(database, query, prepared, options, languages))
}

function answer(
  database: Database,
  query: string,
  prepared: Prepared,
  options: SearchOptions,
  languages: readonly string[],
): SearchResult {
  const { plan, target, matcher } = prepared
  const packed = packedOf(database)
  const collection = new IndexCollection(database, packed, matcher, languages)
  const found = evaluate(plan, target, collection)
  const { files } = collection
  const dates = packed.list('articleDate')
  const owner = target === 'article' ? undefined : collection.articleOf(target)
  const articleOf = (id: number): number => (owner ? (owner[id] ?? 0) : id)
  const ids: number[] = []
  const articles = new Map<number, number>()
  for (let id = 0; id < found.marks.length; id++) {
    if (found.marks[id] === 0) continue
    ids.push(id)
    articles.set(articleOf(id), (articles.get(articleOf(id)) ?? 0) + 1)
  }
  const { group, limit = Number.POSITIVE_INFINITY, context = 0, sort = 'relevance' } = options
  const ranking = new Ranking<number>()
  if (limit > 0) ranking.add(collection, target, found, (id) => id)
  const compare = compareBy(sort)
  const best = ranking
    .scored()
    .map(({ found: id, score }) => {
      const article = articleOf(id)
      const key = { score, date: dates[article] ?? null, file: files[article] ?? '' }
      return { id, ...key, place: [article, id] as const }
    })
    .sort(compare)
    .slice(0, limit)
  const counts = new Map<string, number>()
  for (const [article, count] of articles) {
    const file = files[article] ?? ''
    counts.set(file, (counts.get(file) ?? 0) + count)
  }
  const groups =
    group === 'speaker' || group === 'entity'
      ? countNames(database, group, target, ids)
      : group && countArticles(group, articles, files, dates)
  return {
    query,
    in: options.in ?? 'text',
    hits: hitsOf(database, prepared, best, owner, context),
    total: ids.length,
    files: fileCounts(counts),
    searched: collection.totals('article').things,
    ...(group && groups ? { groups: sortedGroups(groups, group) } : {}),
  }
}

/** The hits for ids of an index, in their order. */
function hitsOf(
  database: Database,
  { plan, target, matcher }: Prepared,
  best: readonly { readonly id: number; readonly score: number }[],
  owner: ArrayLike<number> | undefined,
  context: number,
): Hit[] {
  const articleOf = (id: number): number => (owner ? (owner[id] ?? 0) : id)
  // What stands in an article has ids in a row.
  const positionOf = (id: number): number => {
    let first = id
    while (owner && first > 0 && owner[first - 1] === owner[id]) first--
    return id - first
  }
  const needs = needsOf(plan, target)
  const hits: Hit[] = []
  for (let from = 0; from < best.length; from += batch) {
    const some = best.slice(from, from + batch)
    const articles = loadArticles(database, [...new Set(some.map(({ id }) => articleOf(id)))], needs)
    const views = new Map<number, readonly [ArticleCollection, Highlighter]>()
    for (const { id, score } of some) {
      const article = articles.get(articleOf(id))
      if (!article) continue
      const view = views.get(articleOf(id)) ?? viewOf(new ArticleCollection(article, matcher))
      views.set(articleOf(id), view)
      const hit = hitOf(target, positionOf(id), ...view, context)
      if (hit) hits.push({ ...hit, score })
    }
  }
  return hits

  function viewOf(collection: ArticleCollection): readonly [ArticleCollection, Highlighter] {
    return [collection, new Highlighter(collection, matcher, plan)]
  }
}
