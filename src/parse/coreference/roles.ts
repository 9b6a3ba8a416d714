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
  const nouns = role.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const isSame = forms.some((form) => nouns.some((noun) => noun.endsWith(form)))
  if (!isSame && isOffice(forms, publicOffices)) return true
  const office = [...offices].find((known) => nouns.some((noun) => noun.endsWith(known)))
  if (office && !forms.some((form) => form.endsWith(office)) && isOffice(forms, offices)) return true
  const [head = ''] = nouns
  return forms.some((form) => {
    if (head.endsWith(form) || form.endsWith(head)) return false
    return head.slice(-LEAST_COMMON) === form.slice(-LEAST_COMMON) && form.length > LEAST_COMMON
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
