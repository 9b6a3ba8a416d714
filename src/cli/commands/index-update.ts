import type { Command } from 'commander'
import type { Context, Tally } from '../context.ts'
import { summaryLine, updateFrom } from '../index-update.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put } from '../output.ts'

export function indexUpdateCommand(index: Command, context: Context, tally: Tally): void {
  const command = index
    .command('update <index>')
    .description('take in what is new or changed since, and leave out what has gone')
  withInputOptions(command).action(async (path: string, flags: InputFlags) => {
    const { articleCount, openIndex } = await import('../../index-store/index.ts')
    const database = await openIndex(path)
    try {
      const summary = await updateFrom(database, flags, context, tally)
      await put(context.stdout, summaryLine(database, articleCount(database), summary))
    } finally {
      database.close()
    }
  })
}
