import type { Span } from '../model.ts'

const word = /[\p{L}\p{N}]+(?:[-'’.,:][\p{L}\p{N}]+)*/gu

/** How many words a text has: runs of letters and digits, with the marks inside them. */
export function countWords(text: string): number {
  return text.match(word)?.length ?? 0
}

/** Spans in order with those that overlap or touch made one, so that no word is counted twice. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else merged.push({ start, end })
  }
  return merged
}
