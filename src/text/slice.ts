import type { Span } from '../model.ts'
import { codePoints } from './code-points.ts'

/** Makes the function that cuts spans, counted in code points, out of a text. */
export function slicer(text: string): (span: Span) => string {
  const points = codePoints(text)
  return ({ start, end }) => text.slice(points.toUtf16(start), points.toUtf16(end))
}
