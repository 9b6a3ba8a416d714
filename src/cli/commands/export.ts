import type { Command } from 'commander'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put } from '../output.ts'

interface ExportFlags extends InputFlags {
  readonly format: string
}

export function exportCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('export [files...]')
    .description('write articles in another format')
    .option('--format <name>', 'output format', 'json')
  withInputOptions(command).action(async (files: string[], flags: ExportFlags) => {
    const { writerOf } = await import('../../write/index.ts')
    const writer = await writerOf(flags.format)
    for await (const piece of writer.write(articlesOf(files, flags, context, tally))) await put(context.stdout, piece)
  })
  command.addHelpText(
    'after',
    `
Examples:
  article export --format ndjson story.txt
  article export --from ndjson --format ndjson - < corpus.ndjson`,
  )
}
