import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, flag, WIDTH } from './columns.ts'
import { CHAIN_START, chain, isNamedSo, type Lexicon, lookUpName, name } from './lexicon.ts'

/** Where a token stands in a listed name. */
export const place = { none: 0, alone: 1, first: 2, inner: 3, last: 4 } as const

const LONGEST = 9
const { lower: LOWER, stem: STEM, casing: CASING, alone: ALONE, flags: FLAGS } = columnOf

/** Finds the longest listed name over each token and writes its kinds and its place there. */
export function matchNames(tokens: Tokens, lexicon: Lexicon, into: Attributes): void {
  const { form, count } = tokens
  const { kinds, place: places } = into
  const { table } = into.facts
  kinds.fill(0, 0, count)
  places.fill(0, 0, count)
  let covered = 0
  for (let index = 0; index < count; index++) {
    const row = (form[index] ?? 0) * WIDTH
    let found = table[row + ALONE] ?? 0
    let longest = found === 0 ? 0 : 1
    if ((table[row + FLAGS] ?? 0) & flag.opensName) {
      const longer = longestName(tokens, index, lexicon, table)
      if (longer !== 0) [longest, found] = [longer, foundLast]
    }
    if (longest === 0 || index + longest <= covered) continue
    // a longer name that began earlier keeps its tokens
    if (index < covered && longest <= covered - index) continue
    for (let at = Math.max(index, covered); at < index + longest; at++) kinds[at] = found
    mark(places, index, longest)
    covered = index + longest
  }
}

/** The entry of the name that longestName measured last. */
let foundLast = 0

/** How many words the longest listed name of several has that begins at a token; 0 where none does. */
function longestName(tokens: Tokens, first: number, lexicon: Lexicon, table: Uint32Array): number {
  const { form, sentence, count } = tokens
  const row = (form[first] ?? 0) * WIDTH
  const cased = table[row + CASING] ?? 0
  let hash = chain(CHAIN_START, table[row + LOWER] ?? 0)
  let longest = 0
  for (let at = first + 1; at < count && at < first + LONGEST && sentence[at] === sentence[first]; at++) {
    const word = (form[at] ?? 0) * WIDTH
    const lower = table[word + LOWER] ?? 0
    const stem = table[word + STEM] ?? 0
    const next = chain(hash, lower)
    const entry = lookUpName(lexicon, next)
    let hit = isNamedSo(cased, true, entry) ? entry : 0
    if (hit === 0 && stem !== lower) {
      const bare = lookUpName(lexicon, chain(hash, stem))
      if (isNamedSo(cased, true, bare)) hit = bare
    }
    if (hit !== 0) {
      longest = at - first + 1
      foundLast = hit
    }
    if (!(entry & name.prefix)) break
    hash = next
  }
  return longest
}

function mark(places: Uint8Array, first: number, length: number): void {
  if (length === 1) {
    places[first] = place.alone
    return
  }
  places[first] = place.first
  for (let at = first + 1; at < first + length - 1; at++) places[at] = place.inner
  places[first + length - 1] = place.last
}
