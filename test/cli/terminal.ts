import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { it } from 'vitest'

const article = join(import.meta.dirname, '../../bin/article.js')
const hasPython = spawnSync('python3', ['--version']).status === 0

/** A test of what a terminal is sent; it needs Python, whose pseudo-terminal it is. */
export const inTerminal = process.env.CI || hasPython ? it : it.skip

/** What a terminal of 24 rows and 80 columns is sent by the command, results and messages in one, and the exit code. */
export function sentTo(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): { output: string; status: number | null } {
  const command = [join(import.meta.dirname, 'terminal.py'), process.execPath, article, ...args]
  const { stdout, stderr, status } = spawnSync('python3', command, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 60_000,
  })
  if (stderr !== '') throw new Error(`no pseudo-terminal: ${stderr}`)
  return { output: stdout.replaceAll('\r\n', '\n'), status }
}
