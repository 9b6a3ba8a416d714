import type { Tokens } from '../../tokens/tokens.ts'
import { hashLower } from '../tagger/hash.ts'
import {
  CHAIN_START,
  chain,
  type Lexicon,
  lookUpName,
  lookUpWord,
  name,
  ORGANISATION_KINDS,
  PLACE_KINDS,
} from '../tagger/lexicon.ts'

/**
 * The lists that a name of the text stands in, as bits of `kinds` in the lexicon; 0 where none does.
 * @param last token after the name's last
 * @param end where the name ends in its last token, which may carry a genitive
 */
export function listedKinds(lexicon: Lexicon, tokens: Tokens, first: number, last: number, end: number): number {
  let hash = CHAIN_START
  for (let at = first; at < last; at++) {
    const until = at === last - 1 ? end : (tokens.end[at] ?? 0)
    hash = chain(hash, hashLower(tokens.text, tokens.start[at] ?? 0, until))
  }
  return lookUpName(lexicon, hash) >>> name.firstKind
}

/** The one type that the lists know a word as, in one or another of them; nothing where they doubt. */
export function listedType(lexicon: Lexicon, text: string, start: number, end: number): 'ORG' | 'LOC' | undefined {
  const entry = lookUpName(lexicon, chain(CHAIN_START, hashLower(text, start, end)))
  const kinds = entry >>> name.firstKind
  if (kinds === 0 || entry & name.ambiguous) return undefined
  if ((kinds & ~PLACE_KINDS) === 0) return 'LOC'
  return (kinds & ~ORGANISATION_KINDS) === 0 ? 'ORG' : undefined
}

/** The lists that a name of one word stands in, as bits of `kinds` in the lexicon. */
export function listedName(lexicon: Lexicon, form: string): number {
  return lookUpName(lexicon, chain(CHAIN_START, hashLower(form, 0, form.length))) >>> name.firstKind
}

/** What the word lists say about the lower-case letters of [start, end): bits of `word` in the lexicon. */
export function listedWord(lexicon: Lexicon, text: string, start: number, end: number): number {
  return lookUpWord(lexicon, hashLower(text, start, end))
}
