import type { Command } from 'commander'
import type { Context, Tally } from '../context.ts'
import { summaryLine, updateFrom } from '../index-update.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put } from '../output.ts'

interface BuildFlags extends InputFlags {
  readonly output: string
  readonly force?: boolean
}

export function indexBuildCommand(index: Command, context: Context, tally: Tally): void {
  const command = index
    .command('build <files...>')
    .description('parse files and folders once, and keep what is in them')
    .requiredOption('-o, --output <file>', 'the index')
    .option('--force', 'build anew, even where the file is an index already')
  withInputOptions(command).action(async (paths: string[], flags: BuildFlags) => {
    const { addRoots, articleCount, openOrCreateIndex, removeIndex } = await import('../../index-store/index.ts')
    if (flags.force) removeIndex(flags.output)
    const database = await openOrCreateIndex(flags.output)
    try {
      addRoots(database, paths, context.cwd)
      const summary = await updateFrom(database, flags, context, tally)
      await put(context.stdout, summaryLine(database, articleCount(database), summary))
    } finally {
      database.close()
    }
  })
}
