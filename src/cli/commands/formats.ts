import type { Command } from 'commander'
import type { Context } from '../context.ts'
import { put } from '../output.ts'

export function formatsCommand(program: Command, context: Context): void {
  program
    .command('formats')
    .description('the formats that are read and written')
    .option('--json', 'one JSON document')
    .action(async ({ json }: { json?: boolean }) => {
      const [{ inputFormats }, { outputFormats, writerOf }] = await Promise.all([
        import('../../read/index.ts'),
        import('../../write/index.ts'),
      ])
      const written = await Promise.all(
        outputFormats().map(async (name) => {
          const { description, extension } = await writerOf(name)
          return { name, extension, description }
        }),
      )
      const read = [...inputFormats]
      if (json) return put(context.stdout, `${JSON.stringify({ read, written }, null, 2)}\n`)
      const widest = Math.max(...written.map(({ name }) => name.length))
      const lines = written.map(({ name, description }) => `  ${name.padEnd(widest)}  ${description}`)
      const about = `Read (--from): ${read.join(', ')}\nWritten (export --format):\n`
      await put(context.stdout, `${about}${lines.join('\n')}\n`)
    })
    .addHelpText('after', '\nExamples:\n  article formats\n  article formats --json | jq -r ".written[].name"')
}
