import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { put } from '../output.ts'
import { version } from '../version.ts'

export function manCommand(program: Command, context: Context): void {
  program
    .command('man')
    .description('the manual page, in roff')
    .action(async () => {
      const [{ manPage }, { definitionOf }, { inputFormats }, { outputFormats }] = await Promise.all([
        import('../man-page.ts'),
        import('../definitions.ts'),
        import('../../read/index.ts'),
        import('../../write/index.ts'),
      ])
      const known = { '--format': outputFormats(), '--from': inputFormats }
      await put(context.stdout, manPage(definitionOf(program, known), version))
    })
    .addHelpText('after', '\nExamples:\n  article man | man -l -')
}
