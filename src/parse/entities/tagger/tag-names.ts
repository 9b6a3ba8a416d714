import type { NameMention } from '../../draft.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, describeWords, makeAttributes } from './attributes.ts'
import { featureReader, formFeature, MOST_FEATURES } from './features.ts'
import { findSlot } from './hash.ts'
import { nameTypes } from './labels.ts'
import { type Lexicon, word } from './lexicon.ts'
import type { TaggerModel } from './model.ts'
import { templates } from './templates.ts'
import { advance, type Lattice, leadOfNames, makeLattice, settle } from './viterbi.ts'
import { casing } from './word-shapes.ts'

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
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? first
    for (let at = first; at < end; at++) {
      if (!mayBegin(at, model)) continue
      let row = 0
      do {
        score(tokens, at + row, row, model)
        advance(lattice, model.transition, row, at === first ? model.labels : OUTSIDE)
        row++
      } while (at + row < end && (mayBegin(at + row, model) || leadOfNames(lattice, row - 1) > -BEAM))
      settle(lattice, model.transition, row, at + row < end)
      collect(tokens, at, row, mentions)
      at += row
    }
  }
  return mentions
}

const OUTSIDE = 0
/** A name whose best path is this far behind "outside" is not followed to the next word. */
const BEAM = 8

/**
 * Whether a name may begin here: a capital, a digit, a mark inside the word, a word of a listed name, or one that the
 * model knows as a name's first. All other words are outside unless a name reaches them, and need no scores; that spares
 * two words of three.
 */
function mayBegin(at: number, model: TaggerModel): boolean {
  const cased = attributes.casing[at] ?? 0
  if (cased === casing.none) return false
  if (cased !== casing.lower || attributes.joined[at] !== 0 || attributes.kinds[at] !== 0) return true
  if ((attributes.word[at] ?? 0) & (word.inPerson | word.opensLowerName) || attributes.columns.headMatch[at] !== 0)
    return true
  const slot = findSlot(model.keys, formFeature(attributes, at))
  if (slot < 0) return false
  const from = slot * model.labels
  for (let label = 1; label < model.labels; label += 2)
    if ((model.weights[from + label] ?? 0) * model.scale > 0.5) return true
  return false
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
