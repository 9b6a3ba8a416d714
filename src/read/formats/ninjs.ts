import { InputError } from '../../errors.ts'
import type { Block, SourceDocument } from '../../model.ts'
import { isoDate } from '../iso-date.ts'
import { blocksOf } from '../markup/blocks.ts'
import { textOf } from '../markup/element.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import type { DecodedInput } from './format.ts'
import { documentOf } from './found.ts'
import { paragraphsOf } from './paragraphs.ts'

/** An object with its keys in lower case: ninjs 3 writes `versionCreated` what 1 and 2 write `versioncreated`. */
type Folded = ReadonlyMap<string, unknown>

/** Whether a JSON value looks like ninjs: a `uri` or Superdesk's `guid`, and a headline or a body under one of its names. */
export function isNinjs(value: unknown): boolean {
  const item = fold(value)
  if (item === undefined) return false
  // Superdesk writes `guid` for `uri`, and always says when the version was made
  const named = item.get('uri') ?? (item.has('versioncreated') ? item.get('guid') : undefined)
  if (typeof named !== 'string') return false
  const keys = [...item.keys()]
  return keys.some((key) => /^(?:headlines?|bodies|body_(?:x?html\d*|text)|versioncreated)$/.test(key))
}

/**
 * One article in ninjs (IPTC News in JSON) 1.x, 2.x or 3.x.
 * @throws InputError where it holds no text
 */
export function readNinjs(value: unknown, input: DecodedInput): SourceDocument {
  const item = fold(value)
  const blocks = item ? bodyOf(item) : []
  const title = item ? titleOf(item) : undefined
  if (item === undefined || (blocks.length === 0 && title === undefined)) {
    throw new InputError(input.name, 'the ninjs document has no text: neither a headline nor a body')
  }
  const byline = text(item.get('byline')) ?? text(item.get('by'))
  const lede = text(item.get('description_text')) ?? valueIn(list(item.get('descriptions')), undefined)
  const sources = [...list(item.get('infosources')), ...list(item.get('infosource'))]
    .map(nameOf)
    .filter((name) => name !== undefined)
  return documentOf(input, 'ninjs', {
    id: text(item.get('uri')) ?? text(item.get('guid')),
    blocks,
    fields: {
      title: [title, 'ninjs headline'],
      lede: [lede, 'ninjs description'],
      date: [
        isoDate(text(item.get('versioncreated'))) ??
          isoDate(text(item.get('contentcreated'))) ??
          isoDate(text(item.get('firstcreated'))),
        'ninjs versionCreated',
      ],
      authors: [byline === undefined ? writersOf(item) : [], 'ninjs people'],
      byline: [byline, 'ninjs by'],
      agencies: [sources, 'ninjs infoSources'],
      publisher: [text(item.get('copyrightholder')), 'ninjs copyrightHolder'],
      place: [text(item.get('located')), 'ninjs located'],
      language: [text(item.get('language')), 'ninjs language'],
    },
    asides: byline === undefined ? [] : [{ kind: 'byline', text: byline, rule: 'ninjs by' }],
  })
}

/** The people that the item names as its writers. */
function writersOf(item: Folded): string[] {
  const people = [...list(item.get('people')), ...list(item.get('person'))].filter((entry) =>
    /^(?:author|creator|byline|writer|contributor)$/i.test(text(entry.get('rel')) ?? ''),
  )
  return [...list(item.get('authors')), ...people].map(nameOf).filter((name) => name !== undefined)
}

function titleOf(item: Folded): string | undefined {
  const title = valueIn(list(item.get('headlines')), 'main') ?? text(item.get('headline'))
  return title === undefined ? undefined : textOf(parseHtmlFragment(title))
}

function bodyOf(item: Folded): Block[] {
  const bodies = list(item.get('bodies'))
  const html = bodies.find((body) => /html/i.test(text(body.get('contenttype')) ?? '')) ?? undefined
  const marked = text(html?.get('value')) ?? markedBody(item)
  if (marked !== undefined) return blocksOf(parseHtmlFragment(marked), { dashQuotes: true })
  const plain = valueIn(bodies, 'main') ?? text(item.get('body_text'))
  // a body that is called plain may hold tags all the same
  if (plain !== undefined && /<\/(?:p|div|h[1-6])>/i.test(plain)) {
    return blocksOf(parseHtmlFragment(plain), { dashQuotes: true })
  }
  return paragraphsOf(plain ?? '').map((text) => ({ text }))
}

/** `body_html`, `body_xhtml`, TT's `body_html5`. */
function markedBody(item: Folded): string | undefined {
  for (const [key, value] of item) if (/^body_x?html/.test(key) && text(value) !== undefined) return text(value)
  return undefined
}

/** The value of the entry of a role, else of the first. */
function valueIn(entries: readonly Folded[], role: string | undefined): string | undefined {
  const chosen = entries.find((entry) => role !== undefined && entry.get('role') === role) ?? entries[0]
  return text(chosen?.get('value'))
}

function nameOf(entry: Folded): string | undefined {
  return text(entry.get('name')) ?? text(entry.get('literal'))
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}

function list(value: unknown): Folded[] {
  return Array.isArray(value) ? value.map(fold).filter((entry) => entry !== undefined) : []
}

function fold(value: unknown): Folded | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return new Map(Object.entries(value).map(([key, inner]) => [key.toLowerCase(), inner]))
}
