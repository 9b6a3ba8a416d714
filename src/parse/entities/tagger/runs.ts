import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { mix } from './hash.ts'
import { casing } from './word-shapes.ts'

const EDGE = 0x2545f491
const MOST = 5

/**
 * Tells every word of a run of capitalised words how the run begins and ends and what stands around it: the `A/S` of
 * `Danbyg Totalentreprise A/S` says what its first word is.
 */
export function describeRuns(tokens: Tokens, into: Attributes): void {
  const { sentence, count } = tokens
  const { columns: column, run } = into
  const names = [
    column.runFirst,
    column.runLast,
    column.runTail,
    column.runBefore,
    column.runAfter,
    column.runPlace,
    column.runNames,
  ]
  for (const filled of names) filled.fill(0, 0, count)
  for (let first = 0; first < count; ) {
    if (run[first] === 0) {
      first++
      continue
    }
    let end = first + 1
    while (end < count && sentence[end] === sentence[first] && continues(into, end)) end++
    describeRun(tokens, into, first, end)
    first = end
  }
}

function continues(into: Attributes, at: number): boolean {
  return into.run[at] === 1 || into.casing[at] === casing.digits
}

function describeRun(tokens: Tokens, { columns: column }: Attributes, first: number, end: number): void {
  const { sentence, count } = tokens
  const size = end - first
  const last = end - 1
  const before = first > 0 && sentence[first - 1] === sentence[first] ? (column.lower[first - 1] ?? 0) : EDGE
  const after = end < count && sentence[end] === sentence[first] ? (column.lower[end] ?? 0) : EDGE
  const names = mix(column.names[first] ?? 0, column.names[last] ?? 0)
  for (let at = first; at < end; at++) {
    column.runBefore[at] = before
    column.runAfter[at] = after
    column.runPlace[at] = 1 + Math.min(size, MOST) * 16 + Math.min(at - first, MOST) * 2 + (at === last ? 1 : 0)
    if (size === 1) continue
    column.runFirst[at] = column.lower[first] ?? 0
    column.runLast[at] = column.stem[last] ?? 0
    column.runTail[at] = column.suffix4[last] ?? 0
    column.runNames[at] = names
  }
}
