/** What a bench is asked for. */
export interface BenchOptions {
  /** The slow sizes too: hours of a laptop's fan instead of minutes. */
  readonly long: boolean
}

/** One question about speed or memory; every figure that is compared is taken in the same run. */
export interface Bench {
  /** What it answers, for the report's heading. */
  readonly title: string
  /** Paragraphs of Markdown. */
  run(options: BenchOptions): Promise<string[]> | string[]
}

/** The middle of some figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** The exponent `k` of `cost = c · size^k` that fits best (least squares on the logarithms). */
export function exponent(points: readonly { size: number; cost: number }[]): number {
  const logs = points.map(({ size, cost }) => ({ x: Math.log(size), y: Math.log(cost) }))
  const x = logs.reduce((sum, point) => sum + point.x, 0) / logs.length
  const y = logs.reduce((sum, point) => sum + point.y, 0) / logs.length
  const over = logs.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return over / logs.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}
