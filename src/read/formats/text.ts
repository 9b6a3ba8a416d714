import type { SourceDocument } from '../../model.ts'
import type { DecodedInput } from './format.ts'
import { documentOf } from './found.ts'
import { readHeaderLines } from './header-lines.ts'
import { paragraphsOf } from './paragraphs.ts'

const corpusDate = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)\s+/

/** Plain text, also with lines above it that say what it is; and corpus text that opens with ` date 2020-08 `. */
export function readText(input: DecodedInput): SourceDocument {
  const dated = corpusDate.exec(input.text)
  const header = dated ? undefined : readHeaderLines(input.text)
  if (header) {
    const blocks = paragraphsOf(header.text).map((text) => ({ text }))
    if (blocks.length > 0) return documentOf(input, 'text', { blocks, fields: header.fields })
  }
  return documentOf(input, 'text', {
    blocks: paragraphsOf(dated ? input.text.slice(dated[0].length) : input.text).map((text) => ({ text })),
    fields: { date: [dated?.[1], 'corpus date line'] },
  })
}
