import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, WIDTH } from './columns.ts'
import { mix } from './hash.ts'
import { name, PLACE_KINDS } from './lexicon.ts'
import { type Look, layOut, look } from './looks.ts'
import type { Template } from './templates.ts'
import { casing } from './word-shapes.ts'

/** Most features a token can have. */
export const MOST_FEATURES = 240

/** How far around a listed place the topic is looked for, in words. */
export const TOPIC_REACH = 25
const TOPIC_SEED = 0x6000
/** The feature that every token has. */
export const KIND_SEED = 0x5000

/** Writes the hashes of a token's features and returns their number. */
export type FeaturesOf = (tokens: Tokens, attributes: Attributes, at: number, into: Uint32Array) => number

/**
 * Makes the function that sees a token through templates: what a model is trained on. A Scorer sums the same features faster.
 * @param skip families of features to leave out, for measuring what they bring
 */
export function featureReader(templates: readonly Template[], skip: readonly string[] = []): FeaturesOf {
  const listed = !skip.includes('listed')
  const topic = !skip.includes('topic')
  const looks = layOut(looksOf(templates).filter(({ family }) => !skip.includes(family)))
  return (tokens, attributes, at, into) => {
    const sentence = tokens.sentence[at] ?? 0
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    into[0] = KIND_SEED
    let size = look(looks, tokens, attributes, at, into, 1)
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

/** The looks of templates: those at one thing first. */
export function looksOf(templates: readonly Template[]): (Look & { readonly family: string })[] {
  const looks = templates.map(({ family, sees }, index) => ({ family, sees, seed: index + 1 }))
  return [...looks.filter(({ sees }) => sees.length === 1), ...looks.filter(({ sees }) => sees.length > 1)]
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
