import { be } from './lexicon.ts'
import { isGenitiveName, isStop, type NounPhrase, opensNoun, pastBrackets } from './phrase.ts'
import { is, isMark, isWord, lowerText, type NamePlace, nameAt, phraseAt, type Words } from './words.ts'

/** Past what a name may be followed by: `(S)`, `, 47,`, `fra Nordhavn Bank`, `på 11`. */
function pastAttributes(words: Words, at: number, limit: number): number {
  let last = pastBrackets(words, at, limit)
  for (let steps = 0; steps < 3; steps++) {
    if (!is(words, last, be.attaching) || is(words, last, be.informant)) break
    const name = nameAt(words, last + 1)
    if (!name || name.last > limit || name.entity.type === 'PER' || is(words, last + 1, be.media)) break
    last = pastBrackets(words, name.last, limit)
  }
  return last
}

export function named(words: Words, first: number, name: NamePlace, limit: number): NounPhrase {
  let last = pastAttributes(words, name.last, limit)
  let also: NounPhrase | undefined
  if (is(words, last, be.coordinator) && words.pack?.joining.has(lowerText(words, last))) {
    const second = nameAt(words, last + 1)
    if (second && second.entity.type === name.entity.type && second.last <= limit) {
      also = named(words, second.first, second, limit)
      last = also.last
    }
  }
  return {
    first,
    last,
    kind: 'name',
    mentionFirst: name.first,
    mentionLast: name.last,
    name,
    head: name.first,
    also,
  }
}

/** A name in apposition after a comma: `formand, Ove Ladegaard`, `ordfører, advokat Hanne Skov`. */
export function apposition(words: Words, comma: number, limit: number, first: number): NounPhrase | undefined {
  if (!isMark(words, comma, ',')) return undefined
  let next = comma + 1
  for (let skipped = 0; next < limit && skipped < 6; skipped++, next++) {
    const name = nameAt(words, next)
    if (name && !(isGenitiveName(words, name) && opensNoun(words, name.last, limit))) {
      if (name.entity.type === 'PER' || (name.entity.type === 'ORG' && skipped === 0)) {
        return { ...named(words, first, name, limit), first }
      }
      return undefined
    }
    // `en udbener ved navn Tomasz Zieliński`
    const called = words.pack && phraseAt(words, next, words.pack.called)
    if (called) {
      next += called.length - 1
      continue
    }
    if (!isWord(words, next) || isStop(words, next, next) || is(words, next, be.preposition | be.coordinator)) {
      return undefined
    }
  }
  return undefined
}

export function lastOutsideBrackets(words: Words, first: number, last: number): number {
  if (!isMark(words, last - 1, ')')) return last
  let at = last - 1
  while (at > first + 1 && !isMark(words, at, '(')) at--
  return at
}
