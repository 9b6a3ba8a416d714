import type { SourceDocument } from '../../src/model.ts'

/** A document of one text, its paragraphs parted as the readers part them. */
export function documentOf(text: string): SourceDocument {
  return {
    id: 'any',
    source: { name: 'any.txt', format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64) },
    blocks: text
      .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
      .map((block) => ({ text: block.trim() }))
      .filter((block) => block.text !== ''),
    meta: { date: '2020-08-10' },
    asides: [],
    warnings: [],
  }
}
