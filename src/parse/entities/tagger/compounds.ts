import { columnOf } from './columns.ts'
import { finish, HASH_START, hashLower, mix, step } from './hash.ts'
import { CHAIN_START, chain, coarse, type Lexicon, lookUpName, lookUpWord, NAME_BITS, word } from './lexicon.ts'
import { mayHave, type WordFilter } from './word-filter.ts'
import { casingOf } from './word-shapes.ts'

const SHORTEST_COMPOUND = 8
/** Keeps a long run of one character from costing the square of its length. */
const LONGEST_COMPOUND = 40
const SHORTEST_PART = 3

/**
 * The last part of a compound of two words of the dictionary, as a hash: `styrelsen` of `Miljøstyrelsen`; 0 where it is
 * none. The parts may be linked by an `s` or an `e`.
 */
export function lastPart(text: string, start: number, end: number, common: WordFilter): number {
  if (end - start < SHORTEST_COMPOUND || end - start > LONGEST_COMPOUND) return 0
  for (let cut = start + SHORTEST_PART; cut < end - SHORTEST_PART; cut++) {
    const tail = hashLower(text, cut, end)
    if (!mayHave(common, tail)) continue
    if (mayHave(common, hashLower(text, start, cut))) return tail
    const linked = text.charCodeAt(cut - 1)
    const links = (linked === 0x73 || linked === 0x65) && cut - 1 - start >= SHORTEST_PART
    if (links && mayHave(common, hashLower(text, start, cut - 1))) return tail
  }
  return 0
}

/** The parts of a hyphen compound: what the lists say of its first part, and its last part as a word. */
export function describeHyphened(
  text: string,
  hyphen: number,
  lexicon: Lexicon,
  table: Uint32Array,
  row: number,
): void {
  const head = hashLower(text, 0, hyphen)
  let tail = HASH_START
  for (let at = hyphen + 1; at < text.length; at++) tail = step(tail, text.charCodeAt(at))
  table[row + columnOf.head] = head
  table[row + columnOf.tail] = finish(tail)
  const alone = lookUpName(lexicon, chain(CHAIN_START, head))
  const entry = lookUpWord(lexicon, head)
  table[row + columnOf.headMatch] = mix(coarse(alone), entry & NAME_BITS)
  table[row + columnOf.headShape] = mix(coarse(alone) * 16 + (entry & word.frequency), casingOf(text, 0, hyphen) + 1)
  let suffix = HASH_START
  for (let at = text.length - 1; at > hyphen && at >= text.length - 4; at--) suffix = step(suffix, text.charCodeAt(at))
  table[row + columnOf.tailSuffix] = finish(suffix)
}
