import type { NameMention } from '../../draft.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, describeWords, makeAttributes } from './attributes.ts'
import { featureReader, MOST_FEATURES } from './features.ts'
import { findSlot } from './hash.ts'
import { nameTypes } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import type { TaggerModel } from './model.ts'
import { templates } from './templates.ts'
import { type Lattice, makeLattice, viterbi } from './viterbi.ts'

/** A model with the lists it was trained with. */
export interface Tagger {
  readonly model: TaggerModel
  readonly lexicon: Lexicon
}

const readFeatures = featureReader(templates)
const found = new Uint32Array(MOST_FEATURES)
// room that is kept from text to text and grows with the longest
let attributes: Attributes = makeAttributes(0)
let lattice: Lattice = makeLattice(0, 0)
let room = 0

/** The names of persons, organisations, places and works in a text, in order, none overlapping. */
export function findNames(tokens: Tokens, { model, lexicon }: Tagger): NameMention[] {
  if (tokens.count > room || lattice.labels !== model.labels) {
    room = Math.max(1024, tokens.count * 2)
    attributes = makeAttributes(room)
    lattice = makeLattice(room, model.labels)
  }
  describeWords(tokens, lexicon, attributes)
  const mentions: NameMention[] = []
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    for (let first = tokens.firstOfSentence[sentence] ?? 0; first < end; ) {
      if (attributes.open[first] === 0) {
        first++
        continue
      }
      let last = first
      for (; last < end && attributes.open[last] === 1; last++) score(tokens, last, last - first, model)
      viterbi(lattice, model.transition, last - first)
      collect(tokens, first, last - first, mentions)
      first = last
    }
  }
  return mentions
}

function score(tokens: Tokens, at: number, row: number, { labels, keys, weights, scale }: TaggerModel): void {
  const { scores } = lattice
  const base = row * labels
  scores.fill(0, base, base + labels)
  const size = readFeatures(tokens, attributes, at, found)
  for (let index = 0; index < size; index++) {
    const slot = findSlot(keys, found[index] ?? 0)
    if (slot < 0) continue
    const from = slot * labels
    for (let label = 0; label < labels; label++) {
      scores[base + label] = (scores[base + label] ?? 0) + (weights[from + label] ?? 0)
    }
  }
  for (let label = 0; label < labels; label++) scores[base + label] = (scores[base + label] ?? 0) * scale
}

function collect(tokens: Tokens, first: number, length: number, mentions: NameMention[]): void {
  const { path, margin } = lattice
  for (let row = 0; row < length; ) {
    const label = path[row] ?? 0
    const type = nameTypes[(label - 1) >> 1]
    if (type === undefined) {
      row++
      continue
    }
    let last = row + 1
    while (last < length && path[last] === label + 1) last++
    let least = Number.POSITIVE_INFINITY
    for (let at = row; at < last; at++) least = Math.min(least, margin[at] ?? 0)
    mentions.push({
      type,
      start: tokens.start[first + row] ?? 0,
      end: tokens.end[first + last - 1] ?? 0,
      first: first + row,
      last: first + last,
      // the logistic of the smallest lead over the best path that labels one of its tokens otherwise
      confidence: Math.round(100 / (1 + Math.exp(-least))) / 100,
    })
    row = last
  }
}
