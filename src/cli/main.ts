import { Command, CommanderError } from 'commander'
import { ArticleError } from '../errors.ts'
import type { Tally } from './articles.ts'
import { exportCommand } from './commands/export.ts'
import type { Context } from './context.ts'
import { report } from './report.ts'
import { version } from './version.ts'

/** Runs the command line and answers the exit code: 0 done, 1 nothing found, 2 trouble. */
async function run(argv: readonly string[], context: Context): Promise<number> {
  const tally: Tally = { failed: 0 }
  const program = new Command('article').version(version).exitOverride()
  exportCommand(program, context, tally)
  try {
    await program.parseAsync([...argv], { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof ArticleError)) throw error
    report(context, error)
    return 2
  }
  return tally.failed > 0 ? 2 : 0
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
})
