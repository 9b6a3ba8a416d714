import { isGenitive, ownerIn } from '../quotes/endings.ts'
import { be } from '../quotes/lexicon.ts'
import { nounPhrase } from '../quotes/noun-phrases.ts'
import { is, isCapital, isWord, nameAt, type Words } from '../quotes/words.ts'

/** The noun phrase around a noun, as it stands: what a person who is never named is called. */
export function unnamedPhrase(words: Words, noun: number): string {
  let first = noun
  for (let at = noun - 1; at >= Math.max(0, noun - 5) && isAttribute(words, at); at--) {
    // an adjective belongs to the phrase where an article or an owner opens it
    if (is(words, at, be.determiner | be.possessive) || isGenitive(words, at)) {
      first = nameAt(words, at)?.first ?? at
    }
  }
  const { start, end } = words.tokens
  const slice = (last: number): string => words.laid.text.slice(start[first], end[last - 1]).replace(/\s+/gu, ' ')
  // the owner of something: `naboens labrador`
  const owner = ownerIn(words, slice(noun + 1))
  if (owner !== undefined) return owner
  const phrase = nounPhrase(words, first, words.tokens.count)
  return slice(phrase && phrase.kind === 'noun' && phrase.last > noun ? phrase.last : noun + 1)
}

function isAttribute(words: Words, at: number): boolean {
  if (words.tokens.sentence[at] !== words.tokens.sentence[at + 1]) return false
  if (is(words, at, be.determiner | be.possessive)) return true
  if (words.name[at] !== 0) return isGenitive(words, at)
  return (words.entry[at] === 0 || is(words, at, be.adverb)) && isWord(words, at) && !isCapital(words, at)
}
