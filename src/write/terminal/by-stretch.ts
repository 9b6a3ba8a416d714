import type { Span } from '../../model.ts'

/** For each of the stretches, in order and apart, what overlaps it; in time that grows with what there is to answer. */
export function byStretch<T>(
  stretches: readonly Span[],
  items: readonly T[],
  spansOf: (item: T) => readonly Span[],
): T[][] {
  const found: T[][] = stretches.map(() => [])
  for (const item of items) {
    for (const { start, end } of spansOf(item)) {
      for (let at = firstEndingBehind(stretches, start); (stretches[at]?.start ?? end) < end; at++) {
        const there = found[at]
        if (there && there.at(-1) !== item) there.push(item)
      }
    }
  }
  return found
}

function firstEndingBehind(stretches: readonly Span[], offset: number): number {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
