import type { Article } from '../model.ts'
import type { Context } from './context.ts'
import { putData } from './output.ts'

export interface RecordFlags {
  readonly json?: boolean
  readonly ndjson?: boolean
}

/** An article, and whether others were read beside it: what is written of it then names it. */
export interface Placed {
  readonly article: Article
  readonly several: boolean
}

/** The articles, each held back until the next has come or will not come, so that the first knows of the second. */
export async function* placed(articles: AsyncIterable<Article>): AsyncGenerator<Placed> {
  let held: Article | undefined
  let several = false
  for await (const article of articles) {
    if (held) {
      several = true
      yield { article: held, several }
    }
    held = article
  }
  if (held) yield { article: held, several }
}

/** The object as it is written: with the article's id in front where several were read. */
export function named<T extends object>({ article, several }: Placed, value: T): T | ({ article: string } & T) {
  return several ? { article: article.id, ...value } : value
}

/** Writes objects of every article as one JSON array, or an object a line. */
export async function putRecords(
  articles: AsyncIterable<Article>,
  recordsOf: (article: Article) => readonly object[],
  flags: RecordFlags,
  context: Context,
): Promise<void> {
  let first = true
  for await (const place of placed(articles)) {
    for (const value of recordsOf(place.article)) {
      const record = named(place, value)
      if (flags.ndjson) await putData(context.stdout, `${JSON.stringify(record)}\n`)
      else await putData(context.stdout, `${first ? '[\n' : ',\n'}${indented(record)}`)
      first = false
    }
  }
  if (!flags.ndjson) await putData(context.stdout, first ? '[]\n' : '\n]\n')
}

function indented(value: object): string {
  return JSON.stringify(value, null, 2).replace(/^/gm, '  ')
}
