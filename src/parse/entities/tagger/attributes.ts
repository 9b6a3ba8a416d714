import { classOf, lowerOf, UPPER, WORD } from '../../tokens/character.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { markCandidates } from './candidates.ts'
import { describeHyphened, lastPart } from './compounds.ts'
import { matchNames } from './gazetteer.ts'
import { finish, HASH_START, mix, step } from './hash.ts'
import { type Lexicon, lookUpWord, NAME_BITS, word } from './lexicon.ts'
import { describeRuns } from './runs.ts'
import { mayHave } from './word-filter.ts'
import { casing, casingOf, shapeOf, withoutGenitive } from './word-shapes.ts'

/** What is known of each word by itself; a column of hashes each. */
export const columns = [
  'form',
  'lower',
  'stem',
  'shape',
  'longShape',
  'prefix2',
  'prefix3',
  'prefix4',
  'prefix5',
  'suffix2',
  'suffix3',
  'suffix4',
  'suffix5',
  'suffix6',
  'frequency',
  'names',
  'inside',
  'role',
  'match',
  'single',
  'head',
  'tail',
  'headMatch',
  'headShape',
  'tailSuffix',
  'dictionary',
  'compound',
  'runFirst',
  'runLast',
  'runTail',
  'runBefore',
  'runAfter',
  'runPlace',
  'runNames',
  'position',
] as const
export type Column = (typeof columns)[number]

/** The columns of one text; a column has room for more tokens than there are. */
export interface Attributes {
  readonly columns: Readonly<Record<Column, Uint32Array>>
  /** All columns one after another, each with room for `capacity` tokens. */
  readonly table: Uint32Array
  readonly capacity: number
  /** Casing of each token. */
  readonly casing: Uint8Array
  /** Bits of the lists that the longest listed name over each token stands in, and the token's place in it. */
  readonly kinds: Uint32Array
  readonly place: Uint8Array
  /** Entry of each token as a name by itself. */
  readonly alone: Uint32Array
  /** Entry of each token in the word lists. */
  readonly word: Uint32Array
  /** Same for the word without its genitive. */
  readonly stemWord: Uint32Array
  /** 1 where a mark other than a hyphen or an apostrophe stands inside the word: `feltet.dk`, `hav&hede`. */
  readonly joined: Uint8Array
  /** 1 inside quotation marks. */
  readonly quoted: Uint8Array
  /** 1 where a word may be part of a name, see markCandidates. */
  readonly open: Uint8Array
  /** 1 where a word looks like one of a name by itself. */
  readonly run: Uint8Array
}

/** Room for the attributes of `capacity` tokens. */
export function makeAttributes(capacity: number): Attributes {
  const made: Partial<Record<Column, Uint32Array>> = {}
  const table = new Uint32Array(columns.length * capacity)
  columns.forEach((column, index) => {
    made[column] = table.subarray(index * capacity, (index + 1) * capacity)
  })
  return {
    columns: made as Record<Column, Uint32Array>,
    table,
    capacity,
    casing: new Uint8Array(capacity),
    kinds: new Uint32Array(capacity),
    place: new Uint8Array(capacity),
    alone: new Uint32Array(capacity),
    word: new Uint32Array(capacity),
    stemWord: new Uint32Array(capacity),
    joined: new Uint8Array(capacity),
    quoted: new Uint8Array(capacity),
    open: new Uint8Array(capacity),
    run: new Uint8Array(capacity),
  }
}

const INSIDE_BITS = word.inPlace | word.inOrganisation | word.inPerson | word.inWork
const ROLE_BITS = word.roleIndefinite | word.roleDefinite | word.reportingVerb

/** Fills the attributes of all tokens of a text. */
export function describeWords(tokens: Tokens, lexicon: Lexicon, into: Attributes): void {
  const { text, start, end, count } = tokens
  for (let index = 0; index < count; index++) {
    describeWord(text, start[index] ?? 0, end[index] ?? 0, index, lexicon, into)
  }
  matchNames(tokens, lexicon, into)
  markQuoted(tokens, into)
  markCandidates(tokens, into)
  describeRuns(tokens, into)
}

