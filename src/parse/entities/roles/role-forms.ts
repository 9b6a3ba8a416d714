import type { LanguagePack } from '../../../languages/pack.ts'
import { FormMemo } from '../../tokens/form-column.ts'
import { endingOf } from '../endings.ts'
import { listedWord } from '../names/listed.ts'
import { type Lexicon, word } from '../tagger/lexicon.ts'

/** What a form may be around a role, as bits. */
export const role = {
  /** Names a role: `direktør`. */
  noun: 1,
  /** Names a relation: `søster`. */
  relation: 2,
  definite: 4,
  plural: 8,
  adjective: 16,
  /** The first part of a compound: `børne-`. */
  part: 32,
  age: 64,
  /** A definite noun in the genitive: `partiets`. */
  genitive: 128,
  preposition: 256,
  /** A verb, a conjunction or another word that no noun phrase holds. */
  stop: 512,
  mark: 1024,
} as const

const known = new WeakMap<Lexicon, { readonly pack: LanguagePack; readonly forms: FormMemo<number> }>()

/** The bits of every form, by a pack and its lists. */
export function roleForms(pack: LanguagePack, lexicon: Lexicon): FormMemo<number> {
  const last = known.get(lexicon)
  if (last?.pack === pack) return last.forms
  const forms = new FormMemo((form, lower) => describe(form, lower, pack, lexicon))
  known.set(lexicon, { pack, forms })
  return forms
}

function describe(form: string, lower: string, { roles, names }: LanguagePack, lexicon: Lexicon): number {
  const ends = (word: string, endings: readonly string[]): boolean => endings.some((ending) => word.endsWith(ending))
  const stop = names.notAfterGenitive.has(lower)
  const relation = roles.relations.has(lower)
  const preposition = roles.prepositions.has(lower)
  const adjective =
    roles.adjectives.has(lower) ||
    roles.adjectiveSuffixes.some((ending) => lower.endsWith(ending) && lower.length > ending.length + 2)
  return (
    (!relation && isRole(form, lower, stop, roles, lexicon) ? role.noun : 0) |
    (relation ? role.relation : 0) |
    (ends(lower, roles.definiteEndings) ? role.definite : 0) |
    (ends(lower, roles.pluralEndings) ? role.plural : 0) |
    (adjective && !stop ? role.adjective : 0) |
    (form.length > 2 && form.endsWith('-') ? role.part : 0) |
    (ends(lower, roles.age) ? role.age : 0) |
    (form.length > 4 && !stop && ends(form, roles.genitiveEndings) ? role.genitive : 0) |
    (preposition ? role.preposition : 0) |
    (stop && !preposition && !roles.determiners.has(lower) && lower !== roles.and ? role.stop : 0) |
    (/[\p{L}\p{N}]/u.test(form) ? 0 : role.mark)
  )
}

function isRole(
  form: string,
  lower: string,
  stop: boolean,
  { definitePlural, nouns, suffixes }: LanguagePack['roles'],
  lexicon: Lexicon,
): boolean {
  const end = form.length
  if (end < 3) return false
  const singular = form.endsWith(definitePlural) ? end - definitePlural.length : end
  const bits = listedWord(lexicon, form, 0, end) | listedWord(lexicon, form, 0, singular)
  if (bits & (word.roleIndefinite | word.roleDefinite)) return !stop
  return nouns.has(lower) || (endingOf(lower, suffixes) ?? lower) !== lower
}
