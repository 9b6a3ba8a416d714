import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, columns } from './attributes.ts'
import { mix } from './hash.ts'
import { name, PLACE_KINDS } from './lexicon.ts'
import type { Template } from './templates.ts'
import { casing } from './word-shapes.ts'

/** Most features a token can have. */
export const MOST_FEATURES = 240

/** How far around a listed place the topic is looked for, in words. */
const TOPIC_REACH = 25
const TOPIC_COLUMN = columns.indexOf('prefix4')
const TOPIC_SEED = 0x6000
const EDGE = 0x7f4a7c15
const KIND_SEED = 0x5000

/** Writes the hashes of a token's features and returns their number. */
export type FeaturesOf = (tokens: Tokens, attributes: Attributes, at: number, into: Uint32Array) => number

/**
 * Makes the function that sees a token through templates. A feature is the hash of what is seen and of the template's
 * number, so none is ever spelled out.
 * @param skip families of features to leave out, for measuring what they bring
 * Runs for every token that may be of a name, some 75 looks each: the templates are laid out as numbers beforehand.
 */
export function featureReader(templates: readonly Template[], skip: readonly string[] = []): FeaturesOf {
  const listed = !skip.includes('listed')
  const topic = !skip.includes('topic')
  const looks = templates
    .map(({ family, sees }, index) => ({ family, sees, seed: index + 1 }))
    .filter(({ family }) => !skip.includes(family))
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
    const entry = attributes.kinds[at] ?? 0
    if (listed) size = seeLists(entry, attributes.place[at] ?? 0, into, size)
    if (topic && (entry >>> name.firstKind) & PLACE_KINDS) size = seeTopic(attributes, first, end, at, into, size)
    return size
  }
}

/** Every list that the longest listed name over the token stands in. */
function seeLists(entry: number, place: number, into: Uint32Array, taken: number): number {
  let size = taken
  const standing = KIND_SEED + (entry & name.ambiguous ? 16 : 0) + place
  for (let bit = 0, left = entry >>> name.firstKind; left !== 0; bit++, left >>>= 1) {
    if (left & 1) into[size++] = mix(bit, standing)
  }
  return size
}

/**
 * The words of the sentence by their first four letters: they tell whether a listed place is one here, or a club or a
 * government (`kampen`, `scorede`, `forhandler`).
 */
function seeTopic(
  { table, capacity, casing: cased }: Attributes,
  first: number,
  end: number,
  at: number,
  into: Uint32Array,
  taken: number,
): number {
  let size = taken
  const last = Math.min(end, at + TOPIC_REACH)
  for (let index = Math.max(first, at - TOPIC_REACH); index < last; index++) {
    const seen = table[TOPIC_COLUMN * capacity + index] ?? 0
    if (cased[index] === casing.lower && seen !== 0) into[size++] = mix(seen, TOPIC_SEED)
  }
  return size
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
