import type { NameMention } from '../../draft.ts'
import type { Tokens } from '../../tokens/tokens.ts'

/** The names of persons, organisations, places and works in a text, in order, none overlapping. */
export function tagNames(_tokens: Tokens, _language: string): NameMention[] {
  return []
}
