import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'

const LEAST_COMMON = 5

/**
 * Whether a role and a description are different kinds of the same: `klimaminister` and `statsministeren` end alike, and
 * neither is the other in short; or both are offices, of which nobody has two.
 */
export function isOtherRole(
  role: string,
  forms: readonly string[],
  { offices, publicOffices }: Pick<CoreferenceWords, 'offices' | 'publicOffices'>,
): boolean {
  const noun = role.toLowerCase().match(/[\p{L}-]+/u)?.[0] ?? ''
  if (!forms.some((form) => noun.endsWith(form)) && forms.some((form) => endsInOne(form, publicOffices))) return true
  const office = [...offices].find((known) => noun.endsWith(known))
  if (office && !forms.some((form) => form.endsWith(office)) && forms.some((form) => endsInOne(form, offices)))
    return true
  return forms.some((form) => {
    if (noun.endsWith(form) || form.endsWith(noun)) return false
    return noun.slice(-LEAST_COMMON) === form.slice(-LEAST_COMMON) && form.length > LEAST_COMMON
  })
}

/** Whether a description is of an office, which somebody is known to hold. */
export function isOffice(forms: readonly string[], offices: ReadonlySet<string>): boolean {
  return forms.some((form) => endsInOne(form, offices))
}

function endsInOne(form: string, offices: ReadonlySet<string>): boolean {
  for (const office of offices) if (form.endsWith(office)) return true
  return false
}
