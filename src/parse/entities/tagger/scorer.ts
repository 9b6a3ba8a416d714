import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, isWordColumn, TOKEN_WIDTH, tokenColumnOf, WIDTH, type WordColumn } from './columns.ts'
import { EDGE, KIND_SEED, seedOf, seeLists, TOPIC_REACH, together, topicOf } from './features.ts'
import { findSlot, mix } from './hash.ts'
import { name, PLACE_KINDS } from './lexicon.ts'
import type { TaggerModel } from './model.ts'
import type { Template } from './templates.ts'
import type { WordFacts } from './word-facts.ts'

/** How far a token's features look to either side. */
const REACH = 3
const OFFSETS = 2 * REACH + 1
const NO_SLOT = -1
const UNKNOWN_SLOT = -2

interface Look {
  readonly seed: number
  readonly columns: readonly WordColumn[]
}

/**
 * Adds up a model's weights for the features of tokens, as featureReader lists them. Six in ten features say something of a
 * form alone, seen from some distance: their sums are kept a form and distance, so that a token costs seven additions of
 * such sums and a look-up for each of the features that see several words at once: a third of the time.
 */
export class Scorer {
  readonly #model: TaggerModel
  /** The looks at one word's form, by their distance + REACH. */
  readonly #alone: readonly (readonly Look[])[]
  /** What they and the looks at its place sum up to beyond a sentence. */
  readonly #edges: Int32Array
  readonly #bias: Int32Array
  /** Looks at one word's place: token column, distance and seed of each. */
  readonly #placed: Int32Array
  /** What looks at several words see: kind of column, column and distance of each. */
  readonly #sights: Int32Array
  /** Those looks: the seed, how many sights, and which. */
  readonly #several: Int32Array
  readonly #seen: Uint32Array
  readonly #sum: Int32Array
  readonly #lists = new Uint32Array(32)
  /** Whose forms the sums are of. */
  #facts: WordFacts | undefined
  /** OFFSETS × labels a form; a bit a distance where they are summed up. */
  #sums = new Int16Array(0)
  #summed = new Uint8Array(0)
  /** Slot of what a form says of the topic. */
  #topics = new Int32Array(0)

  constructor(model: TaggerModel, templates: readonly Template[]) {
    this.#model = model
    this.#sum = new Int32Array(model.labels)
    const alone: Look[][] = Array.from({ length: OFFSETS }, () => [])
    const placed: number[] = []
    const sights = new Map<string, readonly [number, number, number]>()
    const several: number[] = []
    this.#bias = new Int32Array(model.labels)
    this.#addWeights(KIND_SEED, this.#bias, 0)
    this.#edges = new Int32Array(OFFSETS * model.labels)
    for (const [index, { sees }] of templates.entries()) {
      const seed = seedOf(index)
      const [one] = sees
      if (!one) continue
      const [column, offset] = one
      if (sees.length === 1) this.#addWeights(mix(EDGE, seed), this.#edges, (offset + REACH) * model.labels)
      const words = sees.flatMap(([seen, distance]) => (isWordColumn(seen) && distance === offset ? [seen] : []))
      if (words.length === sees.length) alone[offset + REACH]?.push({ seed, columns: words })
      else if (sees.length === 1 && !isWordColumn(column)) placed.push(tokenColumnOf[column], offset, seed)
      else {
        several.push(seed, sees.length)
        for (const [seen, distance] of sees) {
          const key = `${seen} ${distance}`
          if (!sights.has(key))
            sights.set(key, isWordColumn(seen) ? [1, columnOf[seen], distance] : [0, tokenColumnOf[seen], distance])
          several.push([...sights.keys()].indexOf(key))
        }
      }
    }
    this.#alone = alone
    this.#placed = Int32Array.from(placed)
    this.#sights = Int32Array.from([...sights.values()].flat())
    this.#several = Int32Array.from(several)
    this.#seen = new Uint32Array(sights.size)
  }

