import { danish } from './da/index.ts'
import type { LanguagePack } from './pack.ts'
import { longestVoter, votes } from './profiles.ts'

const packs: ReadonlyMap<string, LanguagePack> = new Map([[danish.code, danish]])

/** The pack of a language (BCP 47, regions ignored), or undefined where there is none. */
export function languagePack(code: string): LanguagePack | undefined {
  return packs.get(code.toLowerCase().split('-')[0] ?? '')
}

/** How many UTF-16 units the letter at an offset has; 0 where there is none. */
function letterAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a ? 1 : 0
  if (unit >= 0xdf && unit <= 0xff) return unit === 0xf7 ? 0 : 1
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
  const counts = new Map<string, number>()
  let words = 0
  const begin = text.slice(0, 8000).toLowerCase()
  // letter by letter, without an object for every word: a third of the time of a regular expression
  for (let at = 0; at < begin.length; ) {
    const start = at
    for (let size = letterAt(begin, at); size > 0; size = letterAt(begin, at)) at += size
    if (at === start) {
      at++
      continue
    }
    words++
    if (at - start > longestVoter) continue
    const word = begin.slice(start, at)
    if (votes.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const scores = new Map<string, number>()
  for (const [word, count] of counts) {
    for (const [code, weight] of votes.get(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight * count)
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
