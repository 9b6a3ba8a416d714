import type { LanguagePack } from '../../languages/pack.ts'
import { oncePer } from './phrases.ts'

const bySignature = oncePer(
  (pack: LanguagePack): ReadonlyMap<string, string> =>
    new Map(
      pack.agencies.flatMap(({ name, signatures }) =>
        [name, ...signatures].map((form) => [form.toLowerCase(), name] as const),
      ),
    ),
)

/** The name of the agency that signs in this form (case does not matter), or undefined where none does. */
export function agencyNamed(form: string, pack: LanguagePack | undefined): string | undefined {
  return pack && bySignature(pack).get(form.trim().toLowerCase())
}

/** The agencies of a list of signatures (`ritzau/AFP`), or undefined where the first is none; desks (`ritzau/FINANS`) are left out. */
export function agenciesOf(parts: readonly string[], pack: LanguagePack | undefined): string[] | undefined {
  const [first, ...rest] = parts.map((part) => part.trim()).filter((part) => part !== '')
  const signing = first === undefined ? undefined : agencyNamed(first, pack)
  if (signing === undefined) return undefined
  const passedOn = rest.map((part) => agencyNamed(part, pack)).filter((agency) => agency !== undefined)
  return [...new Set([signing, ...passedOn])]
}
