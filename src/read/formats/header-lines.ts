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
 * Reads lines such as `Titel: …`, `Dato: …` above a text, as archives and collections write them; a line that names the text
 * itself (`Tekst:`) ends them, as an empty one does. Undefined where there are none.
 */
export function readHeaderLines(text: string): HeaderLines | undefined {
  const record: Record<string, string> = {}
  let known = 0
  let at = /^\s*/.exec(text)?.[0].length ?? 0
  for (let count = 0; count < longest && at < text.length; count++) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end + 1
    const [, name = '', value = ''] = line.exec(text.slice(at, next).trimEnd()) ?? []
    const folded = foldedName(name)
    if (textNames.has(folded)) {
      at = next - (value === '' ? 0 : value.length + 1)
      break
    }
    if (name === '') break
    if (isFieldName(folded)) known++
    // A letter's subject is its headline.
    record[subjectNames.has(folded) ? 'title' : name] ??= value
    at = next
  }
  if (known < leastKnown) return undefined
  return { fields: metaFields(record, (field) => `header line ${field}`), text: text.slice(at) }
}
