import type { LanguagePack } from '../../languages/pack.ts'
import { isTown } from '../entities/places/known.ts'
import { agenciesOf, agencyNamed } from './agencies.ts'
import { readDateLine } from './date-line.ts'
import { isNameShaped, isPaper, listed, uncapitalised } from './names.ts'
import type { Taken } from './taken.ts'

const longest = 160
/** Number of the page or of the section, how many words there are, the archive's own number. */
const numbered = /^(?:(?:\p{L}+\.?\s+)?\d{1,3}(?:\.\s*\p{L}+)?|\d{1,5} \p{Ll}+|[\p{L}-]+:\s?[\p{L}\d-]+)$/u

/**
 * A line of media archives: the date, the paper, the page, who wrote it (`19. februar 2020, Dagbladet, side 4, Navn Navnesen`,
 * `Dagbladet | 19.02.2020 | Side 4 | 482 ord`). A date alone is a date line, and a sentence is neither.
 */
export function datedByline(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest || !/\d{4}/.test(line)) return undefined
  const items = listed(line, pack)
  const at = items.slice(0, 3).findIndex((item) => readDateLine(item, pack))
  const read = readDateLine(items[at] ?? '', pack)
  if (!read || items.length === 1) return undefined
  const rest = items.filter((_, index) => index !== at)
  const agencies = rest.filter((item) => agencyNamed(item, pack) !== undefined)
  const others = rest.filter((item) => !agencies.includes(item) && !numbered.test(item))
  if (!others.every((item) => isNameShaped(item, 1, pack))) return undefined
  // Where pages are counted, what stands before the date is the paper.
  const isCounted = rest.some((item) => numbered.test(item))
  const authors = others
    .filter((item) => !(isCounted && items.indexOf(item) < at))
    .filter((item) => isNameShaped(item, 2, pack) && !isPaper(item, pack) && !isTown(item, pack))
    .map(uncapitalised)
  return {
    aside: { kind: 'byline', text: line, rule: 'a date and nothing but names' },
    authors,
    agencies: agenciesOf(agencies, pack) ?? [],
    ...(read.updated ? {} : { date: read.date }),
  }
}
