import { clauseEnd, trimmed } from './clauses.ts'
import type { Inquit } from './inquits.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import { ownerBefore } from './owners.ts'
import type { NounPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import { is, isMark, isWord, lowerText, pastAdverbs, type Words } from './words.ts'

const FARTHEST_VERB = 16

/** A noun for the utterance that is said to be so: `Meldingen fra X er, at …`, `Hendes svar lød, at …`, `Budskabet fra X er klart: …`. */
export function message(words: Words, noun: number, from: number, end: number): Report | undefined {
  const said = messageAt(words, noun, from, end)
  if (!said) return undefined
  const { source, verb } = said
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

/** The inquit that such a noun makes before an utterance: `Budskabet fra X er klart:`, `Hendes svar lød:`. */
export function messageBefore(words: Words, from: number, colon: number): Inquit | undefined {
  for (let noun = from; noun < colon; noun++) {
    const said = messageAt(words, noun, from, colon)
    if (!said) continue
    const cue = { first: noun, last: noun + 1 }
    return { cue, source: said.source, end: colon + 1, via: null, rule: 'inquit before a colon' }
  }
  return undefined
}

/** Whose utterance a noun names, and the verb that tells of it. */
function messageAt(
  words: Words,
  noun: number,
  from: number,
  end: number,
): { readonly source: NounPhrase; readonly verb: number } | undefined {
  if (words.entry[noun] === 0 || !words.pack?.utterances.has(lowerText(words, noun))) return undefined
  const behind = is(words, noun + 1, be.soundingSource) ? nounPhrase(words, noun + 2, end) : undefined
  const source = behind ?? ownerBefore(words, noun, from, 1)
  const verb = pastAdverbs(words, behind ? behind.last : noun + 1, Math.min(end, noun + FARTHEST_VERB))
  return source && is(words, verb, be.auxiliary | be.sounding) ? { source, verb } : undefined
}

/** The first token of the clause behind the verb, past `at` or a colon and what stands before that: `er klart:`. */
function contentBehind(words: Words, from: number, end: number): number {
  let at = pastAdverbs(words, from, end)
  if (!is(words, at, be.that) && !isMark(words, at, ',') && isMark(words, at + 1, ':')) at++
  // what is in marks is an utterance, which finds its inquit here
  if (isMark(words, at, ':')) return at + 1 < end && isWord(words, at + 1) ? at + 1 : -1
  if (isMark(words, at, ',')) at++
  return is(words, at, be.that) && at + 1 < end ? at + 1 : -1
}
