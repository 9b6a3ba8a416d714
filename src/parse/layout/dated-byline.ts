import type { LanguagePack } from '../../languages/pack.ts'
import { agenciesOf, agencyNamed } from './agencies.ts'
import { readDateLine } from './date-line.ts'
import { isNameShaped, isPaper, listed, uncapitalised } from './names.ts'
import type { Taken } from './taken.ts'

const longest = 160
/** Number of the page or of the section. */
const numbered = /^(?:\p{L}+\.?\s+)?\d{1,3}(?:\.\s*\p{L}+)?$/u

/**
 * A line of media archives: the date first, then the paper, the page, who wrote it (`19. februar 2020, Dagbladet, side 4,
 * Navn Navnesen`). A date alone is a date line, and a sentence is neither.
 */
export function datedByline(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest || !/\d{4}/.test(line)) return undefined
  const [first = '', ...rest] = listed(line, pack)
  const read = readDateLine(first, pack)
  if (!read || rest.length === 0) return undefined
  const agencies = rest.filter((item) => agencyNamed(item, pack) !== undefined)
  const others = rest.filter((item) => !agencies.includes(item) && !numbered.test(item))
  if (!others.every((item) => isNameShaped(item, 1, pack))) return undefined
  const authors = others.filter((item) => isNameShaped(item, 2, pack) && !isPaper(item, pack)).map(uncapitalised)
  return {
    aside: { kind: 'byline', text: line, rule: 'a date and nothing but names' },
    authors,
    agencies: agenciesOf(agencies, pack) ?? [],
    ...(read.updated ? {} : { date: read.date }),
  }
}
