import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { type Bench, median, table } from './bench.ts'

const root = join(import.meta.dirname, '../..')
const seed = join(root, 'seeds/000_54189c48d2e5fc35.txt')
const command = join(root, 'bin/article.js')
const rounds = 41

const asked: readonly (readonly [name: string, argv: readonly string[], asked: number])[] = [
  ['`node -e 0`', ['-e', '0'], 1],
  ['`article --version`', [command, '--version'], 1.3],
  ['`article show` on the wire story', [command, 'show', seed], 1.6],
  ['`article quotes --json` on the wire story', [command, 'quotes', '--json', seed], 1.6],
]

/** Whole processes from outside, in turns, so that a busy moment falls on all of them alike. */
export const start: Bench = {
  title: 'Start',
  run() {
    const times = asked.map((): number[] => [])
    for (let round = 0; round < rounds; round++) {
      asked.forEach(([, argv], index) => {
        const began = performance.now()
        const { status, stderr } = spawnSync(process.execPath, argv, { encoding: 'utf8', input: '' })
        times[index]?.push(performance.now() - began)
        if (status !== 0) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`)
      })
    }
    const base = times[0] ?? []
    const rows = asked.map(([name, , limit], index) => {
      const own = times[index] ?? []
      const ratios = own.map((time, round) => time / (base[round] ?? Number.NaN))
      return [name, median(own).toFixed(0), median(ratios).toFixed(2), index === 0 ? '' : `≤ ${limit}`]
    })
    return [
      `Median of ${rounds} rounds; the ratio is the median of each round's own.`,
      table(['command', 'ms', 'times `node -e 0`', 'asked'], rows),
    ]
  },
}