  /** Writes how well each label fits a token to `scores` from `base` on. */
  score(tokens: Tokens, attributes: Attributes, at: number, scores: Float32Array, base: number): void {
    const { labels, scale } = this.#model
    const { form, sentence, firstOfSentence } = tokens
    const first = firstOfSentence[sentence[at] ?? 0] ?? 0
    const end = firstOfSentence[(sentence[at] ?? 0) + 1] ?? 0
    if (this.#facts !== attributes.facts || this.#summed.length * WIDTH < attributes.facts.table.length) {
      this.#makeRoom(attributes.facts)
    }
    const sum = this.#sum
    sum.set(this.#bias)
    for (let offset = -REACH; offset <= REACH; offset++) {
      const index = at + offset
      if (index < first || index >= end) this.#addSums(this.#edges, (offset + REACH) * labels)
      else this.#addSums(this.#sums, this.#sumsOf(form[index] ?? 0, offset + REACH))
    }
    this.#addPlaced(attributes, at, first, end)
    this.#addSeveral(tokens, attributes, at, first, end)
    const entry = attributes.kinds[at] ?? 0
    if (entry !== 0) {
      const size = seeLists(entry, attributes.place[at] ?? 0, this.#lists, 0)
      for (let index = 0; index < size; index++) this.#addWeights(this.#lists[index] ?? 0, sum, 0)
      if ((entry >>> name.firstKind) & PLACE_KINDS) this.#addTopic(tokens, attributes, at, first, end)
    }
    for (let label = 0; label < labels; label++) scores[base + label] = (sum[label] ?? 0) * scale
  }

  #addPlaced({ table }: Attributes, at: number, first: number, end: number): void {
    const placed = this.#placed
    for (let look = 0; look < placed.length; look += 3) {
      const index = at + (placed[look + 1] ?? 0)
      if (index < first || index >= end) continue
      const seen = table[index * TOKEN_WIDTH + (placed[look] ?? 0)] ?? 0
      if (seen !== 0) this.#addWeights(mix(seen, placed[look + 2] ?? 0), this.#sum, 0)
    }
  }

  #addSeveral({ form }: Tokens, { facts, table }: Attributes, at: number, first: number, end: number): void {
    const seen = this.#seen
    const sights = this.#sights
    for (let sight = 0, part = 0; part < sights.length; sight++, part += 3) {
      const index = at + (sights[part + 2] ?? 0)
      const column = sights[part + 1] ?? 0
      seen[sight] =
        index < first || index >= end
          ? EDGE
          : sights[part] === 1
            ? (facts.table[(form[index] ?? 0) * WIDTH + column] ?? 0)
            : (table[index * TOKEN_WIDTH + column] ?? 0)
    }
    const several = this.#several
    for (let part = 0; part < several.length; ) {
      const seed = several[part] ?? 0
      const until = part + 2 + (several[part + 1] ?? 0)
      let value = 0
      for (part += 2; part < until; part++) value = mix(value, seen[several[part] ?? 0] ?? 0)
      if (value !== 0) this.#addWeights(mix(value, seed), this.#sum, 0)
    }
  }

  #addTopic({ form }: Tokens, { facts }: Attributes, at: number, first: number, end: number): void {
    const { keys, labels, weights } = this.#model
    const last = Math.min(end, at + TOPIC_REACH)
    for (let index = Math.max(first, at - TOPIC_REACH); index < last; index++) {
      const number = form[index] ?? 0
      let slot = this.#topics[number] ?? NO_SLOT
      if (slot === UNKNOWN_SLOT) {
        const hash = topicOf(facts.table, number)
        slot = hash === 0 ? NO_SLOT : findSlot(keys, hash)
        this.#topics[number] = slot
      }
      if (slot !== NO_SLOT) this.#addSums(weights, slot * labels)
    }
  }

  #addSums(sums: Int8Array | Int16Array | Int32Array, from: number): void {
    const sum = this.#sum
    for (let label = 0; label < sum.length; label++) sum[label] = (sum[label] ?? 0) + (sums[from + label] ?? 0)
  }

  /** Adds the weights of a feature, where the model knows it. */
  #addWeights(hash: number, into: Int32Array, to: number): void {
    const { keys, labels, weights } = this.#model
    const slot = findSlot(keys, hash)
    if (slot < 0) return
    const from = slot * labels
    for (let label = 0; label < labels; label++)
      into[to + label] = (into[to + label] ?? 0) + (weights[from + label] ?? 0)
  }

  /** Where the sums of a form at a distance begin. */
  #sumsOf(form: number, distance: number): number {
    const { labels } = this.#model
    const from = (form * OFFSETS + distance) * labels
    if ((this.#summed[form] ?? 0) & (1 << distance)) return from
    this.#summed[form] = (this.#summed[form] ?? 0) | (1 << distance)
    const facts = this.#facts?.table ?? new Uint32Array(0)
    const sum = new Int32Array(labels)
    for (const { seed, columns } of this.#alone[distance] ?? []) {
      const value = together(columns.map((column) => facts[form * WIDTH + columnOf[column]] ?? 0))
      if (value !== 0) this.#addWeights(mix(value, seed), sum, 0)
    }
    this.#sums.set(sum, from)
    return from
  }

  #makeRoom(facts: WordFacts): void {
    const room = facts.table.length / WIDTH
    const sums = new Int16Array(room * OFFSETS * this.#model.labels)
    const summed = new Uint8Array(room)
    const topics = new Int32Array(room).fill(UNKNOWN_SLOT)
    if (this.#facts === facts) {
      sums.set(this.#sums)
      summed.set(this.#summed)
      topics.set(this.#topics)
    }
    this.#facts = facts
    this.#sums = sums
    this.#summed = summed
    this.#topics = topics
  }
}
