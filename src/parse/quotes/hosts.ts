import { isReferring } from './endings.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { lowerText, type Words } from './words.ts'

/** Where somebody unnamed says something: `Hos Danmarks Fiskeriforening medgiver man`, `I finanskredse vurderes det`. */
export function hostOf(words: Words, from: number, verb: number): NounPhrase | undefined {
  if (!words.pack?.hosts.has(lowerText(words, from))) return undefined
  const host = nounPhrase(words, from + 1, verb + 1)
  if (host?.last !== verb) return undefined
  return host.name || isReferring(words, host.head) ? host : undefined
}
