import type { Command } from 'commander'
import type { Article } from '../../model.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { putData } from '../output.ts'
import { named, placed, type RecordFlags } from '../records.ts'
import { putViews, viewOf } from '../view.ts'

interface MetaFlags extends InputFlags, RecordFlags {
  readonly sources?: boolean
}

export function metaCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('meta [files...]')
    .description('title, date, authors, agencies and figures of an article')
    .option('--sources', 'also where each value came from')
    .option('--json', 'one JSON object; an array of them where several articles are read')
    .option('--ndjson', 'a JSON object a line')
  withInputOptions(command).action(async (files: string[], flags: MetaFlags) => {
    const articles = articlesOf(files, flags, context, tally)
    if (flags.json || flags.ndjson) return putMeta(articles, flags, context)
    const [view, { metaTable }] = await Promise.all([viewOf(context), import('../../write/terminal/meta-table.ts')])
    await putViews(articles, (article) => metaTable(article, view, flags.sources), context)
  })
  command.addHelpText(
    'after',
    `
Examples:
  article meta story.txt
  article meta --sources page.html
  article meta --json story.txt | jq -r .title
  article meta --ndjson archive/*.txt | jq -r 'select(.lix > 50) | .article'`,
  )
}

/** An object for one article, an array for several: as many as there are decides, one article ahead. */
async function putMeta(articles: AsyncIterable<Article>, flags: MetaFlags, context: Context): Promise<void> {
  let first = true
  let array = false
  for await (const place of placed(articles)) {
    const record = named(place, metaOf(place.article, flags))
    if (flags.ndjson) {
      await putData(context.stdout, `${JSON.stringify(record)}\n`)
      continue
    }
    array ||= place.several
    await putData(context.stdout, `${array ? (first ? '[\n' : ',\n') : ''}${JSON.stringify(record, null, 2)}`)
    first = false
  }
  if (!flags.ndjson && !first) await putData(context.stdout, array ? '\n]\n' : '\n')
}

function metaOf({ meta }: Article, { sources: wanted }: MetaFlags): Article['meta'] {
  if (wanted) return meta
  const { sources: _, ...rest } = meta
  return rest
}
