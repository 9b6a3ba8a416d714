import { be } from '../quotes/lexicon.ts'
import { is, isMark, lowerText, type Words } from '../quotes/words.ts'

/** How many words back the age of somebody is looked for. */
const FARTHEST = 600
/** How many words stand between the first of several ages and the word for years: `på 17, 19 og 22 år`. */
const LONGEST_LIST = 5

/** Whether the age that `den 22-årige` has was told before of somebody among others: `to mænd på 19 og 22 år`. */
export function isAgeTold(words: Words, at: number): boolean {
  const { pack } = words.laid
  const age = /^\d+/.exec(lowerText(words, at))?.[0]
  if (age === undefined || !pack) return false
  for (let before = at - 1; before > Math.max(0, at - FARTHEST); before--) {
    if (lowerText(words, before) !== age || !isListed(words, before)) continue
    for (let next = before + 1; next <= before + LONGEST_LIST; next++) {
      if (pack.coreference.years.has(lowerText(words, next))) return true
    }
  }
  return false
}

/** Whether a number is one of several. */
function isListed(words: Words, at: number): boolean {
  const joins = (token: number): boolean => is(words, token, be.coordinator) || isMark(words, token, ',')
  return joins(at - 1) || joins(at + 1)
}
