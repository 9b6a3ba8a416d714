import type { LanguagePack } from '../../languages/pack.ts'
import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import { hashLower } from '../entities/tagger/hash.ts'
import { lexiconOf } from '../entities/tagger/index.ts'
import { lookUpWord, word } from '../entities/tagger/lexicon.ts'
import type { Words } from '../quotes/words.ts'
import { FormMemo } from '../tokens/form-column.ts'
import { formsOf } from './descriptions.ts'

/** What a noun form says of whom it may stand for. */
export interface Noun {
  /** Whether it stands in the genitive: `selskabets`. */
  readonly owner: boolean
  readonly definite: boolean
  /** Forms without the definite ending. */
  readonly forms: readonly string[]
  /** Nouns that mean the same role, or one of several. */
  readonly synonyms: readonly string[]
  /** Whether it can stand for a person, alone and of which gender. */
  readonly person: boolean
  readonly gender: 'm' | 'f' | undefined
  /** Whether it names an occupation or an office. */
  readonly occupation: boolean
  /** Whether it says what somebody is to another: `naboen`. */
  readonly relation: boolean
  /** Whether it stands alone for somebody known, as a definite noun does: `sigtede nægter`. */
  readonly bare: boolean
  /** Whether it stands alone like a name: `mormor`. */
  readonly kin: boolean
  readonly company: boolean
  /** Whether it is a noun for whoever does something, a person where they speak: `prismodtageren`. */
  readonly agent: boolean
  /** Whether it is an adjective of age, which stands for somebody only without a noun: `den 27-årige`. */
  readonly aged: boolean
}

/** What the words of a text may refer to; null for what cannot refer back. */
export type NounReader = FormMemo<Noun | null>

const readers = new WeakMap<LanguagePack, NounReader>()

/** The reader of a pack's nouns. */
export function nounReader(pack: LanguagePack): NounReader {
  const ready = readers.get(pack) ?? new FormMemo((_, lower) => describe(lower, pack) ?? null)
  readers.set(pack, ready)
  return ready
}

/** Another form of an adjective of age: `27-årige` → `27-årig`. */
function withAge(lower: string, ending: string): string {
  return lower.slice(0, lower.lastIndexOf('-')) + ending
}

function genderOf(lower: string, { maleNouns, femaleNouns, femaleSuffixes }: CoreferenceWords): 'm' | 'f' | undefined {
  if (maleNouns.has(lower)) return 'm'
  return femaleNouns.has(lower) || femaleSuffixes.some((ending) => lower.endsWith(ending)) ? 'f' : undefined
}

function describe(form: string, { coreference, roles, code }: LanguagePack): Noun | undefined {
  if (coreference.pluralSuffixes.some((suffix) => form.endsWith(suffix))) return undefined
  const owner = coreference.definiteSuffixes.some((suffix) => suffix.length > 1 && form.endsWith(`${suffix}s`))
  const lower = owner ? form.slice(0, -1) : form
  const bits = lookUpWord(lexiconOf(code), hashLower(lower, 0, lower.length))
  // `Venstre-manden` is a man
  const last = lower.slice(lower.lastIndexOf('-') + 1)
  const gender = genderOf(last, coreference)
  const relation = coreference.relations.has(last)
  const aged = roles.age.some((ending) => lower.endsWith(ending))
  const occupation =
    gender === undefined &&
    !coreference.personNouns.has(last) &&
    (roles.nouns.has(last) ||
      roles.suffixes.some((ending) => lower.endsWith(ending)) ||
      (bits & (word.roleDefinite | word.roleIndefinite)) !== 0)
  const person = occupation || aged || gender !== undefined || relation || coreference.personNouns.has(last)
  // `lægen`, and `-n` alone only where the lists know the noun: `lektoren`, `skaden`
  // `fængslet`, which the lists know without its ending, is no definite noun
  const listed = (bits & word.roleDefinite) !== 0
  const indefinite = !listed && (bits & word.roleIndefinite) !== 0
  const definite =
    !indefinite &&
    coreference.definiteSuffixes.some((suffix) => (suffix.length > 1 || listed) && lower.endsWith(suffix))
  if (!definite && !person) return undefined
  const forms = (last === lower || aged ? [lower] : [lower, last]).flatMap((noun) =>
    definite ? formsOf(noun, coreference.definiteSuffixes) : [noun],
  )
  if (aged) forms.push(...roles.age.filter((ending) => !lower.endsWith(ending)).map((ending) => withAge(lower, ending)))
  const synonyms = forms.flatMap((known) => coreference.synonyms.get(known) ?? [])
  return {
    owner,
    definite,
    forms,
    synonyms,
    person,
    gender,
    occupation,
    relation,
    bare: coreference.bareNouns.has(lower),
    kin: coreference.kin.has(lower),
    // `filmproducenten`, whom the lists know, is a person
    company:
      coreference.companies.has(lower) ||
      coreference.organs.has(lower) ||
      (!listed && coreference.companySuffixes.some((suffix) => lower.endsWith(suffix))),
    agent: definite && coreference.agentSuffixes.some((suffix) => lower.endsWith(suffix)),
    aged,
  }
}

/** The forms of a noun with those of an age right before it: `den 27-årige mand`. */
export function formsAt({ tokens }: Words, nouns: NounReader, at: number, noun: Noun): readonly string[] {
  const before = at > 0 ? nouns.of(tokens, at - 1) : undefined
  return before?.aged ? [...noun.forms, ...before.forms] : noun.forms
}
