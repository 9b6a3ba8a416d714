import type { SourceDocument, WriterMeta } from '../../model.ts'
import type { DecodedInput } from './format.ts'

const corpusDate = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)[ \t]+/

/** Plain text, and corpus text that opens with ` date 2020-08 `; paragraphs are parted by blank lines. */
export function readText(input: DecodedInput, format = 'text'): SourceDocument {
  const dated = corpusDate.exec(input.text)
  const meta: WriterMeta = dated?.[1] ? { date: dated[1], sources: { date: 'corpus date line' } } : {}
  const body = dated ? input.text.slice(dated[0].length) : input.text
  return {
    id: input.id,
    source: {
      name: input.name,
      format,
      encoding: input.encoding,
      sha256: input.sha256,
    },
    blocks: body
      .split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/)
      .map((block) => ({ text: block.trim() }))
      .filter(({ text }) => text !== ''),
    meta,
    asides: [],
    warnings: input.warnings,
  }
}
