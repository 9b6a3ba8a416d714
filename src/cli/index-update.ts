import { UsageError } from '../errors.ts'
import type { Database, UpdateSummary } from '../index-store/index.ts'
import type { Article } from '../model.ts'
import { visibleLine } from '../text/visible.ts'
import { articlesOf } from './articles.ts'
import type { Context, Tally } from './context.ts'
import { filesOf, nameToRead } from './index-files.ts'
import type { InputFlags } from './options.ts'

/** Brings an index up to date with the files under its roots; what cannot be read is reported and counted. */
export async function updateFrom(
  database: Database,
  flags: InputFlags,
  context: Context,
  tally: Tally,
): Promise<UpdateSummary> {
  // The index remembers what it is built of; a list that is read once would not be there the next time.
  if (flags.filesFrom !== undefined) throw new UsageError('an index takes files and folders by name, not --files-from')
  const { rootsOf, updateIndex } = await import('../index-store/index.ts')
  return updateIndex(database, await filesOf(rootsOf(database)), async function* (files): AsyncGenerator<{
    path: string
    article: Article
  }> {
    if (files.length === 0) return
    const paths = new Map(files.map((file) => [nameToRead(file, context.cwd), file.path]))
    for await (const article of articlesOf([...paths.keys()], flags, context, tally)) {
      yield { path: paths.get(article.source.name) ?? article.source.name, article }
    }
  })
}

/** What an update did, in words. */
export function summaryLine(database: Database, articles: number, summary: UpdateSummary): string {
  const { added, changed, removed, unchanged } = summary
  return `${visibleLine(database.path)}: ${articles} articles (files: ${added} new, ${changed} changed, ${removed} removed, ${unchanged} unchanged)\n`
}
