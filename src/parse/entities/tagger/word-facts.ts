import { classOf, DIGIT, lowerOf, UPPER } from '../../tokens/character.ts'
import type { Vocabulary } from '../../tokens/vocabulary.ts'
import { columnOf, flag, WIDTH } from './columns.ts'
import { describeHyphened, lastPart } from './compounds.ts'
import { finish, HASH_START, mix, step } from './hash.ts'
import {
  CHAIN_START,
  chain,
  coarse,
  isNamedSo,
  type Lexicon,
  lookUpName,
  lookUpWord,
  NAME_BITS,
  name,
  word,
} from './lexicon.ts'
import { mayHave } from './word-filter.ts'
import { casing, casingOf, shapeOf, withoutGenitive } from './word-shapes.ts'

const { form: FORM, lower: LOWER, stem: STEM } = columnOf
const INSIDE_BITS = word.inPlace | word.inOrganisation | word.inPerson | word.inWork
const ROLE_BITS = word.roleIndefinite | word.roleDefinite | word.reportingVerb
const QUOTATION_MARKS = '"«»“”'

/** What a form's kind tells. */
export const kindColumns = ['frequency', 'names', 'dictionary', 'compound'] as const

/** The facts of every form of a vocabulary as one lexicon knows them, a row a form, described when first met. */
export class WordFacts {
  /** Row after row of WIDTH numbers, by the numbers of the vocabulary. */
  table = new Uint32Array(0)
  readonly #vocabulary: Vocabulary
  readonly #lexicon: Lexicon
  readonly #kinds = new Map<string, number>()
  /** How many forms have their rows. */
  #filled = 0

  constructor(vocabulary: Vocabulary, lexicon: Lexicon) {
    this.#vocabulary = vocabulary
    this.#lexicon = lexicon
  }

  /** Fills the rows of the forms that are new; `table` may be another one afterwards. */
  describeNew(): void {
    const { size, forms } = this.#vocabulary
    if (size * WIDTH > this.table.length) {
      const table = new Uint32Array((size + (size >> 1)) * WIDTH)
      table.set(this.table)
      this.table = table
    }
    for (; this.#filled < size; this.#filled++) {
      const row = this.#filled * WIDTH
      describeWord(forms[this.#filled] ?? '', this.#lexicon, this.table, row)
      this.table[row + columnOf.kind] = this.#kindOf(row)
    }
  }

  /** A number for all that the columns of a kind tell: many forms are of one kind. */
  #kindOf(row: number): number {
    const told = kindColumns.map((column) => this.table[row + columnOf[column]]).join()
    const kind = this.#kinds.get(told) ?? this.#kinds.size + 1
    this.#kinds.set(told, kind)
    return kind
  }
}

function describeWord(text: string, lexicon: Lexicon, table: Uint32Array, row: number): void {
  const end = text.length
  const stemEnd = withoutGenitive(text, 0, end)
  let form = HASH_START
  let lower = HASH_START
  let shape = HASH_START
  let longShape = HASH_START
  let lastShape = 0
  let run = 0
  let stem = 0
  let hyphen = -1
  let flags = 0
  for (let at = 0; at < end; at++) {
    if (at === stemEnd) stem = lower
    const unit = text.charCodeAt(at)
    form = step(form, unit)
    lower = step(lower, lowerOf(unit))
    const mark = shapeOf(unit)
    run = mark === lastShape ? run + 1 : 1
    if (run <= 2) shape = step(shape, run === 2 && mark === 0x78 ? 0 : mark)
    if (run <= 4) longShape = step(longShape, mark)
    lastShape = mark
    if (at > 0 && at < end - 1) {
      if (unit === 0x2d) hyphen = at
      else if (unit === 0x2e || unit === 0x26 || unit === 0x40 || unit === 0x5f) flags |= flag.joined
    }
    if (at > 0 && at < 5) table[row + columnOf.prefix2 + at - 1] = form
  }
  const hash = finish(lower)
  const bare = stemEnd === end ? hash : finish(stem)
  table[row + FORM] = finish(form)
  table[row + LOWER] = hash
  table[row + STEM] = bare
  table[row + columnOf.shape] = finish(shape)
  table[row + columnOf.longShape] = finish(longShape)
  describeSuffixes(text, table, row)
  const cased = casingOf(text, 0, end)
  table[row + columnOf.casing] = cased
  const entry = lookUpWord(lexicon, hash)
  const stemEntry = stemEnd === end ? entry : lookUpWord(lexicon, bare)
  table[row + columnOf.entry] = entry
  const genitive = stemEnd === end ? 0 : 1
  table[row + columnOf.frequency] = mix(
    (entry & word.frequency) * 16 + (stemEntry & word.frequency),
    cased * 2 + genitive,
  )
  table[row + columnOf.inside] = mix((entry | stemEntry) & INSIDE_BITS, cased)
  table[row + columnOf.role] = (entry | stemEntry) & ROLE_BITS
  if (cased !== casing.lower) {
    table[row + columnOf.names] = mix((entry & NAME_BITS) | (stemEntry & NAME_BITS), genitive)
    table[row + columnOf.dictionary] = spelling(lexicon, hash, bare, cased)
    table[row + columnOf.compound] = hyphen < 0 ? lastPart(text, 0, stemEnd, lexicon.common) : 0
  }
  if (hyphen >= 0) describeHyphened(text, hyphen, lexicon, table, row)
  if (end === 1 && QUOTATION_MARKS.includes(text)) flags |= flag.quotationMark
  const alone = mayOpenName(text, entry) ? describeAlone(lexicon, hash, bare, cased) : 0
  table[row + columnOf.alone] = alone & ~name.prefix
  table[row + columnOf.single] = mix(coarse(alone), cased)
  table[row + columnOf.flags] = flags | (alone & name.prefix ? flag.opensName : 0)
}

/** The entry of a word as a name by itself, with the bit that says whether longer names begin with it. */
function describeAlone(lexicon: Lexicon, lower: number, stem: number, cased: number): number {
  const entry = lookUpName(lexicon, chain(CHAIN_START, lower))
  const prefix = entry & name.prefix
  if (isNamedSo(cased, false, entry)) return (entry & ~name.prefix) | prefix
  const bare = stem === lower ? 0 : lookUpName(lexicon, chain(CHAIN_START, stem))
  return isNamedSo(cased, false, bare) ? (bare & ~name.prefix) | prefix : prefix
}

/** How the dictionary spells a word with a capital, as it stands and without its genitive. */
function spelling(lexicon: Lexicon, lower: number, stem: number, cased: number): number {
  const { common, proper } = lexicon
  const known = (hash: number): number => (mayHave(common, hash) ? 1 : 0) + (mayHave(proper, hash) ? 2 : 0)
  return 1 + cased + 8 * (known(lower) + (stem === lower ? 0 : 4 * (1 + known(stem))))
}

function describeSuffixes(text: string, table: Uint32Array, row: number): void {
  let hash = HASH_START
  const end = text.length
  const least = Math.max(0, end - 6)
  for (let at = end - 1; at >= least; at--) {
    hash = step(hash, lowerOf(text.charCodeAt(at)))
    if (at < end - 1) table[row + columnOf.suffix2 + end - at - 2] = hash
  }
}

/** Whether a word can begin a listed name: a capital or a digit first, or a word that opens a lower-case one. */
function mayOpenName(text: string, entry: number): boolean {
  return (classOf(text.charCodeAt(0)) & (UPPER | DIGIT)) !== 0 || (entry & word.opensLowerName) !== 0
}
