import type { Command } from 'commander'
import { UsageError } from '../../errors.ts'
import type { Article } from '../../model.ts'
import type { ArticleDiff, ParagraphChange, WordChange } from '../../schema/diff.ts'
import { visible, visibleLine } from '../../text/visible.ts'
import { articlesOf } from '../articles.ts'
import { wantsColour } from '../colour.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put, putData } from '../output.ts'

interface DiffFlags extends InputFlags {
  readonly json?: boolean
}

/** How a change is painted; without colour each is marked by signs instead. */
interface Paint {
  cut(text: string): string
  added(text: string): string
  strong(text: string): string
}

export function diffCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('diff <before> <after>')
    .description('what changed between two versions of a story')
    .option('--json', 'one JSON document')
  withInputOptions(command).action(async (before: string, after: string, flags: DiffFlags) => {
    const [older, newer] = [await only(before, flags, context, tally), await only(after, flags, context, tally)]
    if (!older || !newer) return
    const { diffArticles } = await import('../../diff/index.ts')
    const diff = diffArticles(older, newer)
    tally.nothing = !diff.same
    if (flags.json) await putData(context.stdout, `${JSON.stringify(diff, null, 2)}\n`)
    else await put(context.stdout, show(diff, await paintOf(context)))
  })
  command.addHelpText(
    'after',
    `
Exit code 0 where the versions are the same, 1 where they differ, 2 on trouble.

Examples:
  article diff story-v1.txt story-v2.txt
  article diff --json old.html new.html | jq '.quotes.added[].text'`,
  )
}

/** The one article of an input; undefined where it could not be read, which has been reported. */
async function only(name: string, flags: InputFlags, context: Context, tally: Tally): Promise<Article | undefined> {
  let first: Article | undefined
  for await (const article of articlesOf([name], flags, context, tally)) {
    if (first) throw new UsageError(`${name} holds several articles; diff compares one with one`)
    first = article
  }
  return first
}

async function paintOf(context: Context): Promise<Paint> {
  if (!wantsColour(context)) {
    return { cut: (text) => `[-${text}-]`, added: (text) => `{+${text}+}`, strong: (text) => text }
  }
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  return { cut: chalk.red.strikethrough, added: chalk.green, strong: chalk.bold }
}

function show(diff: ArticleDiff, paint: Paint): string {
  if (diff.same) return ''
  const sections = [
    section(
      'Metadata',
      diff.meta.map(({ field, before, after }) => `${field}: ${paint.cut(word(before))} ${paint.added(word(after))}`),
      paint,
    ),
    section(
      'Paragraphs',
      diff.paragraphs.map((change) => showParagraph(change, paint)),
      paint,
    ),
    section(
      'Quotes',
      [
        ...diff.quotes.cut.map((quote) => paint.cut(said(quote.text, quote.speaker))),
        ...diff.quotes.added.map((quote) => paint.added(said(quote.text, quote.speaker))),
        ...diff.quotes.reattributed.map(
          ({ text, before, after }) => `${visibleLine(text)}: ${paint.cut(word(before))} ${paint.added(word(after))}`,
        ),
      ],
      paint,
    ),
    section(
      'Entities',
      [
        ...diff.entities.cut.map(({ type, name }) => paint.cut(`${type} ${visibleLine(name)}`)),
        ...diff.entities.added.map(({ type, name }) => paint.added(`${type} ${visibleLine(name)}`)),
      ],
      paint,
    ),
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function section(title: string, lines: readonly string[], paint: Paint): string {
  return lines.length === 0 ? '' : `${paint.strong(title)}\n${lines.map((line) => `  ${line}`).join('\n')}`
}

function showParagraph(change: ParagraphChange, paint: Paint): string {
  if (change.change === 'cut') return `${change.before + 1} cut: ${paint.cut(visibleLine(change.text))}`
  if (change.change === 'added') return `${change.after + 1} added: ${paint.added(visibleLine(change.text))}`
  const words = change.words.map((part) => showWords(part, paint)).join('')
  return `${change.after + 1} reworded: ${words}`
}

function showWords({ change, text }: WordChange, paint: Paint): string {
  const shown = visible(text).replaceAll('\n', ' ')
  if (change === 'same') return shown
  return change === 'cut' ? paint.cut(shown) : paint.added(shown)
}

function said(text: string, speaker: string | null): string {
  return visibleLine(speaker === null ? text : `${speaker}: ${text}`)
}

function word(value: string | readonly string[] | null): string {
  if (value === null) return '–'
  return visibleLine(typeof value === 'string' ? value : value.join(', ')) || '–'
}
