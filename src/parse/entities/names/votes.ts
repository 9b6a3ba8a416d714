import type { NameWords } from '../../../languages/pack.ts'
import type { LaidText, NameMention } from '../../draft.ts'
import { FormMemo } from '../../tokens/form-column.ts'
import { tokenLower, tokenText } from '../../tokens/tokens.ts'
import { endingOf } from '../endings.ts'
import { PLACE_KINDS } from '../tagger/lexicon.ts'
import type { NamedSpan } from './forms.ts'
import { coreOf } from './organisations.ts'

type NameType = NamedSpan['type']
const order: readonly NameType[] = ['PER', 'ORG', 'LOC', 'MISC']

/**
 * Settles what each form of a name is: the tagger sees one sentence at a time, the article has the same form elsewhere.
 * A part of a person's name is that person, a part of a club's name is the club where no word before it tells of a place,
 * else the mentions vote with their confidence.
 */
export function settleTypes(laid: LaidText, spans: readonly NamedSpan[]): void {
  const { pack } = laid
  if (!pack) return
  const persons = new Set<string>()
  const firsts = new Set<string>()
  const organisations = new Set<string>()
  const votes = new Map<string, Record<NameType, number>>()
  for (const span of spans) {
    const { type, key, words, mention } = span
    const known = votes.get(key)
    const counts = known ?? { PER: 0, ORG: 0, LOC: 0, MISC: 0 }
    counts[type] += mention.confidence
    if (!known) votes.set(key, counts)
    const told = toldType(laid, mention, pack.names)
    if (told) counts[told] += TOLD
    if (known && counts[type] > mention.confidence) continue
    if (words.length < 2) {
      if (type === 'PER') firsts.add(key)
      continue
    }
    if (type === 'PER') {
      const parts = key.split(' ')
      for (const part of [parts[0], parts.at(-1)]) if (part && part.length > 2) persons.add(part)
    } else if (type === 'ORG') {
      const core = coreOf(span, pack.names)
      if (core !== key) organisations.add(core)
    }
  }
  for (const span of spans) {
    const counts = votes.get(span.key)
    if (isPersonsName(span, persons, firsts) && coreOf(span, pack.names) === span.key) span.type = 'PER'
    else if (counts) span.type = settled(laid, span, counts, persons, organisations)
  }
}

/** What the noun before a name is worth against what the tagger says of it. */
const TOLD = 4

/** What the noun before a name, or at its head, says that it names: `restaurant Tang`, `romanen »Tomgang«`, `Forlaget Rosenlund`. */
function toldType({ tokens }: LaidText, { first, last }: NameMention, { apposed }: NameWords): NameType | undefined {
  const told = toldBy(apposed)
  if (last - first > 1 && told.of(tokens, first) === 'ORG') return 'ORG'
  let at = first - 1
  if (at >= 0 && /^[»”“"’'«„]$/u.test(tokenText(tokens, at))) at--
  if (at < 0 || tokens.sentence[at] !== tokens.sentence[first]) return undefined
  const noun = tokenText(tokens, at)
  // a noun that opens the sentence has a capital of no meaning
  const opens = tokens.firstOfSentence[tokens.sentence[at] ?? 0] === at
  const lower = tokenLower(tokens, at)
  return noun.length > 3 && (opens || noun[0] === lower[0]) ? (told.of(tokens, at) ?? undefined) : undefined
}

const tellers = new WeakMap<NameWords['apposed'], FormMemo<'ORG' | 'LOC' | 'MISC' | null>>()

/** What a noun tells of the name behind it. */
function toldBy(apposed: NameWords['apposed']): FormMemo<'ORG' | 'LOC' | 'MISC' | null> {
  const known =
    tellers.get(apposed) ??
    new FormMemo((_, lower) => (['ORG', 'LOC', 'MISC'] as const).find((type) => endingOf(lower, apposed[type])) ?? null)
  tellers.set(apposed, known)
  return known
}

/** `Ionuț Dragomir`, taken for a firm, where `Ionuț` or `Dragomir` alone is a person. */
function isPersonsName(
  { words, key, kinds, type }: NamedSpan,
  persons: ReadonlySet<string>,
  firsts: ReadonlySet<string>,
): boolean {
  if (type === 'PER' || kinds !== 0 || words.length !== 2) return false
  const [first = '', last = ''] = key.split(' ')
  return firsts.has(first) || (firsts.has(last) && persons.has(first))
}

function settled(
  laid: LaidText,
  span: NamedSpan,
  counts: Readonly<Record<NameType, number>>,
  persons: ReadonlySet<string>,
  organisations: ReadonlySet<string>,
): NameType {
  const { type, key, words, kinds } = span
  const winner = order.reduce((best, other) => (counts[other] > counts[best] ? other : best), type)
  const place = (kinds & PLACE_KINDS) !== 0
  if (words.length === 1 && persons.has(key) && type !== 'PER') {
    // a surname that is also a town goes by what stands before it
    const before = wordBefore(laid, span)
    const names = laid.pack?.names
    if (names?.placePrepositions.has(before)) return type
    return place && type === 'LOC' && names?.directions.has(before) ? type : 'PER'
  }
  if (organisations.has(key) && type !== 'ORG' && !persons.has(key)) {
    return place && (type !== 'LOC' || laid.pack?.names.placePrepositions.has(wordBefore(laid, span))) ? type : 'ORG'
  }
  if (organisations.has(key) || persons.has(key)) return type
  // one name of a country or town: the government and the place are one entry
  if (place && counts.LOC > 0 && counts.ORG > 0 && winner !== 'PER') return 'LOC'
  return winner
}

function wordBefore({ tokens }: LaidText, { mention }: NamedSpan): string {
  const before = mention.first - 1
  if (before < 0 || tokens.sentence[before] !== tokens.sentence[mention.first]) return ''
  return tokenLower(tokens, before)
}
