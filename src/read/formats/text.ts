import type { SourceDocument } from '../../model.ts'
import type { DecodedInput } from './format.ts'
import { documentOf } from './found.ts'
import { readHeaderLines } from './header-lines.ts'
import { readNexisLines } from './nexis-lines.ts'
import { paragraphsOf } from './paragraphs.ts'

const corpusDate = /^\s*date (\d{4}(?:-\d{2}(?:-\d{2})?)?)\s+/

/** Plain text, also with lines around it that say what it is; and corpus text that opens with ` date 2020-08 `. */
export function readText(input: DecodedInput): SourceDocument {
  const found = readHeaderLines(input.text) ?? readNexisLines(input.text)
  const blocks = found ? paragraphsOf(found.text).map((text) => ({ text })) : []
  // Lines that are all there is are the text.
  return found && blocks.length > 0 ? documentOf(input, 'text', { blocks, fields: found.fields }) : readPlainText(input)
}

/** The running text of a record, which is told of in fields of its own; and corpus text. */
export function readPlainText(input: DecodedInput): SourceDocument {
  const dated = corpusDate.exec(input.text)
  return documentOf(input, 'text', {
    blocks: paragraphsOf(dated ? input.text.slice(dated[0].length) : input.text).map((text) => ({ text })),
    fields: { date: [dated?.[1], 'corpus date line'] },
  })
}
