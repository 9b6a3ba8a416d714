import { isReferring } from './endings.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { is, lowerText, type Words } from './words.ts'

const FARTHEST = 12

/** Where somebody unnamed says something: `Hos Danmarks Fiskeriforening medgiver man`, `I finanskredse vurderes det`. */
export function hostOf(words: Words, from: number, verb: number): NounPhrase | undefined {
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST); at--) {
    // `…, og hos Mærsk frygter man`
    // `På sedlen stod der`
    const opens =
      words.pack?.hosts.has(lowerText(words, at)) || (is(words, at, be.place) && is(words, verb, be.standing))
    if (!opens || (at > from && !is(words, at - 1, be.coordinator))) continue
    const host = nounPhrase(words, at + 1, verb + 1)
    if (host?.last !== verb) return undefined
    return host.name || isReferring(words, host.head) ? host : undefined
  }
  return undefined
}
