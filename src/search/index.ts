import { ArticleCollection } from './article-collection.ts'
import { evaluate } from './evaluate.ts'
import { groupsOf, sortedGroups } from './groups.ts'
import { Highlighter } from './highlight.ts'
import { type Hit, hitOf } from './hits.ts'
import type { SearchOptions } from './options.ts'
import { prepare } from './prepare.ts'
import { Ranking } from './ranking.ts'
import { compareBy, fileCounts, type SearchResult } from './result.ts'
import type { Searchable } from './searchable.ts'
import { stemmingLanguage } from './stemmers.ts'

export type { Group, Grouping } from './groups.ts'
export type {
  ContextParagraph,
  EntityHit,
  Hit,
  HitArticle,
  ParagraphHit,
  QuoteHit,
  TitleHit,
} from './hits.ts'
export type { SearchedPart, SearchOptions, Sorting } from './options.ts'
export { compareBy, type FileCount, fileCounts, type SearchResult } from './result.ts'
export type { Searchable } from './searchable.ts'

/**
 * Asks articles a question, in the query language of `article search --help`. The articles may come one by one: only
 * what answers is kept.
 * @throws QueryError with the place of the mistake
 */
export async function searchArticles(
  articles: Iterable<Searchable> | AsyncIterable<Searchable>,
  query: string,
  options: SearchOptions = {},
): Promise<SearchResult> {
  const { plan, target, matcher } = await prepare(query, options)
  const ranking = new Ranking<{ hit: Hit; place: readonly [number, number] }>()
  const files = new Map<string, number>()
  const groups = new Map<string, number>()
  const { group, limit = Number.POSITIVE_INFINITY, context = 0, sort = 'relevance' } = options
  let searched = 0
  for await (const article of articles) {
    await matcher.learn(stemmingLanguage(article.meta.language))
    const collection = new ArticleCollection(article, matcher)
    const highlighter = new Highlighter(collection, matcher, plan)
    const answer = evaluate(plan, target, collection)
    const ordinal = searched++
    const count = answer.marks.reduce((sum, there) => sum + there, 0)
    if (count > 0) files.set(article.source.name, (files.get(article.source.name) ?? 0) + count)
    if (group) {
      answer.marks.forEach((there, id) => {
        if (there === 0) return
        for (const key of groupsOf(group, target, id, collection)) groups.set(key, (groups.get(key) ?? 0) + 1)
      })
    }
    if (limit === 0) continue
    ranking.add(collection, target, answer, (id) => {
      const hit = hitOf(target, id, collection, highlighter, context)
      if (!hit) throw new RangeError(`no ${target} ${id} in ${article.id}`)
      return { hit, place: [ordinal, id] }
    })
  }
  const compare = compareBy(sort)
  const hits = ranking
    .scored()
    .map(({ found: { hit, place }, score }) => ({
      hit: { ...hit, score },
      key: { score, date: hit.article.date, file: hit.article.file, place },
    }))
    .sort((left, right) => compare(left.key, right.key))
    .slice(0, limit)
    .map(({ hit }) => hit)
  return {
    query,
    in: options.in ?? 'text',
    hits,
    total: [...files.values()].reduce((sum, count) => sum + count, 0),
    files: fileCounts(files),
    searched,
    ...(group ? { groups: sortedGroups(groups, group) } : {}),
  }
}
