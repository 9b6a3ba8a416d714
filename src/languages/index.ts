import { danish } from './da/index.ts'
import type { LanguagePack } from './pack.ts'
import { longestVoter, type Voter, votes } from './profiles.ts'

const packs: ReadonlyMap<string, LanguagePack> = new Map([[danish.code, danish]])

/** The pack of a language (BCP 47, regions ignored), or undefined where there is none. */
export function languagePack(code: string): LanguagePack | undefined {
  return packs.get(code.toLowerCase().split('-')[0] ?? '')
}

/** How many UTF-16 units the letter at an offset has; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a) ? 1 : 0
  if (unit >= 0xc0 && unit <= 0xff) return unit === 0xf7 || unit === 0xd7 ? 0 : 1
  // the quotation marks, dashes and dots of news
  if (unit >= 0x2000 && unit <= 0x206f) return 0
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  return at < text.length && /\p{L}/u.test(character) ? character.length : 0
}

/** Up to how many words a text is short, and by how much a language must then lead the usual one to be believed. */
const SHORT_TEXT = 40
const CLEAR_LEAD = 4

/**
 * The language of a text by its most frequent function words, or "und" where too few stand in it.
 * After Grefenstette 1995, "Comparing two language identification schemes". A heading or a single sentence has too few
 * of them to tell close neighbours apart, so it is taken for Danish, the usual one here, unless another leads clearly.
 */
export function detectLanguage(text: string): string {
  const scores = new Map<string, number>()
  let words = 0
  const end = Math.min(text.length, 8000)
  const counts = new Uint16Array(votes.size)
  /** Those who voted, in the order of their first words. */
  const voters: Voter[] = []
  // letter by letter, without an object for every word: seven tenths of the time of a regular expression's matches
  for (let at = 0; at < end; ) {
    const start = at
    let small = true
    for (let size = letterAt(text, at); size > 0 && at < end; size = letterAt(text, at)) {
      const unit = text.charCodeAt(at)
      if (unit < 0x61 || unit > 0x7a) small = false
      at += size
    }
    if (at === start) {
      at++
      continue
    }
    words++
    if (at - start > longestVoter) continue
    const word = text.slice(start, at)
    const voter = votes.get(small ? word : word.toLowerCase())
    if (!voter) continue
    if (counts[voter.number] === 0) voters.push(voter)
    counts[voter.number] = (counts[voter.number] ?? 0) + 1
  }
  for (const { number, weights } of voters) {
    for (const [code, weight] of weights) scores.set(code, (scores.get(code) ?? 0) + weight * (counts[number] ?? 0))
  }
  let best = 'und'
  let most = 0
  for (const [code, score] of scores) {
    if (score > most) {
      best = code
      most = score
    }
  }
  if (words > 0 && words <= SHORT_TEXT && most - (scores.get(danish.code) ?? 0) < CLEAR_LEAD) return danish.code
  return most >= Math.max(1, words * 0.04) ? best : 'und'
}
