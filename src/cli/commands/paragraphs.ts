import { type Command, Option } from 'commander'
import type { Article, Paragraph } from '../../model.ts'
import { slicer } from '../../text/slice.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { countingNumber } from '../flag-values.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { putRecords, type RecordFlags } from '../records.ts'
import { putViews, viewOf } from '../view.ts'

interface ParagraphFlags extends Omit<InputFlags, 'from'>, RecordFlags {
  readonly kind?: Paragraph['kind']
  readonly from?: From
  readonly to?: number
}

/** `--from 2` is a paragraph, `--from ndjson` a format; a command line may say both. */
interface From {
  readonly format?: string
  readonly paragraph?: number
}

const kinds = ['headline', 'lede', 'heading', 'body'] as const

export function paragraphsCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('paragraphs [files...]')
    .description('the paragraphs of an article, numbered, with what each is')
    .addOption(new Option('--kind <kind>', 'of this kind only').choices(kinds))
    .option('--to <number>', 'up to this paragraph, counted from 1', countingNumber)
    .option('--json', 'one JSON document: an array')
    .option('--ndjson', 'a JSON object a line')
  const from = new Option('--from <number or format>', 'a number: from this paragraph on; a name: format of the input')
  withInputOptions(command, from.argParser(readFrom)).action(async (files: string[], flags: ParagraphFlags) => {
    const articles = articlesOf(files, { ...flags, from: flags.from?.format }, context, tally)
    const chosen = (article: Article): Chosen[] => choose(article, flags)
    if (flags.json || flags.ndjson) {
      return putRecords(articles, chosen, flags, context)
    }
    const [view, { paragraphTable }] = await Promise.all([
      viewOf(context),
      import('../../write/terminal/paragraph-table.ts'),
    ])
    await putViews(articles, (article) => paragraphTable(chosen(article), view), context)
  })
  command.addHelpText(
    'after',
    `
Paragraphs are counted from 1 by --from and --to, and from 0 as "index" in JSON.

Examples:
  article paragraphs story.txt
  article paragraphs --kind body --from 2 --to 5 story.txt
  article paragraphs --json story.txt | jq -r '.[].text'`,
  )
}

function readFrom(value: string, before: From = {}): From {
  return /^\d+$/.test(value) ? { ...before, paragraph: countingNumber(value) } : { ...before, format: value }
}

type Chosen = Paragraph & { readonly text: string }

function choose(
  { text, paragraphs }: Article,
  { kind, from, to = Number.POSITIVE_INFINITY }: ParagraphFlags,
): Chosen[] {
  const slice = slicer(text)
  const first = from?.paragraph ?? 1
  return paragraphs
    .filter((at) => (kind === undefined || at.kind === kind) && at.index + 1 >= first && at.index < to)
    .map((at) => ({ ...at, text: slice(at) }))
}
