import { clauseEnd, trimmed } from './clauses.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import { ownerBefore } from './owners.ts'
import type { Report } from './report.ts'
import { is, isMark, lowerText, pastAdverbs, type Words } from './words.ts'

const FARTHEST_VERB = 16

/** A noun for the utterance that is said to be so: `Meldingen fra X er, at …`, `Hendes svar lød, at …`, `Budskabet fra X er klart: …`. */
export function message(words: Words, noun: number, from: number, end: number): Report | undefined {
  if (!words.pack?.utterances.has(lowerText(words, noun))) return undefined
  const behind = is(words, noun + 1, be.soundingSource) ? nounPhrase(words, noun + 2, end) : undefined
  const source = behind ?? ownerBefore(words, noun, from, 1)
  if (!source) return undefined
  const verb = pastAdverbs(words, behind ? behind.last : noun + 1, Math.min(end, noun + FARTHEST_VERB))
  if (!is(words, verb, be.auxiliary | be.sounding)) return undefined
  const content = contentBehind(words, verb + 1, end)
  if (content < 0) return undefined
  const last = trimmed(words, content, clauseEnd(words, content, end))
  if (last - content < 2) return undefined
  return {
    pieces: [{ first: content, last }],
    cue: { first: noun, last: noun + 1 },
    source,
    via: null,
    rule: 'message and clause',
  }
}

/** The first token of the clause behind the verb, past `at` or a colon and what stands before that: `er klart:`. */
function contentBehind(words: Words, from: number, end: number): number {
  let at = pastAdverbs(words, from, end)
  if (!is(words, at, be.that) && !isMark(words, at, ',') && isMark(words, at + 1, ':')) at++
  if (isMark(words, at, ':')) return at + 1 < end ? at + 1 : -1
  if (isMark(words, at, ',')) at++
  return is(words, at, be.that) && at + 1 < end ? at + 1 : -1
}
