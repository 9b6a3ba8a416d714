import { danish } from './da/index.ts'
import type { LanguagePack } from './pack.ts'
import { votes } from './profiles.ts'

const packs: ReadonlyMap<string, LanguagePack> = new Map([[danish.code, danish]])

/** The pack of a language (BCP 47, regions ignored), or undefined where there is none. */
export function languagePack(code: string): LanguagePack | undefined {
  return packs.get(code.toLowerCase().split('-')[0] ?? '')
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
  for (const [word] of text
    .slice(0, 8000)
    .toLowerCase()
    .matchAll(/\p{L}+/gu)) {
    words++
    for (const [code, weight] of votes.get(word) ?? []) scores.set(code, (scores.get(code) ?? 0) + weight)
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
