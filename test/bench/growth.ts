import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Bench, exponent, table } from './bench.ts'

/** Time and memory against size, for news and for the worst that a text can be. */
export const growth: Bench = {
  title: 'Growth with the size of one article',
  run({ long }) {
    const sizes = [1e3, 1e4, 1e5, 1e6, ...(long ? [1e7] : [])]
    const kinds: unknown = JSON.parse(answer('kinds'))
    if (!Array.isArray(kinds)) throw new Error('no kinds of text')
    const rows = kinds.map(String).map((kind) => {
      const { points, peak }: Growth = JSON.parse(answer(kind, ...sizes.map(String)))
      const costs = points.map(({ cost }) => cost.toFixed(cost < 10 ? 1 : 0))
      return [kind, ...costs, exponent(points.filter(({ size }) => size >= 1e5)).toFixed(2), peak.toFixed(0)]
    })
    const head = sizes.map((size) => (size < 1e6 ? `${size / 1e3} KB` : `${size / 1e6} MB`))
    return [
      'Milliseconds of processor time to parse one article of so many characters, and the exponent of the curve from 100 KB on; asked: at most 1.1.',
      table(['text', ...head, 'exponent', 'peak memory, MB'], rows),
    ]
  },
}

interface Growth {
  readonly points: readonly { size: number; cost: number }[]
  readonly peak: number
}

function answer(...argv: string[]): string {
  const script = join(import.meta.dirname, 'growth-of.ts')
  return execFileSync(process.execPath, ['--import', 'tsx', script, ...argv], { encoding: 'utf8', timeout: 600_000 })
}
