import { folded } from './folding.ts'

/** A word of a text: its folded form and where it stands, in UTF-16 units of that text. */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
}

// Soft hyphens and zero-width joiners stand inside a word without parting it.
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]*/gu

/** The words of a text in order: runs of letters, digits and their marks; everything else parts them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(word)) {
    words.push({ form: folded(match[0]), start: match.index, end: match.index + match[0].length })
  }
  return words
}

/** The folded forms of a text's words. */
export function formsOf(text: string): string[] {
  return Array.from(text.matchAll(word), ([run]) => folded(run))
}
