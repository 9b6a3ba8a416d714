import { localSubjectNames, localTextNames } from '../../languages/field-names.ts'
import { foldedName, isFieldName } from './field-names.ts'
import type { Found } from './found.ts'
import { metaFields } from './meta-fields.ts'

const line = /^[ \t]*[#%<]?[ \t]*(\p{L}[\p{L} _-]{1,24}?)[ \t]*[:=][ \t]*(.*)$/u
/** Lines that a header has at the most. */
const longest = 40
/** Names of fields that must be known before lines are taken for a header: one may open a story. */
const leastKnown = 2
const subjectNames: ReadonlySet<string> = new Set(['subject', ...localSubjectNames])
const textNames = new Set(['text', 'body', 'content', 'fulltext', ...localTextNames])

/** What the lines above a text say of it, and the text without them. */
export interface HeaderLines {
  readonly fields: Found['fields']
  readonly text: string
}

/**
 * Reads lines such as `Titel: …`, `Dato: …` above a text, as archives and collections write them. An empty line ends them, or
 * the line that names the text itself (`Tekst:`, `Full text: …`); where there is one, empty lines may stand between them.
 * Undefined where there are none.
 */
export function readHeaderLines(text: string): HeaderLines | undefined {
  const record: Record<string, string> = {}
  /** Where an empty line ends them, and what was said above it. */
  let ended: { readonly at: number; readonly said: Readonly<Record<string, string>> } | undefined
  let named = false
  let at = /^\s*/.exec(text)?.[0].length ?? 0
  for (let count = 0; count < longest && at < text.length; count++) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    const whole = text.slice(at, next).trimEnd()
    const [, name = '', value = ''] = line.exec(whole) ?? []
    const folded = foldedName(name)
    named = textNames.has(folded)
    if (named) at += whole.length - value.length
    if (named || (name === '' && whole !== '')) break
    if (whole === '') ended ??= { at: next, said: { ...record } }
    // A letter's subject is its headline.
    else record[subjectNames.has(folded) ? 'title' : name] ??= value
    at = next
  }
  const header = ended && !named ? ended : { at, said: record }
  const known = Object.keys(header.said).filter((name) => isFieldName(foldedName(name))).length
  if (known < leastKnown) return undefined
  return { fields: metaFields(header.said, (field) => `header line ${field}`), text: text.slice(header.at) }
}
