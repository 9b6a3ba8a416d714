import type { LanguagePack } from '../../languages/pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { isTown } from '../entities/places/known.ts'
import { agenciesOf, agencyNamed } from './agencies.ts'
import { readDateLine } from './date-line.ts'
import { foreignByline, withoutForeignOpener } from './foreign-byline.ts'
import { isNameShaped, isPaper, listed, uncapitalised } from './names.ts'
import { oncePer } from './phrases.ts'
import type { Taken, Told } from './taken.ts'

const longest = 200
const email = /[\s(<,]*[\w.+-]+@[\w-]+(?:\.[\w-]+)+[)>]?/gu
/** A telephone number: eight digits, or more behind the code of a country. */
const telephone = /[\s,(]*(?:\p{L}{2,8}[.:]{1,2}\s|\p{Ll}{2,8}\s)?(?:\+\d{2}[\s-]?)?\d(?:[\s-]?\d){7,9}(?!\d)\)?/gu
/** Agencies in a byline where no pack knows them: `TT-AFP`. */
const acronyms = /^\p{Lu}{2,6}(?:[-/]\p{Lu}{2,6})*$/u

/** A line without the e-mail addresses in it. */
function withoutAddress(line: string): string {
  return line.includes('@') ? line.replace(email, ' ') : line
}

const photoTail = oncePer(
  (pack: LanguagePack) =>
    new RegExp(
      `(?<=\\S)[\\s,;•|·/–-]+(?:(?:${alternatives(pack.layout.and)})\\s+)?(?:${alternatives(pack.layout.photo)})\\s*:.*$`,
      'iu',
    ),
)

/** `Af Navn Navnesen Foto: Navn Navnesen`: who took the pictures did not write. */
function withoutPhoto(line: string, pack: LanguagePack): string {
  return line.includes(':') ? line.slice(0, longest).replace(photoTail(pack), '') : line
}

const opener = oncePer(
  (pack: LanguagePack) => new RegExp(`^(?:${alternatives(pack.layout.byline)})(?:\\s*:\\s*|\\s+)`, 'iu'),
)

/**
 * A line that says who wrote the story: `Af Navn Navnesen`, `Tekst: A og B`, `Navn Navnesen, Ritzau`, an e-mail address.
 * The opener must be followed by nothing but names, agencies and what they are; a sentence is no byline.
 */
export function byline(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (line.length > longest) return undefined
  if (!pack) return foreign(line)
  const bare = withoutAddress(line).trim()
  if (bare === '' && line !== '') return { aside: { kind: 'byline', text: line, rule: 'e-mail address alone' } }
  const opened = opener(pack).exec(bare)
  const who =
    opened && /[^.?!…:]$|\b\p{Lu}\.$/u.test(bare)
      ? credits(withoutPhoto(bare.slice(opened[0].length), pack), 1, pack)
      : undefined
  if (who) return { aside: { kind: 'byline', text: line, rule: 'opens with a word of bylines' }, ...who }
  const named = foreign(line)
  const signed = credits(named ? withoutForeignOpener(bare) : bare, 2, pack)
  if (signed?.authors?.length && signed.agencies?.length)
    return { aside: { kind: 'byline', text: line, rule: 'name and agency alone on the line' }, ...signed }
  // A short text in a neighbour's language is taken for the pack's.
  return named
}

function foreign(line: string): Taken | undefined {
  const authors = foreignByline(line, false)
  return authors && { aside: { kind: 'byline', text: line, rule: 'opens with a word of bylines' }, authors }
}

/** What a line tells that the format itself marks as the byline: where it is no list of names, it is one as it stands. */
export function markedByline(line: string, pack: LanguagePack | undefined): Told {
  const bare = withoutAddress(line).replace(/\s+/gu, ' ').trim()
  if (bare === '') return {}
  if (!pack)
    return acronyms.test(bare)
      ? { agencies: bare.split(/[-/]/) }
      : { authors: foreignByline(bare, true) ?? (/\d/.test(bare) ? [] : [bare]) }
  return byline(bare, pack) ?? credits(bare, 1, pack) ?? { authors: [bare.replace(opener(pack), '')] }
}

/** A name that is more than initials. */
const spelled = /\p{L}{2}/u

/** Names alone on a line, where a byline is wanted (under the headline, after the last paragraph). */
export function bareNames(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest) return undefined
  const bare = withoutAddress(line).trim()
  const items = listed(bare, pack)
  if (items.length === 0 || items.some((name) => !isNameShaped(name, 2, pack) || !spelled.test(name))) return undefined
  const names = items.filter((name, index) => index === 0 || !isTown(name, pack))
  return { aside: { kind: 'byline', text: line, rule: 'names alone on the line' }, authors: names.map(uncapitalised) }
}

/** Below a story whom to call: names with nothing but their telephone numbers. */
export function contactLine(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (line.length > longest || /[.!?]$/.test(line) || !/\d/.test(line)) return undefined
  const bare = withoutAddress(line).replace(telephone, '')
  if (bare.length >= line.length - 7 || (bare.trim() !== '' && !bareNames(bare, pack))) return undefined
  return { aside: { kind: 'notice', text: line, rule: 'names and telephone numbers alone' } }
}

/** Below a letter to the editor, a comment or an obituary: `Navn Navnesen, Byen`. */
export function letterSignature(line: string, pack: LanguagePack | undefined): Taken | undefined {
  const [name = '', place = '', ...more] = line.split(', ')
  if (!pack || more.length > 0 || !isNameShaped(name, 2, pack)) return undefined
  if (!/^\p{Lu}\p{L}+(?: \p{Lu})?$/u.test(place) && !isTown(place, pack)) return undefined
  return { aside: { kind: 'byline', text: line, rule: 'name and place alone below the story' }, authors: [name] }
}

/** Who a byline names once its opener is gone; undefined where its first item is neither a person nor an agency. */
export function credits(line: string, words: number, pack: LanguagePack): Told | undefined {
  const authors: string[] = []
  const agencies: string[] = []
  let date: string | undefined
  const items = listed(line.replace(/[/\s]+$/u, ''), pack)
  for (const [index, item] of items.entries()) {
    const agency = agencyNamed(item.replace(/^[(©]|[)/]$/gu, ''), pack)
    if (agency !== undefined) agencies.push(agency)
    // After the first a single word, a paper or a town is where that person is.
    else if (index > 0 && (isPaper(item, pack) || isTown(item, pack))) continue
    else if (isNameShaped(item, index === 0 ? words : 2, pack)) authors.push(uncapitalised(item))
    else if (index === 0) return undefined
    else date ??= readDateLine(item, pack)?.date
  }
  if (authors.length + agencies.length === 0) return undefined
  return { authors, agencies: agenciesOf(agencies, pack) ?? [], ...(date === undefined ? {} : { date }) }
}
