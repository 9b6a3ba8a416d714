import type { LanguagePack } from '../../languages/pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { isTown } from '../entities/places/known.ts'
import { agenciesOf } from './agencies.ts'
import { uncapitalised } from './names.ts'
import { oncePer } from './phrases.ts'
import type { Taken } from './taken.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const place = `${word}(?:\\s${word}){0,3}`
const capitals = "\\p{Lu}[\\p{Lu}\\p{M}.'’-]+"
const longest = 80
const begins = '(?=[\\p{Lu}\\p{N}"»”“–-])'

interface DatelineShapes {
  readonly signed: RegExp
  readonly bare: RegExp
  readonly line: RegExp
}

const shapesOf = oncePer((pack: LanguagePack): DatelineShapes => {
  const { values, weekdays } = pack
  // Older papers write the days of the week with a capital.
  const weekday = alternatives(
    [...weekdays.keys()].flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)]),
  )
  const date = `(?:(?:${alternatives(values.dayArticles)})\\s)?\\d{1,2}\\.?\\s\\p{L}+\\.?`
  const day = `(?:,?\\s(?:${date}|\\p{Lu}\\p{L}+\\.?\\s\\d{1,2}|(?<weekday>${weekday})(?:,?\\s${date})?))`
  return {
    signed: new RegExp(
      `^(?:(?<place>${place})(?:,\\s(?<region>${place}))?${day}?,?\\s*)?` +
        // `/ritzau/Reuters: …` is closed by the colon only
        '(?:/(?<chain>[\\p{L}-]{2,20}(?:/[\\p{L}-]{2,20})+)\\s*:\\s*|' +
        `[/(](?<agencies>[\\p{L} /-]{2,40}?)[/)]\\s*(?:[:–—-]\\s*)?${begins})`,
      'u',
    ),
    bare: new RegExp(
      `^(?<place>${capitals}(?:\\s${capitals}){0,2})(?:${day}?(?:\\s?:|\\s[–—-])\\s${begins}|(?<run>\\s)(?=\\p{Lu}(?:\\p{Ll}|\\s)))`,
      'u',
    ),
    line: new RegExp(
      `^(?<place>${place})(?:,\\s(?!(?:${weekday})(?!\\p{L}))${place})?(?:(?<day>${day})|,)?\\s*(?:[/(](?<agencies>[\\p{L} /-]{2,40}?)[/)])?\\s*[.:–—-]?$`,
      'u',
    ),
  }
})

/**
 * The place and agency that open a wire story's first paragraph (`København /ritzau/: …`, `MINSK (AFP) - …`), or the place
 * in capitals alone (`ODENSE: …`, `ODENSE Byens …`), and the paragraph without them. What names neither a known agency nor a known town is
 * none: `Rusland: …` and `DEBAT: …` may be anything.
 * @param around the place that the writer gave, and the paragraphs of the story from this one on
 */
export function openingDateline(
  paragraph: string,
  pack: LanguagePack | undefined,
  around: { readonly place?: string | undefined; readonly below: readonly string[] },
): { taken: Taken; rest: string } | undefined {
  if (!pack) return undefined
  const { signed, bare } = shapesOf(pack)
  const head = paragraph.slice(0, 200)
  const found = signed.exec(head)
  const agencies = found?.groups && agenciesOf((found.groups.chain ?? found.groups.agencies ?? '').split('/'), pack)
  if (found && agencies) {
    return opened(paragraph, found, 'place and agency before the first sentence', agencies)
  }
  // A single paragraph may be any line; a story goes on below.
  const isStory = around.below.length > 1 || around.place !== undefined
  const alone = isStory && startsInCapitals(head) ? bare.exec(head) : null
  const named = alone?.groups?.place
  if (!alone || named === undefined) return undefined
  const isKnown =
    around.place?.toUpperCase() === named ||
    // Municipalities are named for two towns: `IKAST-BRANDE`.
    named.split('-').every((part) => isTown(part, pack)) ||
    isTown(named, pack) ||
    // A word in capitals that runs on into the sentence is more often a name of another kind.
    (alone.groups?.run === undefined && isPlaceIn(around.below, named, pack))
  return isKnown ? opened(paragraph, alone, 'place in capitals before the first sentence', []) : undefined
}

/** Most paragraphs do not, and need no expression to say so. */
function startsInCapitals(text: string): boolean {
  const second = text.charAt(1)
  return second !== second.toLowerCase()
}

/** Letters of an acronym at the most; a longer word in capitals is a word. */
const acronym = 4

/** Whether the story says that something is there: `i Ugerløse`, of `UGERLØSE`. Villages are too many for a table. */
function isPlaceIn(paragraphs: readonly string[], named: string, pack: LanguagePack): boolean {
  if (named.length <= acronym) return false
  const at = uncapitalised(named)
  for (const text of paragraphs) {
    for (let found = text.indexOf(at); found > 0; found = text.indexOf(at, found + 1)) {
      const before = /(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, found - 12), found))?.[1]
      if (before !== undefined && pack.names.placePrepositions.has(before)) return true
    }
  }
  return false
}

/** A dateline on a line of its own: `Glostrup /ritzau/`, `Odense, 3. maj`, `STRUER`. */
export function datelineAlone(line: string, pack: LanguagePack | undefined): Taken | undefined {
  if (!pack || line.length > longest) return undefined
  const { place: at, day, weekday, agencies: signs } = shapesOf(pack).line.exec(line)?.groups ?? {}
  if (at === undefined) return undefined
  const agencies = agenciesOf((signs ?? '').split('/'), pack)
  // What is signed or has a weekday needs no gazetteer; a town may be anything, unless capitals or a day say that it is where.
  const isDateline =
    agencies !== undefined ||
    weekday !== undefined ||
    ((day !== undefined || at === at.toUpperCase()) && isTown(at, pack))
  if (!isDateline || (signs !== undefined && agencies === undefined)) return undefined
  return {
    aside: { kind: 'dateline', text: line, rule: 'place alone on the line' },
    agencies: agencies ?? [],
    place: uncapitalised(at),
  }
}

function opened(
  paragraph: string,
  [all, at]: readonly string[],
  rule: string,
  agencies: readonly string[],
): { taken: Taken; rest: string } {
  return {
    taken: {
      aside: { kind: 'dateline', text: (all ?? '').trim(), rule },
      agencies,
      ...(at === undefined ? {} : { place: uncapitalised(at) }),
    },
    rest: paragraph.slice(all?.length),
  }
}
