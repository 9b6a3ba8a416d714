import { describeWords, factsOf, makeAttributes } from '../parse/entities/tagger/attributes.ts'
import { featureReader, MOST_FEATURES } from '../parse/entities/tagger/features.ts'
import type { Lexicon } from '../parse/entities/tagger/lexicon.ts'
import { templates } from '../parse/entities/tagger/templates.ts'
import type { LabelledText } from './corpus.ts'
import type { Sequence } from './crf.ts'

/** One sentence with the hashes of its tokens' features. */
export interface Sighted {
  /** Where each token's hashes begin; one entry more than tokens. */
  readonly offsets: Uint32Array
  readonly hashes: Uint32Array
  readonly gold: Uint8Array
  /** 1 where a word may be part of a name; the others have no features. */
  readonly open: Uint8Array
  readonly words: readonly string[]
}

/** Sees every sentence of labelled texts through the tagger's own eyes, but for the families of features to skip. */
export function see(texts: readonly LabelledText[], lexicon: Lexicon, skip: readonly string[]): Sighted[] {
  const featuresOf = featureReader(templates, skip)
  const buffer = new Uint32Array(MOST_FEATURES)
  const seen: Sighted[] = []
  for (const { tokens, gold } of texts) {
    const attributes = makeAttributes(tokens.count, factsOf(tokens.vocabulary, lexicon))
    describeWords(tokens, lexicon, attributes)
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      const first = tokens.firstOfSentence[sentence] ?? 0
      const end = tokens.firstOfSentence[sentence + 1] ?? first
      const hashes: number[] = []
      const offsets = new Uint32Array(end - first + 1)
      const words: string[] = []
      for (let at = first; at < end; at++) {
        const size = attributes.open[at] === 1 ? featuresOf(tokens, attributes, at, buffer) : 0
        for (let index = 0; index < size; index++) hashes.push(buffer[index] ?? 0)
        offsets[at - first + 1] = hashes.length
        words.push(tokens.text.slice(tokens.start[at], tokens.end[at]))
      }
      const open = attributes.open.slice(first, end)
      seen.push({ offsets, hashes: Uint32Array.from(hashes), gold: gold.slice(first, end), open, words })
    }
  }
  return seen
}

/** Adds the features that stand at least `least` times in the sentences to an index of features. */
export function indexFeatures(index: Map<number, number>, sentences: readonly Sighted[], least: number): void {
  const counts = new Map<number, number>()
  for (const { hashes } of sentences) for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  for (const [hash, count] of counts) if (count >= least && !index.has(hash)) index.set(hash, index.size)
}

/** A run of words that may be names, by the numbers of its indexed features; the others are dropped. */
export interface Chunk extends Sequence {
  /** Place of its first word in the sentence. */
  readonly first: number
}

/** The runs of words of a sentence that may be names. Names that reach beyond one are outside: they cannot be found. */
export function chunks(sentence: Sighted, index: ReadonlyMap<number, number>, weight = 1): Chunk[] {
  const { open } = sentence
  const found: Chunk[] = []
  for (let first = 0; first < open.length; ) {
    if (open[first] === 0) {
      first++
      continue
    }
    let end = first + 1
    while (end < open.length && open[end] === 1) end++
    found.push({ ...numbered(sentence, first, end, index), gold: whole(sentence.gold, first, end), weight, first })
    first = end
  }
  return found
}

function numbered(
  { offsets, hashes }: Sighted,
  first: number,
  end: number,
  index: ReadonlyMap<number, number>,
): { offsets: Uint32Array; features: Uint32Array } {
  const features: number[] = []
  const starts = new Uint32Array(end - first + 1)
  for (let token = first; token < end; token++) {
    for (let at = offsets[token] ?? 0; at < (offsets[token + 1] ?? 0); at++) {
      const feature = index.get(hashes[at] ?? 0)
      if (feature !== undefined) features.push(feature)
    }
    starts[token - first + 1] = features.length
  }
  return { offsets: starts, features: Uint32Array.from(features) }
}

function whole(gold: Uint8Array, first: number, end: number): Uint8Array {
  const labels = gold.slice(first, end)
  const isInside = (label: number | undefined): boolean => label !== undefined && label !== 0 && label % 2 === 0
  for (let at = 0; at < labels.length && isInside(labels[at]); at++) labels[at] = 0
  if (isInside(gold[end])) {
    let at = labels.length - 1
    while (at >= 0 && isInside(labels[at])) labels[at--] = 0
    if (at >= 0) labels[at] = 0
  }
  return labels
}
