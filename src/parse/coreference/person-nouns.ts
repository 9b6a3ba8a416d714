import type { CoreferenceWords, LanguagePack } from '../../languages/pack.ts'
import { hashLower } from '../entities/tagger/hash.ts'
import { type Lexicon, lookUpWord, word } from '../entities/tagger/lexicon.ts'

/** What a noun says of the person that it stands for. */
export interface PersonNoun {
  readonly definite: boolean
  readonly gender: 'm' | 'f' | undefined
  /** Whether it says what somebody is to another: `naboen`. */
  readonly relation: boolean
}

/** Tells the nouns that stand for persons: roles, relations, and those that tell a gender. */
export function personNounReader(pack: LanguagePack, lexicon: Lexicon): (lower: string) => PersonNoun | undefined {
  const { coreference, roles } = pack
  const endings = [...roles.suffixes].sort((a, b) => b.length - a.length)
  const known = new Map<string, PersonNoun | undefined>()
  return (lower) => {
    if (known.has(lower)) return known.get(lower)
    const gender = genderOf(lower, coreference)
    const bits = lookUpWord(lexicon, hashLower(lower, 0, lower.length))
    const listed =
      gender !== undefined ||
      coreference.personNouns.has(lower) ||
      coreference.relations.has(lower) ||
      roles.nouns.has(lower) ||
      endings.some((ending) => lower.endsWith(ending))
    const found =
      listed || bits & (word.roleDefinite | word.roleIndefinite)
        ? {
            gender,
            relation: coreference.relations.has(lower),
            definite:
              bits & word.roleDefinite
                ? true
                : coreference.definiteSuffixes.some((suffix) => suffix.length > 1 && lower.endsWith(suffix)),
          }
        : undefined
    if (known.size < LARGEST) known.set(lower, found)
    return found
  }
}

const LARGEST = 20_000

function genderOf(lower: string, { maleNouns, femaleNouns }: CoreferenceWords): 'm' | 'f' | undefined {
  if (maleNouns.has(lower)) return 'm'
  return femaleNouns.has(lower) ? 'f' : undefined
}
