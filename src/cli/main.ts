import { CommanderError } from 'commander'
import type { Context, Tally } from './context.ts'
import { kindOfStdin } from './inputs.ts'
import { flush, watch } from './output.ts'
import { programOf } from './program.ts'
import { report } from './report.ts'

/** Runs the command line and answers the exit code: 0 done, 1 nothing found, 2 trouble. */
async function run(argv: readonly string[], context: Context): Promise<number> {
  const tally: Tally = { failed: 0 }
  // Known before commander has read the flags, so that a mistake among them is reported as asked.
  context.settings.debug = argv.includes('--debug')
  watch(context.stdout)
  try {
    await programOf(context, tally)
      .parseAsync([...argv], { from: 'user' })
      .catch(unlessHelped)
    await flush(context.stdout)
  } catch (error) {
    if (error instanceof CommanderError) return 2
    const code = report(context, error)
    if (code > 0) return code
  } finally {
    // a pager that is open shows what was written, and the shell waits for who reads it
    if (context.stdout !== process.stdout) {
      const { finished } = await import('node:stream/promises')
      await finished(context.stdout.end())
    }
  }
  if (tally.failed > 0) return 2
  return tally.nothing ? 1 : 0
}

/** Help and version end commander's parsing by an error with exit code 0. */
function unlessHelped(error: unknown): void {
  if (!(error instanceof CommanderError && error.exitCode === 0)) throw error
}

let stdout: Context['stdout'] = process.stdout
let stderr: Context['stderr'] | undefined

run(process.argv.slice(2), {
  // Node makes its streams when they are first touched, which takes longer than a small command does.
  get stdin() {
    return process.stdin
  },
  get stdinKind() {
    return kindOfStdin()
  },
  get stdout() {
    return stdout
  },
  get stderr() {
    if (!stderr) {
      stderr = process.stderr
      // a message that cannot be given stops nothing; the exit code says it too
      watch(stderr)
    }
    return stderr
  },
  env: process.env,
  cwd: process.cwd(),
  settings: { quiet: false, debug: false, color: undefined, pager: true },
  async startPaging() {
    if (!process.stdout.isTTY) return
    const { PagedOutput, pagerOf } = await import('./pager.ts')
    const pager = pagerOf(process.env)
    if (pager === undefined) return
    stdout = new PagedOutput(process.stdout, pager, process.env)
    watch(stdout)
  },
}).then((code) => {
  process.exitCode = code
})
