import type { Tokens } from '../../tokens/tokens.ts'
import type { Vocabulary } from '../../tokens/vocabulary.ts'
import { markCandidates } from './candidates.ts'
import { columnOf, flag, TOKEN_WIDTH, tokenColumnOf, WIDTH } from './columns.ts'
import { matchNames } from './gazetteer.ts'
import { mix } from './hash.ts'
import { coarse, type Lexicon } from './lexicon.ts'
import { describeRuns } from './runs.ts'
import { WordFacts } from './word-facts.ts'
import { casing } from './word-shapes.ts'

const { match: MATCH, position: POSITION } = tokenColumnOf
const { casing: CASING, flags: FLAGS } = columnOf

/** What is known of the tokens of one text; there is room for more tokens than there are. */
export interface Attributes {
  /** What is known of the tokens' forms, by their numbers in the text's vocabulary. */
  facts: WordFacts
  /** TOKEN_WIDTH numbers a token. */
  readonly table: Uint32Array
  /** Bits of the lists that the longest listed name over each token stands in, and the token's place in it. */
  readonly kinds: Uint32Array
  readonly place: Uint8Array
  /** What the name over each token says of it, with its place there, in one small number; 0 where there is none. */
  readonly matches: Uint8Array
  /** 1 where a word may be part of a name, see markCandidates. */
  readonly open: Uint8Array
  /** 1 where a word looks like one of a name by itself. */
  readonly run: Uint8Array
}

/** Room for the attributes of `capacity` tokens. */
export function makeAttributes(capacity: number, facts: WordFacts): Attributes {
  return {
    facts,
    table: new Uint32Array(TOKEN_WIDTH * capacity),
    kinds: new Uint32Array(capacity),
    place: new Uint8Array(capacity),
    matches: new Uint8Array(capacity),
    open: new Uint8Array(capacity),
    run: new Uint8Array(capacity),
  }
}

const known = new WeakMap<Lexicon, { readonly vocabulary: Vocabulary; readonly facts: WordFacts }>()

/** The facts of a vocabulary's forms as a lexicon knows them, of the forms that were met so far. */
export function factsOf(vocabulary: Vocabulary, lexicon: Lexicon): WordFacts {
  const last = known.get(lexicon)
  if (last?.vocabulary === vocabulary) return last.facts
  const facts = new WordFacts(vocabulary, lexicon)
  known.set(lexicon, { vocabulary, facts })
  return facts
}

/** Fills the attributes of all tokens of a text. */
export function describeWords(tokens: Tokens, lexicon: Lexicon, into: Attributes): void {
  into.facts.describeNew()
  matchNames(tokens, lexicon, into)
  placeWords(tokens, into)
  markCandidates(tokens, into)
  describeRuns(tokens, into)
}

/**
 * Tells of each token how it is cased, whether it opens its sentence and whether it stands between quotation marks of the
 * sentence; a mark without its fellow marks nothing beyond.
 */
function placeWords(tokens: Tokens, { table, kinds, place, matches, facts }: Attributes): void {
  const { form, sentenceCount, firstOfSentence } = tokens
  for (let sentence = 0; sentence < sentenceCount; sentence++) {
    const first = firstOfSentence[sentence] ?? 0
    const end = firstOfSentence[sentence + 1] ?? 0
    let open = 0
    // behind an opening dash or quotation mark a capital says as little as at the start itself
    const opening = (facts.table[(form[first] ?? 0) * WIDTH + CASING] ?? 0) === casing.none ? first + 1 : first
    for (let index = first; index < end; index++) {
      const word = (form[index] ?? 0) * WIDTH
      let quoted = open
      if ((facts.table[word + FLAGS] ?? 0) & flag.quotationMark) {
        open = 1 - open
        quoted = 2
      }
      const row = index * TOKEN_WIDTH
      table[row + POSITION] = 1 + quoted + 4 * (facts.table[word + CASING] ?? 0) + (index <= opening ? 32 : 0)
      const match = coarse(kinds[index] ?? 0)
      const standing = place[index] ?? 0
      table[row + MATCH] = match === 0 ? 0 : mix(match, 0x100 + standing)
      matches[index] = match === 0 ? 0 : match * 8 + standing
    }
  }
}
