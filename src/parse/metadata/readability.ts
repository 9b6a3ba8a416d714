import { wordColumn } from '../tokens/form-column.ts'
import type { Tokens } from '../tokens/tokens.ts'

/** Words a minute of silent reading of non-fiction, adults: Brysbaert 2019, "How many words do we read per minute?" */
const wordsPerMinute = 238

/** Counts and measures of a text for its reader. */
export interface Readability {
  readonly words: number
  /** One decimal. */
  readonly readingMinutes: number
  /** LIX: words per sentence plus the percentage of words of more than six letters (Björnsson 1968). */
  readonly lix: number
}

export function readability(tokens: Tokens): Readability {
  let words = 0
  let long = 0
  const isWord = wordColumn.of(tokens)
  for (let index = 0; index < tokens.count; index++) {
    if (isWord[tokens.form[index] ?? 0] === 0) continue
    words++
    if ((tokens.end[index] ?? 0) - (tokens.start[index] ?? 0) > 6) long++
  }
  return {
    words,
    readingMinutes: Math.round((words / wordsPerMinute) * 10) / 10,
    lix: words === 0 ? 0 : Math.round(words / Math.max(tokens.sentenceCount, 1) + (100 * long) / words),
  }
}
