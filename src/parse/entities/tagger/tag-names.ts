import type { NameMention } from '../../draft.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { type Attributes, describeWords, factsOf, makeAttributes } from './attributes.ts'
import { nameTypes } from './labels.ts'
import type { Lexicon } from './lexicon.ts'
import type { TaggerModel } from './model.ts'
import { Scorer } from './scorer.ts'
import { templates } from './templates.ts'
import { type Lattice, makeLattice, viterbi } from './viterbi.ts'

/** A model with the lists it was trained with. */
export interface Tagger {
  readonly model: TaggerModel
  readonly lexicon: Lexicon
}

// room that is kept from text to text and grows with the longest
let attributes: Attributes | undefined
let lattice: Lattice = makeLattice(0, 0)
let room = 0
const scorers = new WeakMap<TaggerModel, Scorer>()

/** The names of persons, organisations, places and works in a text, in order, none overlapping. */
export function findNames(tokens: Tokens, { model, lexicon }: Tagger): NameMention[] {
  const facts = factsOf(tokens.vocabulary, lexicon)
  if (!attributes || tokens.count > room || lattice.labels !== model.labels) {
    room = Math.max(1024, tokens.count * 2)
    attributes = makeAttributes(room, facts)
    lattice = makeLattice(room, model.labels)
  }
  attributes.facts = facts
  describeWords(tokens, lexicon, attributes)
  const scorer = scorerOf(model)
  const mentions: NameMention[] = []
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const end = tokens.firstOfSentence[sentence + 1] ?? 0
    for (let first = tokens.firstOfSentence[sentence] ?? 0; first < end; ) {
      if (attributes.open[first] === 0) {
        first++
        continue
      }
      let last = first
      for (; last < end && attributes.open[last] === 1; last++) {
        scorer.score(tokens, attributes, last, lattice.scores, (last - first) * model.labels)
      }
      viterbi(lattice, model.transition, last - first)
      collect(tokens, first, last - first, mentions)
      first = last
    }
  }
  return mentions
}

function scorerOf(model: TaggerModel): Scorer {
  const known = scorers.get(model) ?? new Scorer(model, templates)
  scorers.set(model, known)
  return known
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
