import { localTextNames } from '../../languages/field-names.ts'
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
  return blank
}

/** A field's value as running text; undefined where it is none. */
export function runningText(value: unknown): RunningText | undefined {
  return typeof value === 'string' ? value : richText(value)
}
