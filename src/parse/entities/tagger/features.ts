import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { type Column, columnOf, isWordColumn, TOKEN_WIDTH, tokenColumnOf, WIDTH } from './columns.ts'
import { mix } from './hash.ts'
import { name, PLACE_KINDS } from './lexicon.ts'
import type { Template } from './templates.ts'
import { casing } from './word-shapes.ts'

/** Most features a token can have. */
export const MOST_FEATURES = 240

/** How far around a listed place the topic is looked for, in words. */
export const TOPIC_REACH = 25
const TOPIC_SEED = 0x6000
/** What is seen beyond a sentence. */
export const EDGE = 0x7f4a7c15
/** The feature that every token has. */
export const KIND_SEED = 0x5000

/** Writes the hashes of a token's features and returns their number. */
export type FeaturesOf = (tokens: Tokens, attributes: Attributes, at: number, into: Uint32Array) => number

/**
 * Makes the function that sees a token through templates. A feature is the hash of what is seen and of the template's
 * number, so none is ever spelled out. This is what a model is trained on; makeScorer sums the same features faster.
 * @param skip families of features to leave out, for measuring what they bring
 */
export function featureReader(templates: readonly Template[], skip: readonly string[] = []): FeaturesOf {
  const listed = !skip.includes('listed')
  const topic = !skip.includes('topic')
  const taken = templates
    .map(({ family, sees }, index) => ({ family, sees, seed: seedOf(index) }))
    .filter(({ family }) => !skip.includes(family))
  const looks = [...taken.filter(({ sees }) => sees.length === 1), ...taken.filter(({ sees }) => sees.length > 1)]
  return (tokens, attributes, at, into) => {
    const sentence = tokens.sentence[at] ?? 0
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    const see = (column: Column, index: number): number =>
      index < first || index >= end ? EDGE : seen(tokens, attributes, column, index)
    let size = 0
    into[size++] = KIND_SEED
    for (const { sees, seed } of looks) {
      const value = together(sees.map(([column, offset]) => see(column, at + offset)))
      // nothing seen alone is no feature; beside something else it says something
      if (value !== 0) into[size++] = mix(value, seed)
    }
    const entry = attributes.kinds[at] ?? 0
    if (listed) size = seeLists(entry, attributes.place[at] ?? 0, into, size)
    if (!topic || !((entry >>> name.firstKind) & PLACE_KINDS)) return size
    for (let index = Math.max(first, at - TOPIC_REACH); index < Math.min(end, at + TOPIC_REACH); index++) {
      const hash = topicOf(attributes.facts.table, tokens.form[index] ?? 0)
      if (hash !== 0) into[size++] = hash
    }
    return size
  }
}

/** What stands in a column of a token. */
function seen(tokens: Tokens, { facts, table }: Attributes, column: Column, at: number): number {
  return (
    (isWordColumn(column)
      ? facts.table[(tokens.form[at] ?? 0) * WIDTH + columnOf[column]]
      : table[at * TOKEN_WIDTH + tokenColumnOf[column]]) ?? 0
  )
}

/** The number that stands for a template in the hashes of its features. */
export function seedOf(template: number): number {
  return template + 1
}

/** What is seen at once as one number; a single look is itself. */
export function together(values: readonly number[]): number {
  return values.length === 1 ? (values[0] ?? 0) : values.reduce((hash, value) => mix(hash, value), 0)
}

/** Every list that the longest listed name over the token stands in. */
export function seeLists(entry: number, place: number, into: Uint32Array, taken: number): number {
  let size = taken
  const standing = KIND_SEED + (entry & name.ambiguous ? 16 : 0) + place
  for (let bit = 0, left = entry >>> name.firstKind; left !== 0; bit++, left >>>= 1) {
    if (left & 1) into[size++] = mix(bit, standing)
  }
  return size
}

/**
 * What a word says of a sentence's topic, by its first four letters: such words tell whether a listed place is one here, or a
 * club or a government (`kampen`, `scorede`, `forhandler`). 0 where it says nothing.
 */
export function topicOf(facts: Uint32Array, form: number): number {
  const letters = facts[form * WIDTH + columnOf.prefix4] ?? 0
  return facts[form * WIDTH + columnOf.casing] === casing.lower && letters !== 0 ? mix(letters, TOPIC_SEED) : 0
}
