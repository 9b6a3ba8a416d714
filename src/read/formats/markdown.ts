import { Marked } from 'marked'
import type { Aside, SourceDocument } from '../../model.ts'
import { blocksOf } from '../markup/blocks.ts'
import { parseHtmlFragment } from '../markup/html-fragment.ts'
import type { DecodedInput } from './format.ts'
import { documentOf } from './found.ts'
import { readFrontMatter } from './front-matter.ts'

const dashLine = /\n(?= {0,3}[-–—*+] +\S)/g
/** A line that is emphasised whole stands for itself, as a byline does, though the next goes on below it. */
const emphasised = /^([*_]{1,3})(?=\S)([^*_\n]+)\1[ \t]*\n(?=[^\s*_>#-])/gm
const note = /^\[\^[^\]\n]{1,40}\]:[ \t]*([^\n]*)$/gm
const noteMark = /\[\^[^\]\n]{1,40}\]/g
/** Lines for the site generator: attributes of kramdown, tags of Liquid, short codes of Hugo. */
const generatorLine = /^[ \t]*\{(?::[^}\n]*|%[^\n]*%|\{[^\n]*\})\}[ \t]*$/gm

// In an article a dash opens a quote and `3. september` is a date: what Markdown takes for lists and code stays text.
const none = (): undefined => undefined
const marked = new Marked({ tokenizer: { list: none, code: none } })

/** Markdown, with the front matter of site generators where it has any. */
export function readMarkdown(input: DecodedInput): SourceDocument {
  const { fields, warnings, body: text } = readFrontMatter(input.text)
  const asides = [...text.matchAll(note)].map(
    ([, words = '']): Aside => ({ kind: 'notice', text: words, rule: 'footnote' }),
  )
  // Each dash opens a paragraph of its own, as each item of a list does.
  const body = text
    .replace(note, '')
    .replace(noteMark, '')
    .replace(generatorLine, '')
    .replace(emphasised, '$1$2$1\n\n')
    .replace(dashLine, '\n\n')
  const blocks = blocksOf(parseHtmlFragment(marked.parse(body, { async: false })))
  const [first] = blocks
  if (!fields.title && first?.kind === 'heading' && /^(?:# |[^\n]+\n=+\s)/.test(body.trimStart())) {
    return documentOf(input, 'markdown', {
      blocks: blocks.slice(1),
      fields: { ...fields, title: [first.text, 'first heading'] },
      asides,
      warnings,
    })
  }
  return documentOf(input, 'markdown', { blocks, fields, asides, warnings })
}
