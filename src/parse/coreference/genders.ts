import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import { FormColumn } from '../tokens/form-column.ts'

export const MALE = 1
const FEMALE = 2
const genders = new WeakMap<CoreferenceWords, FormColumn>()

/** The gender of each form that is a pronoun, 0 for any other. */
export function gendersOf(data: CoreferenceWords): FormColumn {
  const known =
    genders.get(data) ??
    new FormColumn((_, lower) => (data.male.has(lower) ? MALE : data.female.has(lower) ? FEMALE : 0))
  genders.set(data, known)
  return known
}
