import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, TOKEN_WIDTH, tokenColumnOf, WIDTH } from './columns.ts'
import { mix } from './hash.ts'
import { casing } from './word-shapes.ts'

const EDGE = 0x2545f491
const MOST = 5

/**
 * Tells every word of a run of capitalised words how the run begins and ends and what stands around it: the `A/S` of
 * `Danbyg Totalentreprise A/S` says what its first word is.
 */
export function describeRuns(tokens: Tokens, into: Attributes): void {
  const { form, sentence, count } = tokens
  const { run, table, facts } = into
  for (let first = 0; first < count; ) {
    if (run[first] === 0) {
      const row = first * TOKEN_WIDTH
      table.fill(0, row + tokenColumnOf.runFirst, row + TOKEN_WIDTH)
      first++
      continue
    }
    let end = first + 1
    while (end < count && sentence[end] === sentence[first]) {
      const isDigits = facts.table[(form[end] ?? 0) * WIDTH + columnOf.casing] === casing.digits
      if (run[end] !== 1 && !isDigits) break
      end++
    }
    describeRun(tokens, into, first, end)
    first = end
  }
}

function describeRun(tokens: Tokens, { table, facts }: Attributes, first: number, end: number): void {
  const { form, sentence, count } = tokens
  const size = end - first
  const last = end - 1
  const firstWord = (form[first] ?? 0) * WIDTH
  const lastWord = (form[last] ?? 0) * WIDTH
  const before =
    first > 0 && sentence[first - 1] === sentence[first]
      ? facts.table[(form[first - 1] ?? 0) * WIDTH + columnOf.lower]
      : EDGE
  const after =
    end < count && sentence[end] === sentence[first] ? facts.table[(form[end] ?? 0) * WIDTH + columnOf.lower] : EDGE
  const names = mix(facts.table[firstWord + columnOf.names] ?? 0, facts.table[lastWord + columnOf.names] ?? 0)
  for (let at = first; at < end; at++) {
    const row = at * TOKEN_WIDTH
    table[row + tokenColumnOf.runBefore] = before ?? 0
    table[row + tokenColumnOf.runAfter] = after ?? 0
    table[row + tokenColumnOf.runPlace] =
      1 + Math.min(size, MOST) * 16 + Math.min(at - first, MOST) * 2 + (at === last ? 1 : 0)
    const single = size === 1
    table[row + tokenColumnOf.runFirst] = single ? 0 : (facts.table[firstWord + columnOf.lower] ?? 0)
    table[row + tokenColumnOf.runLast] = single ? 0 : (facts.table[lastWord + columnOf.stem] ?? 0)
    table[row + tokenColumnOf.runTail] = single ? 0 : (facts.table[lastWord + columnOf.suffix4] ?? 0)
    table[row + tokenColumnOf.runNames] = single ? 0 : names
  }
}
