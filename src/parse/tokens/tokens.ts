import type { Vocabulary } from './vocabulary.ts'

/** The words, numbers and marks of a text in one pass, as columns; offsets are UTF-16 units of `text`. */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** First unit of each token. */
  readonly start: Uint32Array
  /** Unit after the last of each token. */
  readonly end: Uint32Array
  /** Number of each token's form in the vocabulary. */
  readonly form: Uint32Array
  readonly vocabulary: Vocabulary
  /** Sentence of each token, counted over the whole text. */
  readonly sentence: Uint32Array
  readonly sentenceCount: number
  /** First token of each sentence; one entry more than there are sentences, the last being `count`. */
  readonly firstOfSentence: Uint32Array
}

/** The token's text; empty beyond the first and the last. */
export function tokenText({ form, vocabulary }: Tokens, index: number): string {
  return vocabulary.forms[form[index] ?? 0] ?? ''
}

/** The token's text in lower case; empty beyond the first and the last. */
export function tokenLower({ form, vocabulary }: Tokens, index: number): string {
  return vocabulary.lowers[form[index] ?? 0] ?? ''
}

/** The first token that ends after a UTF-16 offset; `count` where none does. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0
  let high = tokens.count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens.end[middle] ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
