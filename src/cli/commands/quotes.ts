import { type Command, Option } from 'commander'
import type { Article, Quote, QuoteType } from '../../model.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { countingNumber, listOf, share } from '../flag-values.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put, putData } from '../output.ts'
import { putRecords, type RecordFlags } from '../records.ts'
import { putViews, viewOf } from '../view.ts'

interface QuoteFlags extends InputFlags, RecordFlags {
  readonly speaker?: string
  readonly type?: readonly QuoteType[]
  readonly paragraph?: number
  readonly minConfidence?: number
  readonly by?: 'speaker'
  readonly stats?: boolean
}

const types = ['direct', 'mixed', 'indirect'] as const

export function quotesCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('quotes [files...]')
    .description('who said what')
    .option('--speaker <name>', 'said by this one: a part of any name the article has for them, letter case aside')
    .option('--type <types>', `of these types only: ${types.join(', ')}`, listOf(types))
    .option('--paragraph <number>', 'in this paragraph, counted from 1', countingNumber)
    .option('--min-confidence <share>', 'at least so sure, 0 to 1', share)
    .addOption(new Option('--by <key>', 'gathered').choices(['speaker']))
    .option('--stats', 'quotes and quoted words of each speaker, their share, and of women and men')
    .option('--json', 'one JSON document: an array (with --stats an object)')
    .option('--ndjson', 'a JSON object a line')
  withInputOptions(command).action(async (files: string[], flags: QuoteFlags) => {
    const articles = articlesOf(files, flags, context, tally)
    const chosen = (article: Article): Quote[] => article.quotes.filter((quote) => isChosen(quote, article, flags))
    if (flags.stats) return putStats(articles, chosen, flags, context)
    if (flags.json || flags.ndjson) return putRecords(articles, chosen, flags, context)
    const [view, { quotesBySpeaker, quoteTable }] = await Promise.all([
      viewOf(context),
      import('../../write/terminal/quote-table.ts'),
    ])
    const show = flags.by === 'speaker' ? quotesBySpeaker : quoteTable
    await putViews(
      articles,
      (article) => {
        const quotes = chosen(article)
        return quotes.length === 0 ? '' : show(quotes, view)
      },
      context,
    )
  })
  command.addHelpText(
    'after',
    `
Paragraphs are counted from 1 by --paragraph, and from 0 in JSON.

Examples:
  article quotes story.txt
  article quotes --by speaker --min-confidence 0.8 story.txt
  article quotes --json story.txt | jq '.[] | select(.speaker.name == "Vladimir Putin") | .text'
  article quotes --stats archive/*.txt`,
  )
}

function isChosen(quote: Quote, article: Article, { speaker, type, paragraph, minConfidence }: QuoteFlags): boolean {
  if (type && !type.includes(quote.type)) return false
  if (paragraph !== undefined && quote.paragraph + 1 !== paragraph) return false
  if (minConfidence !== undefined && quote.confidence < minConfidence) return false
  return speaker === undefined || namesOf(quote, article).some((name) => fold(name).includes(fold(speaker)))
}

/** Every name and description that the article has for the one who said it. */
function namesOf({ speaker }: Quote, { entities }: Article): string[] {
  if (!speaker) return []
  const mentions = entities.find(({ id }) => id === speaker.entity)?.mentions ?? []
  return [speaker.name, ...mentions.filter(({ kind }) => kind !== 'pronoun').map(({ text }) => text)]
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

async function putStats(
  articles: AsyncIterable<Article>,
  chosen: (article: Article) => Quote[],
  { json, ndjson }: RecordFlags,
  context: Context,
): Promise<void> {
  const { quoteTally } = await import('../../stats/index.ts')
  const sums = quoteTally()
  for await (const article of articles) sums.add({ ...article, quotes: chosen(article) })
  const stats = sums.result()
  if (json || ndjson) return putData(context.stdout, `${JSON.stringify(stats, null, ndjson ? undefined : 2)}\n`)
  const [{ width, paint }, { showQuoteStats }] = await Promise.all([
    viewOf(context),
    import('../../write/terminal/stats.ts'),
  ])
  await put(
    context.stdout,
    `${showQuoteStats(stats, width, { heading: paint.strong, bar: paint.bar, quiet: paint.quiet })}\n`,
  )
}
