import type { Span } from '../model.ts'
import { codePoints } from '../text/code-points.ts'
import { escapeMarkup } from './escape-markup.ts'

/** A span of the text, in code points, and the element that it becomes; `attributes` are escaped and begin with a space. */
export interface MarkedSpan extends Span {
  readonly tag: string
  readonly attributes: string
}

/**
 * Makes the function that writes a stretch of the text (UTF-16 offsets) as escaped markup with its spans as elements.
 * Spans that cross are cut where the outer one ends, so that the elements nest.
 */
export function nestMarkup(text: string, spans: readonly MarkedSpan[]): (start: number, end: number) => string {
  const points = codePoints(text)
  const units = spans
    .map((span) => ({ ...span, start: points.toUtf16(span.start), end: points.toUtf16(span.end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  return (start, end) => {
    let markup = ''
    let at = start
    const open: MarkedSpan[] = []
    // what crosses its element's end goes on behind it
    const waiting: MarkedSpan[] = []
    const closeUntil = (until: number): void => {
      for (let inner = open.at(-1); inner && inner.end <= until; inner = open.at(-1)) {
        markup += `${escapeMarkup(text.slice(at, inner.end))}</${inner.tag}>`
        at = inner.end
        open.pop()
        while ((waiting.at(-1)?.start ?? Number.POSITIVE_INFINITY) <= at) {
          const next = waiting.pop()
          if (next) enter(next)
        }
      }
    }
    const enter = (span: MarkedSpan): void => {
      closeUntil(span.start)
      const outer = open.at(-1)
      const until = Math.min(span.end, outer?.end ?? end, end)
      if (until <= span.start) return
      markup += `${escapeMarkup(text.slice(at, span.start))}<${span.tag}${span.attributes}>`
      at = span.start
      open.push({ ...span, end: until })
      if (until < Math.min(span.end, end)) waiting.push({ ...span, start: until })
    }
    for (let index = firstFrom(units, start); index < units.length; index++) {
      const span = units[index]
      if (!span || span.start >= end) break
      enter(span)
    }
    closeUntil(end)
    return markup + escapeMarkup(text.slice(at, end))
  }
}

/** Index of the first span that starts at an offset or behind it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
