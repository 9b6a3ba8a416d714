import { classOf, DIGIT } from '../tokens/character.ts'
import { apposition, lastOutsideBrackets, named } from './appositions.ts'
import { be } from './lexicon.ts'
import { attaches, isComplete, isGenitiveName, isStop, type NounPhrase, opensNoun, pastBrackets } from './phrase.ts'
import { adverbialAt, is, isCapital, isMark, isWord, lowerText, nameAt, phraseAt, type Words } from './words.ts'

const LONGEST = 24

/**
 * The noun phrase that begins at a token: a pronoun, a name with what stands before it, or a noun with its attributes and
 * an apposition (`klubbens formand, Ove Ladegaard`).
 */
export function nounPhrase(words: Words, at: number, end: number): NounPhrase | undefined {
  const limit = Math.min(end, at + LONGEST)
  const first = at
  if (first >= limit || !isWord(words, first)) return undefined
  if (is(words, first, be.adverb) && !is(words, first, be.determiner) && words.name[first] === 0) return undefined
  if (is(words, first, be.subjectPronoun | be.objectPronoun) && words.name[first] === 0) {
    const pronoun = pronounAt(words, first, limit)
    if (pronoun) return pronoun
  }
  // `over for avisen` is no amount
  if (is(words, first, be.preposition) && is(words, first + 1, be.preposition)) return undefined
  let next = first
  let head = -1
  let attached = false
  let complete = false
  let beside = false
  while (next < limit) {
    const name = nameAt(words, next)
    if (name && name.first >= first) {
      const last = Math.min(name.last, limit)
      const type = name.entity.type
      const genitive = isGenitiveName(words, name) && opensNoun(words, last, limit)
      if (!genitive && !beside && (type === 'PER' || (!attached && head < 0) || (!attached && type !== 'LOC'))) {
        return named(words, first, name, limit)
      }
      if (!genitive && attached && head >= 0 && (beside || type !== 'PER')) {
        next = last
        const more = apposition(words, next, limit, first)
        if (more) return more
        // `formanden for Venstre`, `lektor ved Aalborg Universitet Claus Møgelberg`
        continue
      }
      next = last
      if (genitive) attached = false
      continue
    }
    if (!isWord(words, next)) {
      if (isMark(words, next, '(')) {
        const closed = pastBrackets(words, next, limit)
        if (closed > next) {
          next = closed
          continue
        }
      }
      break
    }
    if (is(words, next, be.preposition) && !(next === first && is(words, next, be.determiner))) {
      // `flere af de ansatte`, `en af dem`
      const partitive = head < 0 && next > first && is(words, next, be.agent)
      if (partitive) {
        head = next - 1
        attached = true
        next += is(words, next + 1, be.objectPronoun) ? 2 : 1
        continue
      }
      // `præsidenten i går`
      if (head < 0 || adverbialAt(words, next) > 0 || !attaches(words, next, limit)) break
      attached = true
      complete = false
      next++
      continue
    }
    // `en kilde tæt på ministeren`
    const near = head >= 0 && words.pack ? phraseAt(words, next, words.pack.near) : undefined
    if (near && isWord(words, next + near.length)) {
      attached = true
      complete = false
      beside = true
      next += near.length
      continue
    }
    if (is(words, next, be.coordinator)) {
      // `social- og sundhedsassistent`
      if (next > first && unitBefore(words, next) === 0x2d && isWord(words, next + 1)) {
        next++
        continue
      }
      break
    }
    if (isStop(words, next, first) || (complete && !isCapital(words, next))) break
    if (is(words, next, be.adverb) && next > first && head >= 0) {
      // `11 tidligere ansatte`
      if (!isNumber(words, head) || !opensNoun(words, next, limit)) break
      next++
      continue
    }
    // `viste en kvinde et billede`: another phrase begins
    if (is(words, next, be.determiner) && head >= 0 && !is(words, next - 1, be.preposition | be.determiner)) break
    if (!attached && !is(words, next, be.determiner | be.possessive)) head = next
    complete = isComplete(words, next, first)
    next++
  }
  // `mange`, `begge`, `de fire`
  if (head < 0 && next > first && lowerText(words, next - 1).length > 3 && is(words, next - 1, be.determiner))
    head = next - 1
  // `det nu`
  if (head < 0 || (is(words, head, be.adverb) && !isNumber(words, head) && is(words, head - 1, be.expletive)))
    return undefined
  return (
    apposition(words, next, limit, first) ?? {
      first,
      last: next,
      kind: 'noun',
      mentionFirst: first,
      // `Havforskningsrådet (ICES)` is named without its letters
      mentionLast: lastOutsideBrackets(words, first, next),
      name: undefined,
      head,
      also: undefined,
    }
  )
}

function pronounAt(words: Words, first: number, limit: number): NounPhrase | undefined {
  // `de fire`, `den 74-årige mekaniker` are noun phrases
  if (is(words, first, be.determiner) && first + 1 < limit && opensNoun(words, first + 1, limit)) return undefined
  return {
    first,
    last: first + 1,
    kind: 'pronoun',
    mentionFirst: first,
    mentionLast: first + 1,
    name: undefined,
    head: first,
    also: undefined,
  }
}

function isNumber({ laid, tokens }: Words, at: number): boolean {
  return (classOf(laid.text.charCodeAt(tokens.start[at] ?? 0)) & DIGIT) !== 0
}

function unitBefore(words: Words, at: number): number {
  return words.laid.text.charCodeAt((words.tokens.end[at - 1] ?? 0) - 1)
}

/** The noun phrase that ends before a token, the longest that `fits` where one does. */
export function phraseBefore(
  words: Words,
  end: number,
  from: number,
  fits: (phrase: NounPhrase) => boolean = () => true,
): NounPhrase | undefined {
  let other: NounPhrase | undefined
  for (let at = Math.max(from, end - 12); at < end; at++) {
    const phrase = nounPhrase(words, at, end)
    if (phrase?.last === end) {
      if (fits(phrase)) return phrase
      other ??= phrase
    }
    const name = nameAt(words, at)
    if (name?.last === end) return named(words, name.first, name, end)
  }
  return other
}
