import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { mix } from './hash.ts'
import { name } from './lexicon.ts'
import type { Template } from './templates.ts'

/** Most features a token can have. */
export const MOST_FEATURES = 160

const EDGE = 0x7f4a7c15
const KIND_SEED = 0x5000

/** Writes the hashes of a token's features and returns their number. */
export type FeaturesOf = (tokens: Tokens, attributes: Attributes, at: number, into: Uint32Array) => number

/**
 * Makes the function that sees a token through templates. A feature is the hash of what is seen and of the template's
 * number, so none is ever spelled out.
 */
export function featureReader(templates: readonly Template[]): FeaturesOf {
  const looks = templates.map(({ sees }, index) => ({ sees, seed: index + 1 }))
  return (tokens, attributes, at, into) => {
    const { columns } = attributes
    const sentence = tokens.sentence[at] ?? 0
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    let size = 0
    into[size++] = KIND_SEED
    for (const { sees, seed } of looks) {
      let value = 0
      for (const [column, offset] of sees) {
        const index = at + offset
        const seen = index < first || index >= end ? EDGE : (columns[column][index] ?? 0)
        // nothing seen alone is no feature; beside something else it says something
        value = sees.length === 1 ? seen : mix(value, seen)
      }
      if (value !== 0) into[size++] = mix(value, seed)
    }
    // every list that the longest listed name over the token stands in
    const entry = attributes.kinds[at] ?? 0
    const standing = KIND_SEED + (entry & name.ambiguous ? 16 : 0) + (attributes.place[at] ?? 0)
    for (let bit = 0, left = entry >>> name.firstKind; left !== 0; bit++, left >>>= 1) {
      if (left & 1) into[size++] = mix(bit, standing)
    }
    return size
  }
}
