import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Bench, median, table } from './bench.ts'

const rounds = 3
const tools = ['nothing', 'article', 'wink-nlp', 'compromise'] as const
type Tool = (typeof tools)[number]

/** The whole parse on one core beside two libraries that do parts of it. */
export const throughput: Bench = {
  title: 'Throughput of the whole parse',
  run() {
    const rates = new Map<Tool, number[]>(tools.map((tool) => [tool, []]))
    const peaks = new Map<Tool, number[]>(tools.map((tool) => [tool, []]))
    for (let round = 0; round < rounds; round++) {
      for (const tool of tools) {
        const { rate, peak } = measure(tool)
        rates.get(tool)?.push(rate)
        peaks.get(tool)?.push(peak)
      }
    }
    const rate = (tool: Tool): number => median(rates.get(tool) ?? [])
    const peak = (tool: Tool): number => median(peaks.get(tool) ?? [])
    const rows = tools
      .filter((tool) => tool !== 'nothing')
      .map((tool) => [tool, rate(tool).toFixed(2), (rate('article') / rate(tool)).toFixed(2), peak(tool).toFixed(0)])
    return [
      'Made articles, read once into memory; megabytes for each second of processor time. `article` finds metadata, sentences, entities, ' +
        'values, coreference and quotes; wink-nlp runs its full pipeline and gives sentences and entities; compromise gives ' +
        'quotations, people, places and organisations.',
      table(['tool', 'MB/s', 'article is … times as fast', 'peak memory, MB'], rows),
      `Asked: at least 1.5 times wink-nlp and 25 times compromise, and no more memory than wink-nlp. A process that only ` +
        `holds the articles peaks at ${peak('nothing').toFixed(0)} MB.`,
    ]
  },
}

function measure(tool: Tool): { rate: number; peak: number } {
  const script = join(import.meta.dirname, 'throughput-of.ts')
  const answer: unknown = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, tool], { encoding: 'utf8' }),
  )
  const { rate, peak } = answer as { rate: number; peak: number }
  return { rate, peak }
}
