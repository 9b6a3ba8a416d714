import { be } from '../quotes/lexicon.ts'
import { isGenitive, nounPhrase } from '../quotes/noun-phrases.ts'
import { is, type Words } from '../quotes/words.ts'

/** The noun phrase around a noun, as it stands: what a person who is never named is called. */
export function unnamedPhrase(words: Words, noun: number): string {
  let first = noun
  while (first > 0 && first > noun - 4 && isAttribute(words, first - 1)) first--
  const phrase = nounPhrase(words, first, words.tokens.count)
  const last = phrase && phrase.kind === 'noun' && phrase.last > noun ? phrase.last : noun + 1
  const { start, end } = words.tokens
  return words.laid.text.slice(start[first], end[last - 1]).replace(/\s+/gu, ' ')
}

function isAttribute(words: Words, at: number): boolean {
  if (words.tokens.sentence[at] !== words.tokens.sentence[at + 1]) return false
  if (is(words, at, be.determiner | be.possessive)) return true
  if (words.name[at] !== 0) return isGenitive(words, at)
  const { start, end } = words.tokens
  return words.entry[at] === 0 && /^[\p{Ll}\d-]+(?:e|s|ig|sk|t)$/u.test(words.laid.text.slice(start[at], end[at]))
}
