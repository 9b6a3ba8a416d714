/**
 * Letters that newsrooms write in two ways, as their two-letter spelling: Danish and Norwegian ø, å and æ with their
 * Swedish and German fellows, and what Unicode does not decompose.
 */
const spellings: ReadonlyMap<string, string> = new Map([
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['œ', 'oe'],
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ä', 'ae'],
  ['ß', 'ss'],
  ['þ', 'th'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['ı', 'i'],
])
const spelled = /[øöœåæäßþðđłı]/gu
const unseen = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu
const plain = /^[a-z0-9]*$/

/**
 * One form for everything that reads alike: lower case, Unicode form folded, ø as oe, å as aa, æ as ae, and every other
 * letter without its marks, so that é is e.
 */
export function folded(word: string): string {
  const lower = word.toLowerCase()
  if (plain.test(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(spelled, (letter) => spellings.get(letter) ?? letter)
    .normalize('NFKD')
    .replace(unseen, '')
    .toLowerCase()
    .replace(spelled, (letter) => spellings.get(letter) ?? letter)
}

const cluster = /\P{M}\p{M}*/gu

/**
 * Where part of a folded word stands in the word as written: UTF-16 units, widened to whole letters.
 * @param start offset in `folded(word)`
 * @param end offset in `folded(word)`
 */
export function unfoldedSpan(word: string, start: number, end: number): { start: number; end: number } {
  let at = 0
  let first: number | undefined
  let last = word.length
  for (const match of word.matchAll(cluster)) {
    const next = at + folded(match[0]).length
    if (first === undefined && next > start) first = match.index
    if (next >= end) {
      last = match.index + match[0].length
      break
    }
    at = next
  }
  return { start: first ?? 0, end: last }
}
