import { type Command, Option } from 'commander'
import type { Article } from '../../model.ts'
import { type Part, parts } from '../../write/terminal/parts.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { countingNumber } from '../flag-values.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { putData } from '../output.ts'
import { pageWidth, putViews, viewOf } from '../view.ts'

interface ShowFlags extends InputFlags {
  readonly plain?: boolean
  readonly html?: boolean
  readonly width?: number
  readonly only?: Part
}

export function showCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('show [files...]')
    .description('show an article: metadata, text, who said what, and who and what it names')
    .option('--plain', 'lines of text only: no columns, no drawn lines, no colour')
    .option('--html', 'one self-contained page for a browser')
    .option('--width <columns>', 'columns to fill, 40 to 100; those of the terminal where absent', countingNumber)
    .addOption(new Option('--only <part>', 'one part').choices(parts))
  withInputOptions(command).action(async (files: string[], flags: ShowFlags) => {
    const articles = articlesOf(files, flags, context, tally)
    if (flags.html) {
      const { html } = await import('../../write/html/index.ts')
      for await (const piece of html.write(articles)) await putData(context.stdout, piece)
    } else await putViews(articles, await drawing(flags, context), context)
  })
  command.addHelpText(
    'after',
    `
Examples:
  article show story.txt
  article show --only quotes story.txt
  article show --plain story.txt | mail -s Story desk@example.org
  article show --html story.txt > story.html
  cat story.txt | article show --width 60`,
  )
}

async function drawing({ plain, width, only }: ShowFlags, context: Context): Promise<(article: Article) => string> {
  if (plain) {
    const { showPlain } = await import('../../write/terminal/plain.ts')
    return (article) => showPlain(article, pageWidth(context, width), only)
  }
  const [view, { show }] = await Promise.all([viewOf(context, width), import('../../write/terminal/show.ts')])
  return (article) => show(article, view, only)
}
