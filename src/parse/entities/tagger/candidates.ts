import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, flag, WIDTH } from './columns.ts'
import { word } from './lexicon.ts'
import { casing } from './word-shapes.ts'

/** How many lower-case words or marks may stand inside a name: `Foreningen af 3. maj 1958`. */
const LONGEST_GAP = 3
/** Frequency class from which a word that opens a sentence owes its capital to that alone. */
const COMMON = 7
const { casing: CASING, entry: ENTRY, flags: FLAGS } = columnOf
const NAMING = word.firstMale | word.firstFemale | word.surname

/**
 * Marks in `into.open` the words that may be part of a name: those with a capital, those of listed names, what stands
 * between two of them, and the words next to them. The others, three in four in news, are outside without being scored:
 * that makes the tagger three times as fast and costs one name in a hundred, all in lower case.
 */
export function markCandidates(tokens: Tokens, into: Attributes): void {
  const { form, count, sentence, sentenceCount, firstOfSentence } = tokens
  const { open, run } = into
  open.fill(0, 0, count)
  for (let index = 0; index < count; index++) run[index] = mayBeNamed(into, index, form[index] ?? 0) ? 1 : 0
  for (let at = 0; at < sentenceCount; at++) {
    const opening = firstOfSentence[at] ?? 0
    if (opensByRule(into, opening, form[opening] ?? 0)) run[opening] = 0
  }
  let last = -1
  for (let index = 0; index < count; index++) {
    if (run[index] === 0) continue
    const first = firstOfSentence[sentence[index] ?? 0] ?? 0
    const end = firstOfSentence[(sentence[index] ?? 0) + 1] ?? count
    const from = last >= first && index - last - 1 <= LONGEST_GAP ? last : Math.max(first, index - 1)
    open.fill(1, from, Math.min(end, index + 2))
    last = index
  }
}

function mayBeNamed({ place, facts }: Attributes, index: number, form: number): boolean {
  const cased = facts.table[form * WIDTH + CASING] ?? 0
  if (cased >= casing.title && cased !== casing.digits) return true
  if ((place[index] ?? 0) !== 0) return true
  return cased === casing.lower && ((facts.table[form * WIDTH + FLAGS] ?? 0) & flag.joined) !== 0
}

/** Whether the word that opens a sentence is a common one, in no list of names. */
function opensByRule({ place, facts }: Attributes, opening: number, form: number): boolean {
  const entry = facts.table[form * WIDTH + ENTRY] ?? 0
  return (
    (facts.table[form * WIDTH + CASING] ?? 0) === casing.title &&
    (place[opening] ?? 0) === 0 &&
    (entry & word.frequency) >= COMMON &&
    (entry & NAMING) === 0
  )
}
