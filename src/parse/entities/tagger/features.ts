import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, columns } from './attributes.ts'
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
 * Runs for every token that may be of a name, some 75 looks each: the templates are laid out as numbers beforehand.
 */
export function featureReader(templates: readonly Template[]): FeaturesOf {
  const looks = templates.map(({ sees }, index) => ({ sees, seed: index + 1 }))
  const one = layOut(looks.filter(({ sees }) => sees.length === 1))
  const several = layOut(looks.filter(({ sees }) => sees.length > 1))
  return (tokens, attributes, at, into) => {
    const { table, capacity } = attributes
    const sentence = tokens.sentence[at] ?? 0
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    let size = 0
    into[size++] = KIND_SEED
    for (let look = 0; look < one.count; look++) {
      const index = at + (one.offsets[look] ?? 0)
      const seen = index < first || index >= end ? EDGE : (table[(one.columns[look] ?? 0) * capacity + index] ?? 0)
      // nothing seen alone is no feature; beside something else it says something
      if (seen !== 0) into[size++] = mix(seen, one.seeds[look] ?? 0)
    }
    for (let look = 0; look < several.count; look++) {
      let value = 0
      for (let part = several.from[look] ?? 0; part < (several.from[look + 1] ?? 0); part++) {
        const index = at + (several.offsets[part] ?? 0)
        const outside = index < first || index >= end
        value = mix(value, outside ? EDGE : (table[(several.columns[part] ?? 0) * capacity + index] ?? 0))
      }
      if (value !== 0) into[size++] = mix(value, several.seeds[look] ?? 0)
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

/** Looks as columns of numbers: those of look `n` are at [from[n], from[n + 1]). */
interface Looks {
  readonly count: number
  readonly from: Uint16Array
  readonly columns: Uint8Array
  readonly offsets: Int8Array
  readonly seeds: Uint16Array
}

function layOut(looks: readonly { sees: Template['sees']; seed: number }[]): Looks {
  const parts = looks.flatMap(({ sees }) => sees)
  let read = 0
  return {
    count: looks.length,
    from: Uint16Array.of(0, ...looks.map(({ sees }) => (read += sees.length))),
    columns: Uint8Array.from(parts, ([column]) => columns.indexOf(column)),
    offsets: Int8Array.from(parts, ([, offset]) => offset),
    seeds: Uint16Array.from(looks, ({ seed }) => seed),
  }
}
