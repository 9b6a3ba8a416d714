import type { Command } from 'commander'
import { writerOf } from '../../write/index.ts'
import { articlesOf, type InputFlags, type Tally } from '../articles.ts'
import type { Context } from '../context.ts'
import { put } from '../output.ts'

interface ExportFlags extends InputFlags {
  readonly format: string
}

export function exportCommand(program: Command, context: Context, tally: Tally): void {
  program
    .command('export [files...]')
    .description('write articles in another format')
    .requiredOption('--format <name>', 'output format', 'json')
    .option('--from <format>', 'input format')
    .option('--lang <code>', 'language of the text')
    .action(async (files: string[], flags: ExportFlags) => {
      const writer = await writerOf(flags.format)
      for await (const piece of writer.write(articlesOf(files, flags, context, tally))) await put(context.stdout, piece)
    })
}
