import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, mayOpenName } from './attributes.ts'
import { mix } from './hash.ts'
import {
  CHAIN_START,
  chain,
  type Lexicon,
  lookUpName,
  name,
  ORGANISATION_KINDS,
  PERSON_KINDS,
  PLACE_KINDS,
  WORK_KINDS,
} from './lexicon.ts'
import { casing } from './word-shapes.ts'

/** Where a token stands in a listed name. */
export const place = { none: 0, alone: 1, first: 2, inner: 3, last: 4 } as const

const LONGEST = 9

/** Finds the longest listed name over each token and writes its kinds, and those of the token by itself. */
export function matchNames(tokens: Tokens, lexicon: Lexicon, into: Attributes): void {
  const { text, start, sentence, count } = tokens
  const { lower, stem, match, single } = into.columns
  into.kinds.fill(0, 0, count)
  into.place.fill(0, 0, count)
  let covered = 0
  for (let index = 0; index < count; index++) {
    into.alone[index] = 0
    if (!mayOpenName(text, start[index] ?? 0, into.word[index] ?? 0)) continue
    let hash = CHAIN_START
    let longest = 0
    let found = 0
    for (let at = index; at < count && at < index + LONGEST && sentence[at] === sentence[index]; at++) {
      const next = chain(hash, lower[at] ?? 0)
      const entry = lookUpName(lexicon, next)
      let hit = isNamedSo(into, index, at, entry) ? entry : 0
      if (!hit && stem[at] !== lower[at]) {
        const bare = lookUpName(lexicon, chain(hash, stem[at] ?? 0))
        if (isNamedSo(into, index, at, bare)) hit = bare
      }
      if (hit >>> name.firstKind !== 0) {
        longest = at - index + 1
        found = hit
        if (at === index) into.alone[index] = hit
      }
      if (!(entry & name.prefix)) break
      hash = next
    }
    if (longest === 0 || index + longest <= covered) continue
    // a longer name that began earlier keeps its tokens
    if (index < covered && longest <= covered - index) continue
    for (let at = Math.max(index, covered); at < index + longest; at++) into.kinds[at] = found
    mark(into, index, longest)
    covered = index + longest
  }
  for (let index = 0; index < count; index++) {
    const kinds = coarse(into.kinds[index] ?? 0)
    match[index] = kinds === 0 ? 0 : mix(kinds, 0x100 + (into.place[index] ?? 0))
    single[index] = mix(coarse(into.alone[index] ?? 0), into.casing[index] ?? 0)
  }
}

function mark(into: Attributes, first: number, length: number): void {
  if (length === 1) {
    into.place[first] = place.alone
    return
  }
  into.place[first] = place.first
  for (let at = first + 1; at < first + length - 1; at++) into.place[at] = place.inner
  into.place[first + length - 1] = place.last
}

/** Whether the words from `first` to `last` are cased as a listed name is. */
function isNamedSo(into: Attributes, first: number, last: number, entry: number): boolean {
  if (entry >>> name.firstKind === 0) return false
  const cased = into.casing[first] ?? 0
  if (cased === casing.lower) return (entry & name.lower) !== 0
  if (entry & name.title && (cased !== casing.capitals || last > first)) return true
  if (cased === casing.capitals || cased === casing.initial || cased === casing.mixed || cased === casing.digits)
    return true
  // an acronym is not met by a title: `Bif` is not BIF
  return (entry & (name.title | name.lower)) !== 0
}

/** The kinds of an entry as place, organisation, work, person and ambiguous, in five bits. */
export function coarse(entry: number): number {
  const bits = entry >>> name.firstKind
  return (
    (bits & PLACE_KINDS ? 1 : 0) |
    (bits & ORGANISATION_KINDS ? 2 : 0) |
    (bits & WORK_KINDS ? 4 : 0) |
    (bits & PERSON_KINDS ? 8 : 0) |
    (entry & name.ambiguous ? 16 : 0)
  )
}
