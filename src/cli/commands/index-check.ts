import type { Command } from 'commander'
import { InputError } from '../../errors.ts'
import { visibleLine } from '../../text/visible.ts'
import type { Context, Tally } from '../context.ts'
import { put } from '../output.ts'
import { report } from '../report.ts'

export function indexCheckCommand(index: Command, context: Context, tally: Tally): void {
  index
    .command('check <index>')
    .description('look whether an index is sound')
    .action(async (path: string) => {
      const { checkIndex, openIndex } = await import('../../index-store/index.ts')
      const database = await openIndex(path)
      try {
        const problems = checkIndex(database)
        for (const problem of problems) report(context, new InputError(path, problem))
        tally.failed += problems.length
        if (problems.length === 0) await put(context.stdout, `${visibleLine(path)}: sound\n`)
      } finally {
        database.close()
      }
    })
}
