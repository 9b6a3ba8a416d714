import { fieldDate } from './field-date.ts'
import type { Found } from './found.ts'

const counted = /^LENGTH:\s*\d+/im
const loaded = /^LOAD-DATE:/im
const label = /^(\p{L}[\p{L} -]{2,20}):\s*(.*)$/u
const copyright = /^(?:Copyright|©)/i
/** Lines above the text at the most. */
const longest = 20

/** What Nexis writes around a text, and the text without it. */
export interface NexisLines {
  readonly fields: Found['fields']
  readonly text: string
}

/**
 * Reads a text as the archive Nexis (LexisNexis) exports it: the paper, the day and the headline in lines of their own, then
 * `BYLINE:`, `SECTION:`, `LENGTH:`, the text, and `LOAD-DATE:`. Undefined where the text is none.
 */
export function readNexisLines(text: string): NexisLines | undefined {
  if (!counted.test(text.slice(0, 4000)) || !loaded.test(text)) return undefined
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const said = new Map<string, string>()
  const plain: string[] = []
  let at = 0
  for (let seen = 0; at < lines.length && seen < longest; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    seen++
    const [, name = '', value = ''] = label.exec(line) ?? []
    // The labels stand together; after them the text begins, in newer exports below a line that says so.
    if (name !== '' && (said.size > 0 || name === name.toUpperCase() || isLabel(name)))
      said.set(name.toLowerCase(), value)
    else if (said.size === 0) plain.push(line)
    else break
  }
  if (lines[at] === 'Body') at++
  const end = lines.findIndex((line, index) => index > at && loaded.test(line))
  const { title, day, paper } = headOf(plain)
  return {
    text: lines.slice(at, end).join('\n'),
    fields: {
      title: [said.get('headline') ?? title, 'Nexis headline'],
      date: [day, 'Nexis date'],
      byline: [said.get('byline'), 'Nexis BYLINE'],
      section: [said.get('section')?.split(';')[0], 'Nexis SECTION'],
      place: [said.get('dateline'), 'Nexis DATELINE'],
      publisher: [paper, 'Nexis publication'],
    },
  }
}

function isLabel(name: string): boolean {
  return /^(?:byline|section|length|headline|dateline|highlight|graphic)$/i.test(name)
}

/** Older exports have the paper, the day and the headline in this order, newer ones the headline first and the day last. */
function headOf(plain: readonly string[]): {
  title?: string | undefined
  day?: string | undefined
  paper?: string | undefined
} {
  const lines = plain.filter((line) => !copyright.test(line) && !/^\d+ of \d+ DOCUMENTS$/i.test(line))
  const dated = lines.findIndex((line) => fieldDate(line) !== undefined)
  if (dated < 0) return { title: lines[0] }
  const day = fieldDate(lines[dated])
  return dated === lines.length - 1
    ? { title: lines[0], paper: lines[1] === lines[dated] ? undefined : lines[1], day }
    : { title: lines.at(-1), paper: lines[0], day }
}
