import { clauseEnd, trimmed } from './clauses.ts'
import { be } from './lexicon.ts'
import { ownerBefore } from './owners.ts'
import type { NounPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import { openingSubject } from './sources.ts'
import { is, isMark, lowerText, phraseAt, type Words } from './words.ts'

const FARTHEST_OWNER = 4

/** A noun that holds a claim, and whose it is: `Ninn-Hansens påstand om, at …`, `hans afvisning af, at …`. */
export function claim(
  words: Words,
  at: number,
  from: number,
  end: number,
  subject: NounPhrase | undefined,
): Report | undefined {
  const phrase = words.pack && phraseAt(words, at, words.pack.claims)
  if (!phrase) return undefined
  const after = at + phrase.length
  const that = isMark(words, after, ',') ? after + 1 : after
  if (!is(words, that, be.that)) return undefined
  const source =
    ownerBefore(words, at, from, FARTHEST_OWNER) ??
    (isAccompanied(words, at) ? (subject ?? openingSubject(words, from, at)) : undefined)
  if (!source) return undefined
  const last = trimmed(words, that + 1, nounClauseEnd(words, that + 1, clauseEnd(words, that + 1, end)))
  if (last - that < 3) return undefined
  return {
    pieces: [{ first: that + 1, last }],
    cue: { first: at, last: at + 1 },
    source,
    via: null,
    rule: 'noun and clause',
  }
}

/** `med henvisning til`, `med den begrundelse`. */
function isAccompanied(words: Words, noun: number): boolean {
  const before = is(words, noun - 1, be.determiner) ? noun - 2 : noun - 1
  return words.pack?.accompaniments.has(lowerText(words, before)) ?? false
}

/** A clause inside a noun phrase ends at the comma behind it, unless it goes on with a clause of its own. */
function nounClauseEnd(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isMark(words, at, ',') && !is(words, at + 1, be.relative | be.subordinator | be.coordinator)) return at
  }
  return end
}
