import type { LanguagePack } from '../../languages/pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { agenciesOf, agencyNamed } from './agencies.ts'
import { oncePer } from './phrases.ts'
import type { Taken } from './taken.ts'

const letters = "[\\p{L}\\p{N}.&' -]"
// Between two slashes stands one piece, white space included: what could be read in two ways would take time without end.
const slashed = new RegExp(`^/(${letters}{2,40})((?:/${letters}{2,40})*)/?$`, 'u')
const trailing = new RegExp(`\\s(/${letters}{2,40}/(?:${letters}{2,40}/)*(?:${letters}{2,40})?)$`, 'u')
const initials = /^\/\s*\p{L}{2,5}\s*\/?$/u
/** Of the writer and the editor, at AFP and Reuters: `cbw/jll`. */
const twoInitials = /^\p{Ll}{2,4}(?:[-/]\p{Ll}{2,4})+$/u
/** `H. P. J.` */
const dotted = /^(?:\p{Lu}\.[\s-]?){2,4}$/u
/** `(JV)`, `(mkj)` */
const bracketed = /^\((?:\p{Lu}{2,6}|\p{Ll}{2,4})\)$/u
/** `(©NTB)`, `© Møns Tidende 2004`: of an owner that is no known agency. */
const owner = /^\(?©\s*\p{Lu}[\p{L}\p{N} .&-]{1,40}\)?$/u
const longestNotice = 200
const copyright = /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?/iu

/** A line between slashes that signs the story: `/ritzau/`, `/ritzau/AFP`, `/mkj/`. It can stand nowhere but after a story. */
export function slashSignature(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!line.startsWith('/')) return undefined
  const signed = line.length <= 100 ? slashed.exec(line) : null
  const agencies = signed && agenciesOf([signed[1] ?? '', ...(signed[2] ?? '').split('/')], pack)
  if (agencies) return { aside: { kind: 'signature', text: line, rule: 'agency between slashes' }, agencies }
  if (initials.test(line)) return { aside: { kind: 'signature', text: line, rule: 'initials between slashes' } }
  return undefined
}

function agencyIn(line: string, pack: LanguagePack | undefined): { agencies?: string[] } {
  const agencies = agenciesOf([line.slice(1, -1)], pack)
  return agencies ? { agencies } : {}
}

const sourceOpener = oncePer(
  (pack: LanguagePack) => new RegExp(`^(?:${alternatives(pack.layout.source)})\\s*:\\s*`, 'iu'),
)

/** A last line that names nothing but agencies: `© Ritzau`, `Ritzau/AFP`, `(Reuters)`, `Kilde: Ritzau`; or whom by initials. */
export function plainSignature(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (line.length > 100) return undefined
  if (bracketed.test(line))
    return { aside: { kind: 'signature', text: line, rule: 'initials in brackets' }, ...agencyIn(line, pack) }
  if (dotted.test(line)) return { aside: { kind: 'signature', text: line, rule: 'initials alone' } }
  if (twoInitials.test(line)) return { aside: { kind: 'signature', text: line, rule: 'initials of two alone' } }
  const owned = owner.test(line)
    ? { aside: { kind: 'signature', text: line, rule: 'copyright alone' } as const }
    : undefined
  if (!pack) return owned
  const bare = line
    .replace(copyright, '')
    .replace(sourceOpener(pack), '')
    .replace(/^[([]|[)\].]$/gu, '')
  const parts = bare.split(/[/,+]|\s-\s/)
  const agencies = agenciesOf(parts, pack)
  // Every part must be an agency: a sentence may begin with one.
  if (!agencies || parts.some((part) => agencyNamed(part, pack) === undefined)) return owned
  return { aside: { kind: 'signature', text: line, rule: 'agency alone on the line' }, agencies }
}

/** Below a story who owns it, with what may not be done: `© Ritzau. Denne artikel er beskyttet.` */
export function copyrightLine(line: string, pack: LanguagePack | undefined): Taken | undefined {
  const sign = line.length <= longestNotice ? copyright.exec(line) : null
  if (!sign) return undefined
  const [named = ''] = line.slice(sign[0].length).split(/[.,]/)
  const agencies = agenciesOf(named.split('/'), pack)
  return {
    aside: { kind: 'signature', text: line, rule: 'opens with a copyright' },
    ...(agencies === undefined ? {} : { agencies }),
  }
}

/** Below a story a line that says what it is built on: `Kilde: Danmarks Statistik`. */
export function sourceLine(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > 100 || !line.includes(':') || !sourceOpener(pack).test(line)) return undefined
  return { aside: { kind: 'signature', text: line, rule: 'source alone below the story' } }
}

/** A signature at the end of the last paragraph's own line, and the paragraph without it. */
export function trailingSignature(
  paragraph: string,
  pack: LanguagePack | undefined,
): { taken: Taken; rest: string } | undefined {
  const found = trailing.exec(paragraph.slice(-100))
  const taken = found?.[1] && slashSignature(found[1], pack)
  if (!taken || !found) return undefined
  return { taken, rest: paragraph.slice(0, paragraph.length - found[0].length).trimEnd() }
}
