import type { LanguagePack } from '../../languages/pack.ts'
import type { QuoteWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity, LaidText } from '../draft.ts'
import { classOf, LETTER, UPPER } from '../tokens/character.ts'
import { type Tokens, tokenAt, tokenLower } from '../tokens/tokens.ts'
import { be, quoteLexicon, type WordEntry } from './lexicon.ts'

/** A name where it stands in the text, as tokens (last exclusive), with the one it names. */
export interface NamePlace {
  readonly first: number
  readonly last: number
  readonly entity: DraftEntity
}

/** The tokens of a text with what the language's pack and the entities say about each. */
export interface Words {
  readonly laid: LaidText
  readonly tokens: Tokens
  readonly pack: QuoteWords | undefined
  /** Bits of `be` of each token. */
  readonly bits: Int32Array
  /** Entry of each token in `entries`, 0 where it has none. */
  readonly entry: Uint16Array
  readonly entries: readonly WordEntry[]
  /** Name that covers each token: its place in `names` plus one, 0 where none. */
  readonly name: Uint32Array
  readonly names: readonly NamePlace[]
}

/** Looks every token up once. */
export function readWords(laid: LaidText, entities: readonly DraftEntity[]): Words {
  const { tokens, pack } = laid
  const bits = new Int32Array(tokens.count)
  const entry = new Uint16Array(tokens.count)
  let entries: readonly WordEntry[] = []
  if (pack) {
    const lexicon = quoteLexicon(pack.quotes)
    const numbers = lexicon.numbers.of(tokens)
    entries = lexicon.entries
    for (let at = 0; at < tokens.count; at++) {
      const number = numbers[tokens.form[at] ?? 0] ?? 0
      if (number === 0) continue
      entry[at] = number
      bits[at] = entries[number]?.bits ?? 0
    }
  }
  const names = namePlaces(laid, entities)
  const name = new Uint32Array(tokens.count)
  for (const [index, { first, last }] of names.entries()) {
    name.fill(index + 1, first, last)
    // `Det Hvide Hus`: the words of a name are no pronouns
    if (last - first > 1) bits.fill(0, first, last)
  }
  return { laid, tokens, pack: pack?.quotes, bits, entry, entries, name, names }
}

function namePlaces({ tokens, pack }: LaidText, entities: readonly DraftEntity[]): NamePlace[] {
  const names: NamePlace[] = []
  for (const entity of entities) {
    if (entity.value !== undefined) continue
    for (const { kind, start, end } of entity.mentions) {
      if (kind !== 'name') continue
      const first = tokenAt(tokens, start)
      let last = first + 1
      while (last < tokens.count && (tokens.start[last] ?? 0) < end) last++
      if (pack && last === first + 1 && isDescription(tokenLower(tokens, first), pack)) continue
      names.push({ first, last, entity })
    }
  }
  return names.sort((a, b) => a.first - b.first)
}

/** Whether a compound of a name and a noun describes a person: `FDB-chefen`, `Venstre-manden`; not `Tivoli-garden`. */
export function isDescription(lower: string, { coreference, roles }: LanguagePack): boolean {
  const hyphen = lower.lastIndexOf('-')
  if (hyphen < 1) return false
  const noun = lower.slice(hyphen + 1)
  if (!coreference.definiteSuffixes.some((suffix) => suffix.length > 1 && noun.endsWith(suffix))) return false
  const { personNouns, maleNouns, femaleNouns } = coreference
  const nouns = [personNouns, maleNouns, femaleNouns, roles.nouns]
  return roles.suffixes.includes(noun) || nouns.some((known) => known.has(noun))
}

/** Whether a token may be one of these (bits of `be`). */
export function is(words: Words, at: number, bits: number): boolean {
  return ((words.bits[at] ?? 0) & bits) !== 0
}

/** The name that a token stands in. */
export function nameAt(words: Words, at: number): NamePlace | undefined {
  const index = words.name[at] ?? 0
  return index > 0 ? words.names[index - 1] : undefined
}

/** The place in `names` of the first one that begins at a token or behind it. */
export function firstNameFrom({ names }: Words, at: number): number {
  let low = 0
  let high = names.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.first ?? 0) >= at) high = middle
    else low = middle + 1
  }
  return low
}

/** The first UTF-16 unit of a token, 0 beyond the text. */
export function unitAt(words: Words, at: number): number {
  return words.laid.text.charCodeAt(words.tokens.start[at] ?? words.laid.text.length) || 0
}

/** Whether a token is exactly this mark. */
export function isMark(words: Words, at: number, mark: string): boolean {
  const { start, end, count } = words.tokens
  return at >= 0 && at < count && (end[at] ?? 0) - (start[at] ?? 0) === 1 && unitAt(words, at) === mark.charCodeAt(0)
}

/** Whether a token begins with a letter or digit. */
export function isWord(words: Words, at: number): boolean {
  return (classOf(unitAt(words, at)) & (LETTER | 4)) !== 0
}

export function isCapital(words: Words, at: number): boolean {
  return (classOf(unitAt(words, at)) & UPPER) !== 0
}

export function lowerText({ tokens }: Words, at: number): string {
  return tokenLower(tokens, at)
}

/** Whether tokens from `at` are these words, in any case. */
export function reads(words: Words, at: number, phrase: readonly string[]): boolean {
  if (at + phrase.length > words.tokens.count) return false
  for (let index = 0; index < phrase.length; index++) {
    if (lowerText(words, at + index) !== phrase[index]) return false
  }
  return true
}

/** How many words of an adverbial stand at a token: `i hvert fald`. */
export function adverbialAt(words: Words, at: number): number {
  if (!is(words, at, be.preposition | be.determiner)) return 0
  return words.pack ? (phraseAt(words, at, words.pack.adverbials)?.length ?? 0) : 0
}

const none: readonly (readonly string[])[] = []
const byFirstWord = new WeakMap<readonly (readonly string[])[], ReadonlyMap<string, readonly (readonly string[])[]>>()

/** The first phrase of a list that begins at a token, in any case; the list is searched by its phrases' first words. */
export function phraseAt(
  words: Words,
  at: number,
  phrases: readonly (readonly string[])[],
): readonly string[] | undefined {
  let known = byFirstWord.get(phrases)
  if (!known) {
    const grouped = new Map<string, (readonly string[])[]>()
    for (const phrase of phrases) grouped.set(phrase[0] ?? '', [...(grouped.get(phrase[0] ?? '') ?? []), phrase])
    byFirstWord.set(phrases, grouped)
    known = grouped
  }
  for (const phrase of known.get(lowerText(words, at)) ?? none) if (reads(words, at, phrase)) return phrase
  return undefined
}

/** Past adverbs and words of time. */
export function pastAdverbs(words: Words, at: number, end: number): number {
  let next = at
  while (next < end && words.name[next] === 0) {
    const length = is(words, next, be.adverb) ? 1 : adverbialAt(words, next)
    if (length === 0) break
    next += length
  }
  return next
}