function describeWord(
  text: string,
  start: number,
  end: number,
  index: number,
  lexicon: Lexicon,
  into: Attributes,
): void {
  const { columns: column } = into
  const stemEnd = withoutGenitive(text, start, end)
  let form = HASH_START
  let lower = HASH_START
  let shape = HASH_START
  let longShape = HASH_START
  let lastShape = 0
  let run = 0
  let stem = 0
  column.prefix2[index] = column.prefix3[index] = column.prefix4[index] = column.prefix5[index] = 0
  let hyphen = -1
  let joined = 0
  for (let at = start; at < end; at++) {
    if (at === stemEnd) stem = lower
    const unit = text.charCodeAt(at)
    const low = lowerOf(unit)
    form = step(form, unit)
    lower = step(lower, low)
    const mark = shapeOf(unit)
    run = mark === lastShape ? run + 1 : 1
    if (run <= 2) shape = step(shape, run === 2 && mark === 0x78 ? 0 : mark)
    if (run <= 4) longShape = step(longShape, mark)
    lastShape = mark
    if (at > start && at < end - 1) {
      if (unit === 0x2d) hyphen = at
      else if (unit === 0x2e || unit === 0x26 || unit === 0x40 || unit === 0x5f) joined = 1
    }
    const length = at - start + 1
    if (length === 2) column.prefix2[index] = form
    else if (length === 3) column.prefix3[index] = form
    else if (length === 4) column.prefix4[index] = form
    else if (length === 5) column.prefix5[index] = form
  }
  column.form[index] = finish(form)
  column.lower[index] = finish(lower)
  column.stem[index] = stemEnd === end ? finish(lower) : finish(stem)
  column.shape[index] = finish(shape)
  column.longShape[index] = finish(longShape)
  describeSuffixes(text, start, end, index, column)
  const cased = casingOf(text, start, end)
  into.casing[index] = cased
  into.joined[index] = joined
  const entry = lookUpWord(lexicon, column.lower[index] ?? 0)
  const stemEntry = stemEnd === end ? entry : lookUpWord(lexicon, column.stem[index] ?? 0)
  into.word[index] = entry
  into.stemWord[index] = stemEntry
  const genitive = stemEnd === end ? 0 : 1
  column.frequency[index] = mix((entry & word.frequency) * 16 + (stemEntry & word.frequency), cased * 2 + genitive)
  const titled = cased === casing.lower ? 0 : 1
  column.names[index] = titled ? mix((entry & NAME_BITS) | (stemEntry & NAME_BITS), genitive) : 0
  column.inside[index] = mix((entry | stemEntry) & INSIDE_BITS, cased)
  column.dictionary[index] = titled ? spelling(lexicon, column.lower[index] ?? 0, column.stem[index] ?? 0, cased) : 0
  column.compound[index] = titled && hyphen < 0 ? lastPart(text, start, stemEnd, lexicon.common) : 0
  column.role[index] = (entry | stemEntry) & ROLE_BITS
  if (hyphen < 0)
    column.head[index] =
      column.tail[index] =
      column.headMatch[index] =
      column.headShape[index] =
      column.tailSuffix[index] =
        0
  else describeHyphened(text, start, hyphen, end, index, lexicon, column)
}

/** How the dictionary spells a word with a capital, as it stands and without its genitive. */
function spelling(lexicon: Lexicon, lower: number, stem: number, cased: number): number {
  const { common, proper } = lexicon
  const known = (hash: number): number => (mayHave(common, hash) ? 1 : 0) + (mayHave(proper, hash) ? 2 : 0)
  return 1 + cased + 8 * (known(lower) + (stem === lower ? 0 : 4 * (1 + known(stem))))
}

function describeSuffixes(
  text: string,
  start: number,
  end: number,
  index: number,
  column: Attributes['columns'],
): void {
  column.suffix2[index] = column.suffix3[index] = column.suffix4[index] = 0
  column.suffix5[index] = column.suffix6[index] = 0
  let hash = HASH_START
  const least = Math.max(start, end - 6)
  for (let at = end - 1; at >= least; at--) {
    hash = step(hash, lowerOf(text.charCodeAt(at)))
    const length = end - at
    if (length === 2) column.suffix2[index] = hash
    else if (length === 3) column.suffix3[index] = hash
    else if (length === 4) column.suffix4[index] = hash
    else if (length === 5) column.suffix5[index] = hash
    else if (length === 6) column.suffix6[index] = hash
  }
}

/** Marks the tokens between quotation marks of one sentence; a mark without its fellow marks nothing beyond the sentence. */
function markQuoted(tokens: Tokens, into: Attributes): void {
  const { text, start, end, sentence, firstOfSentence, count } = tokens
  let open = false
  for (let index = 0; index < count; index++) {
    if (index > 0 && sentence[index] !== sentence[index - 1]) open = false
    const first = start[index] ?? 0
    if ((end[index] ?? 0) - first === 1 && isQuotationMark(text.charCodeAt(first))) {
      open = !open
      into.quoted[index] = 2
    } else into.quoted[index] = open ? 1 : 0
    const begins = firstOfSentence[sentence[index] ?? 0] ?? 0
    // behind an opening dash or quotation mark a capital says as little as at the start itself
    const opening = index === begins || (index === begins + 1 && into.casing[begins] === casing.none) ? 1 : 0
    into.columns.position[index] = 1 + (into.quoted[index] ?? 0) + 4 * (into.casing[index] ?? 0) + 32 * opening
  }
}

function isQuotationMark(unit: number): boolean {
  return unit === 0x22 || unit === 0xab || unit === 0xbb || unit === 0x201c || unit === 0x201d
}

/** Whether a token can begin a listed name: a capital or a digit first, or a word that opens a lower-case one. */
export function mayOpenName(text: string, start: number, entry: number): boolean {
  const kind = classOf(text.charCodeAt(start))
  return (kind & WORD && kind & UPPER) !== 0 || (kind & 4) !== 0 || (entry & word.opensLowerName) !== 0
}
