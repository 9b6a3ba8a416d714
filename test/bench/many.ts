import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, exponent, table } from './bench.ts'
import { writeRecords } from './corpus.ts'
import { runCommand } from './run-command.ts'

/** Time and memory against the number of articles: NDJSON through the command, from a file into nothing. */
export const many: Bench = {
  title: 'Growth with the number of articles',
  async run({ long }) {
    const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
    try {
      const points: { size: number; cost: number }[] = []
      const rows: (string | number)[][] = []
      for (const count of [10, 100, 1000, ...(long ? [10_000, 100_000] : [])]) {
        const file = join(folder, `${count}.ndjson`)
        writeRecords(file, count)
        const megabytes = statSync(file).size / 1e6
        const { seconds, peak } = await runCommand(['export', '--format', 'ndjson', '--quiet', file])
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
