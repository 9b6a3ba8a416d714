import { localTextNames, localTextParts } from '../../languages/field-names.ts'
import type { Block } from '../../model.ts'
import { foldedFields } from './field-names.ts'
import { richText } from './rich-text.ts'

/** Where a record's running text is looked for; case, hyphens and underscores do not count. */
const textNames = [
  ...['text', 'body', 'content', 'contenttext', 'contenthtml', 'bodytext', 'bodyhtml', 'articlebody', 'articletext'],
  ...['fulltext', 'maintext', 'contentencoded', 'story', 'article', 'articlehtml', 'plaintext', 'cleantext', 'rawtext'],
  ...['richtext', 'maincontent', 'bodyxhtml', 'bodycontent', 'html', 'markup'],
] as const

/** Where systems put a text's paragraphs one by one. */
const partNames = [
  ...['contentelements', 'blocks', 'paragraphs', 'elements', 'bodyelements', 'contentblocks', 'articleelements'],
  ...['components', 'sections', 'nodes', 'body', 'content'],
] as const

/** Running text: as it stands, or as the blocks that a publishing system cut it into. */
export type RunningText = string | readonly Block[]

/** Whether an object holds running text under one of the names that are known. */
export function hasText(value: object): boolean {
  return textIn(value) !== undefined
}

/** The text under the first of the names that hold one. A text that is left blank counts where there is no other. */
export function textIn(record: object): RunningText | undefined {
  const given = foldedFields(record)
  let blank: string | undefined
  for (const name of [...textNames, ...localTextNames, ...partNames]) {
    const text = runningText(given.get(name))
    if (text === undefined) continue
    if (typeof text !== 'string' || text.trim() !== '') return text
    blank ??= text
  }
  return blank ?? likelyText(given)
}

/** Characters that a field under a name of no one's has at least, to be the text. */
const leastText = 120
const likely = new RegExp(['text', 'body', 'content', 'story', ...localTextParts].join('|'))
const otherText =
  /summary|teaser|excerpt|title|caption|alt|meta|type|context|short|lead|intro|bio|about|comment|ocr|raw/

/** The longest of the fields whose names speak of text: `article_body_plain`, `nyhedstekst`. */
function likelyText(given: ReadonlyMap<string, unknown>): string | undefined {
  let longest: string | undefined
  for (const [name, value] of given) {
    if (typeof value !== 'string' || value.length < leastText || !likely.test(name) || otherText.test(name)) continue
    if (value.length > (longest?.length ?? 0)) longest = value
  }
  return longest
}

/** A field's value as running text; undefined where it is none. */
export function runningText(value: unknown): RunningText | undefined {
  return typeof value === 'string' ? value : richText(value)
}
