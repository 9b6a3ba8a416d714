import { packData } from '../../../languages/data.ts'
import type { NameMention } from '../../draft.ts'
import type { Tokens } from '../../tokens/tokens.ts'
import { type Lexicon, openLexicon } from './lexicon.ts'
import { loadTaggerModel } from './model.ts'
import { findNames, type Tagger } from './tag-names.ts'

const taggers = new Map<string, Tagger>()

/** The names of persons, organisations, places and works in a text, in order, none overlapping. */
export function tagNames(tokens: Tokens, language: string): NameMention[] {
  return findNames(tokens, taggerOf(language))
}

/** The word lists that the names were found by, for what else they tell. */
export function lexiconOf(language: string): Lexicon {
  return taggerOf(language).lexicon
}

/** A language's tagger, opened when first asked for. */
function taggerOf(language: string): Tagger {
  const known = taggers.get(language)
  if (known) return known
  const tagger = {
    model: loadTaggerModel(packData(`${language}/names.bin`)),
    lexicon: openLexicon(packData(`${language}/lexicon.bin`)),
  }
  taggers.set(language, tagger)
  return tagger
}
