import type { Command } from 'commander'
import { UsageError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { put } from '../output.ts'

export function completionCommand(program: Command, context: Context): void {
  program
    .command('completion <shell>')
    .description('a script that completes commands, flags and their values in bash, zsh or fish')
    .action(async (shell: string) => {
      const [{ completions }, { definitionOf }, { inputFormats }, { outputFormats }] = await Promise.all([
        import('../completion.ts'),
        import('../definitions.ts'),
        import('../../read/index.ts'),
        import('../../write/index.ts'),
      ])
      const script = completions.get(shell)
      if (!script) throw new UsageError(`unknown shell "${shell}"; known: ${[...completions.keys()].join(', ')}`)
      const known = { '--format': outputFormats(), '--from': inputFormats }
      await put(context.stdout, script(definitionOf(program, known)))
    })
    .addHelpText(
      'after',
      `
Examples:
  source <(article completion bash)
  source <(article completion zsh)
  article completion fish > ~/.config/fish/completions/article.fish`,
    )
}
