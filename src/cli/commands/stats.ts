import type { Command } from 'commander'
import type { StatsData } from '../../schema/stats.ts'
import { articlesOf } from '../articles.ts'
import { wantsColour } from '../colour.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put, putData } from '../output.ts'

interface StatsFlags extends InputFlags {
  readonly json?: boolean
  readonly csv?: boolean
}

export function statsCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('stats [files...]')
    .description('words, readability, speakers, entities, sources and dates of one article or many, in numbers')
    .option('--json', 'one JSON document')
    .option('--csv', 'a table of measures: section, type, name, value')
  withInputOptions(command).action(async (files: string[], flags: StatsFlags) => {
    const { articleTally } = await import('../../stats/index.ts')
    const sums = articleTally()
    for await (const article of articlesOf(files, flags, context, tally)) sums.add(article)
    const stats = sums.result()
    if (flags.json) await putData(context.stdout, `${JSON.stringify(stats, null, 2)}\n`)
    else if (flags.csv) await putData(context.stdout, await measured(stats))
    else await put(context.stdout, await shown(stats, context))
  })
  command.addHelpText(
    'after',
    `
Examples:
  article stats story.txt
  article stats --json archive/*.txt | jq '.quotes.genders'
  article stats --csv archive/*.txt > stats.csv`,
  )
}

async function measured(stats: StatsData): Promise<string> {
  const [{ csvRow }, { measuresOf }] = await Promise.all([
    import('../../write/csv-row.ts'),
    import('../../stats/measures.ts'),
  ])
  return [['section', 'type', 'name', 'value'], ...measuresOf(stats)].map((row) => csvRow(row, ',')).join('')
}

async function shown(stats: StatsData, context: Context): Promise<string> {
  const [{ showStats }, { Chalk }] = await Promise.all([import('../../write/terminal/stats.ts'), import('chalk')])
  const chalk = new Chalk({ level: wantsColour(context) ? 1 : 0 })
  const width = Math.max(40, Math.min(100, context.stdout.columns ?? 80))
  return showStats(stats, width, { heading: chalk.bold, bar: chalk.cyan, quiet: chalk.dim })
}
