import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bench, median, table } from './bench.ts'
import { madeRecords, writeRecords } from './corpus.ts'
import { runCommand } from './run-command.ts'

const pairs = 3
/**
 * Records of each run that is timed: half a minute at one job. Every thread compiles the parser's hot functions for
 * itself, some 3 s of a core however long the corpus is.
 */
const timedRecords = 36_000

/** How fast each kind of input is read and parsed, what a second core brings, and whether memory stays flat. */
export const reading: Bench = {
  title: 'Reading, jobs and memory',
  async run({ long }) {
    const rates = ['text', 'html'].map((kind) => {
      const rate: unknown = JSON.parse(
        execFileSync(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'reading-of.ts'), kind], {
          encoding: 'utf8',
        }),
      )
      return [kind, Number(rate).toFixed(2)]
    })
    const { ratios, extra, megabytes, seconds } = await speedUps()
    const sizes = [10, 100, ...(long ? [1000] : [])]
    const memory: (string | number)[][] = []
    for (const size of sizes) {
      const { peak, seconds, written } = await runCommand(
        ['export', '--from', 'ndjson', '--format', 'ndjson', '--quiet', '-'],
        recordsOf(size * 1e6),
      )
      memory.push([size, peak.toFixed(0), seconds.toFixed(0), (written / 1e6).toFixed(0)])
    }
    return [
      'Read and parsed in full; megabytes of input for each second of one core. The pages are made articles in a page with menus, boxes and JSON-LD.',
      table(['input', 'MB/s'], rates),
      `\`article export --format ndjson FILE > /dev/null\` of ${timedRecords} records (${megabytes.toFixed(0)} MB, ${seconds.toFixed(0)} s at one job) ` +
        `with \`--jobs 2\` against \`--jobs 1\`, start included, in ${pairs} pairs: ` +
        `median ${median(ratios).toFixed(2)}, best ${Math.max(...ratios).toFixed(2)} times as fast (asked: at least 1.7), with ` +
        `${median(extra).toFixed(2)} times the processor time. What else the machine does takes from the second job first.`,
      '`article export --from ndjson --format ndjson - < corpus`, whole parse, `--jobs` by default, the whole process with its workers; asked: flat, under 300 MB.',
      table(['NDJSON, MB', 'peak memory, MB', 'seconds', 'written, MB'], memory),
    ]
  },
}

/** How much faster two jobs are than one, and how much more processor time they take, pair by pair. */
async function speedUps(): Promise<{ ratios: number[]; extra: number[]; megabytes: number; seconds: number }> {
  const ratios: number[] = []
  const extra: number[] = []
  const seconds: number[] = []
  const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
  try {
    // from a file into nothing: whoever fed and emptied pipes would need a part of the second core
    const file = join(folder, 'corpus.ndjson')
    writeRecords(file, timedRecords)
    const run = (jobs: number): ReturnType<typeof runCommand> =>
      runCommand(['export', '--format', 'ndjson', '--quiet', '--jobs', String(jobs), file], undefined, 'ignore')
    for (let pair = 0; pair < pairs; pair++) {
      const one = await run(1)
      const two = await run(2)
      ratios.push(one.seconds / two.seconds)
      extra.push(two.cpu / one.cpu)
      seconds.push(one.seconds)
    }
    return { ratios, extra, megabytes: statSync(file).size / 1e6, seconds: median(seconds) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function* recordsOf(bytes: number): Generator<string> {
  let size = 0
  for (const record of madeRecords(Number.POSITIVE_INFINITY)) {
    yield record
    size += Buffer.byteLength(record)
    if (size >= bytes) return
  }
}
