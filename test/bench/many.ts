import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, exponent, table } from './bench.ts'
import { madeRecords } from './corpus.ts'

const command = join(import.meta.dirname, '../../bin/article.js')

/** Time and memory against the number of articles: NDJSON through the command, from a file into nothing. */
export const many: Bench = {
  title: 'Growth with the number of articles',
  run({ long }) {
    const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
    try {
      const points: { size: number; cost: number }[] = []
      const rows: (string | number)[][] = []
      for (const count of [10, 100, 1000, ...(long ? [10_000, 100_000, 400_000] : [])]) {
        const file = join(folder, `${count}.ndjson`)
        write(file, count)
        const megabytes = statSync(file).size / 1e6
        const { seconds, peak } = timed([command, 'export', '--format', 'ndjson', '--quiet', file])
        points.push({ size: count, cost: seconds })
        rows.push([count, megabytes.toFixed(1), seconds.toFixed(2), (megabytes / seconds).toFixed(2), peak.toFixed(0)])
        rmSync(file)
      }
      const grown = exponent(points.filter(({ size }) => size >= 100))
      return [
        '`article export --format ndjson FILE`, the whole process: reading, parsing, writing.',
        table(['articles', 'MB', 'seconds', 'MB/s', 'peak memory, MB'], rows),
        `Exponent from 100 articles on: ${grown.toFixed(2)}; asked: at most 1.1.`,
      ]
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function write(file: string, count: number): void {
  const handle = openSync(file, 'w')
  for (const record of madeRecords(count)) writeSync(handle, record)
  closeSync(handle)
}

/** Runs a command by GNU time's way of telling the peak: a wrapper that asks the system about its child. */
function timed(argv: readonly string[]): { seconds: number; peak: number } {
  const report = "process.on('exit', () => require('fs').writeSync(3, String(process.resourceUsage().maxRSS / 1024)))"
  const began = performance.now()
  const { status, stderr, output } = spawnSync(
    process.execPath,
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(`import { createRequire } from 'node:module'; const require = createRequire('/'); ${report}`)}`,
      ...argv,
    ],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'], encoding: 'utf8' },
  )
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
  return { seconds, peak: Number(output[3]) }
}
