import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const command = join(import.meta.dirname, '../../bin/article.js')
// The system tells the peak of the whole process, threads included; the process asks for it as it ends.
const report =
  "process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();" +
  "require('fs').writeSync(3, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024 })) })"
const hook = `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${report}`)}`

/** What a run of the command took. */
export interface Run {
  /** Of the clock on the wall. */
  readonly seconds: number
  /** Seconds of all cores together. */
  readonly cpu: number
  /** Peak memory of the whole process, MB. */
  readonly peak: number
  /** Bytes that it wrote. */
  readonly written: number
}

/**
 * Runs the command to its end, what it writes counted and thrown away, and measures it.
 * @param output 'ignore' has the system throw it away, uncounted, which takes no time from the command
 */
export async function runCommand(
  argv: readonly string[],
  input?: Iterable<string>,
  output: 'pipe' | 'ignore' = 'pipe',
): Promise<Run> {
  const began = performance.now()
  const child = spawn(process.execPath, ['--import', hook, command, ...argv], {
    stdio: [input ? 'pipe' : 'ignore', output, 'pipe', 'pipe'],
  })
  const ended = once(child, 'close')
  let written = 0
  let stderr = ''
  let told = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    written += chunk.length
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    told += chunk
  })
  if (input && child.stdin) await pipeline(Readable.from(input), child.stdin)
  const [status] = await ended
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  const { cpu, peak }: { cpu: number; peak: number } = JSON.parse(told)
  return { seconds: (performance.now() - began) / 1000, cpu, peak, written }
}
