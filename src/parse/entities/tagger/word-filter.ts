import { mix } from './hash.ts'

const PROBES = 6
/** Bits a word: with six probes one word in a hundred is taken for one of the set that is not. */
const BITS = 10

/** A set of words that may err on the side of having one (Bloom 1970): a word costs ten bits, whatever its length. */
export type WordFilter = Uint32Array

/** Whether the set has the word of a hash; says yes to one in a hundred that it has not. */
export function mayHave(filter: WordFilter, hash: number): boolean {
  const bits = filter.length * 32
  const stride = mix(hash, 0x51ed270b) | 1
  let at = hash
  for (let probe = 0; probe < PROBES; probe++) {
    const bit = Math.floor((at / 4294967296) * bits)
    if (((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false
    at = (at + stride) >>> 0
  }
  return bits > 0
}

/** Makes the set of the words of these hashes. */
export function makeFilter(hashes: ReadonlySet<number>): WordFilter {
  const filter = new Uint32Array(Math.ceil((hashes.size * BITS) / 32))
  const bits = filter.length * 32
  for (const hash of hashes) {
    const stride = mix(hash, 0x51ed270b) | 1
    let at = hash
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = Math.floor((at / 4294967296) * bits)
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31))
      at = (at + stride) >>> 0
    }
  }
  return filter
}
