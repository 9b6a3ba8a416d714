import type { JudgedQuote } from './quotes.ts'

/** How often the quotes of a rule, or of a band of confidence, are right with their speaker. */
export interface Reliability {
  readonly name: string
  readonly count: number
  /** Share that is right. */
  readonly right: number
  /** Mean confidence given. */
  readonly said: number
}

/** Reliability by rule, the most frequent first. */
export function byRule(judged: readonly JudgedQuote[]): Reliability[] {
  return grouped(judged, ({ quote }) => quote.rule).sort((a, b) => b.count - a.count)
}

/** Reliability by bands of a tenth. */
export function byBand(judged: readonly JudgedQuote[]): Reliability[] {
  const band = (confidence: number): string => {
    const from = Math.min(0.9, Math.floor(confidence * 10) / 10)
    return `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`
  }
  return grouped(judged, ({ quote }) => band(quote.confidence)).sort((a, b) => a.name.localeCompare(b.name))
}

/** Expected calibration error: the mean distance between what is said and what is so, weighted by band (Naeini et al. 2015). */
export function calibrationError(judged: readonly JudgedQuote[]): number {
  const bands = byBand(judged)
  return bands.reduce((sum, { count, right, said }) => sum + count * Math.abs(right - said), 0) / (judged.length || 1)
}

function grouped(judged: readonly JudgedQuote[], keyOf: (one: JudgedQuote) => string): Reliability[] {
  const groups = new Map<string, JudgedQuote[]>()
  for (const one of judged) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups].map(([name, members]) => ({
    name,
    count: members.length,
    right: members.filter(({ attributed }) => attributed).length / members.length,
    said: members.reduce((sum, { quote }) => sum + quote.confidence, 0) / members.length,
  }))
}
