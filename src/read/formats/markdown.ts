import { Marked } from 'marked'
import { parse } from 'yaml'
import type { SourceDocument, Warning } from '../../model.ts'
import { blocksOf } from '../markup/blocks.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import { foldedFields, metaFields } from './field-names.ts'
import type { DecodedInput } from './format.ts'
import { documentOf, type Found } from './found.ts'

const frontMatter = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/
const dashLine = /\n(?= {0,3}[-–—*+] +\S)/g

// In an article a dash opens a quote and `3. september` is a date: what Markdown takes for lists and code stays text.
const none = (): undefined => undefined
const marked = new Marked({ tokenizer: { list: none, code: none } })

/** Markdown, with YAML front matter where it has any. */
export function readMarkdown(input: DecodedInput): SourceDocument {
  const front = frontMatter.exec(input.text)
  const { fields, warnings } = front ? readFrontMatter(front[1] ?? '') : { fields: {}, warnings: [] }
  // Each dash opens a paragraph of its own, as each item of a list does.
  const body = (front ? input.text.slice(front[0].length) : input.text).replace(dashLine, '\n\n')
  const blocks = blocksOf(parseHtmlFragment(marked.parse(body, { async: false })))
  const [first] = blocks
  if (!fields.title && first?.kind === 'heading' && /^(?:# |[^\n]+\n=+\s)/.test(body.trimStart())) {
    return documentOf(input, 'markdown', {
      blocks: blocks.slice(1),
      fields: { ...fields, title: [first.text, 'first heading'] },
      warnings,
    })
  }
  return documentOf(input, 'markdown', { blocks, fields, warnings })
}

function readFrontMatter(yaml: string): { fields: Found['fields']; warnings: Warning[] } {
  let value: unknown
  try {
    // Aliases are bounded, so that a small document cannot become a large one.
    value = parse(yaml, { maxAliasCount: 20 })
  } catch (cause) {
    const [reason = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    return { fields: {}, warnings: [{ code: 'front-matter', message: `The front matter is broken YAML: ${reason}` }] }
  }
  if (typeof value !== 'object' || value === null) return { fields: {}, warnings: [] }
  return { fields: metaFields(foldedFields(value), () => 'front matter'), warnings: [] }
}
