import type { Article, Quote } from '../../../src/model.ts'
import { parseDocument } from '../../../src/parse/index.ts'

/** A text with its paragraphs parted by `|`, parsed without a headline. */
export function parsed(text: string, language = 'da'): Article {
  return parseDocument(
    {
      id: 'test',
      source: { name: 'test', format: 'text', encoding: 'utf-8', sha256: '' },
      blocks: text.split('|').map((block) => ({ text: block.trim(), kind: 'body' })),
      meta: {},
      asides: [],
      warnings: [],
    },
    { language },
  )
}

/** A quote as `type: text [speaker]`. */
export function shown({ type, text, speaker }: Quote): string {
  return `${type}: ${text} [${speaker?.name ?? ''}]`
}

/** The quotes of a text, as they are shown in the tables. */
export function quotesIn(text: string, language?: string): string[] {
  return parsed(text, language).quotes.map(shown)
}
