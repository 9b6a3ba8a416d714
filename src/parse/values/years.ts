import type { ValueWords } from '../../languages/pack.ts'
import type { ValueMention } from '../draft.ts'

const year = /(\d{4})(?:[-–/](\d{4}|\d{2}))?(?![\p{L}\p{N}])(?![.,]\d)/uy

/**
 * A year by itself, or a span of years (`1939-45`, `2019/20`). Four digits are a year where a word such as "i" or "siden"
 * stands before them, or where they are of our time and count nothing.
 * @param before the word before, in lower case
 * @param counted whether a unit or an approximation makes it a quantity
 */
export function readYear(
  text: string,
  at: number,
  before: string,
  counted: boolean,
  words: ValueWords,
): ValueMention | undefined {
  year.lastIndex = at
  const match = year.exec(text)
  if (!match?.[1]) return undefined
  const first = Number(match[1])
  const cued = words.yearCues.has(before)
  if (first < 1000 || first > 2199 || (counted && !cued) || (!cued && (first < 1700 || first > 2099))) return undefined
  const last = match[2] && (match[2].length === 2 ? `${match[1].slice(0, 2)}${match[2]}` : match[2])
  if (last && Number(last) <= first) return undefined
  return {
    type: 'DATE',
    start: at,
    end: at + match[0].length,
    value: match[1],
    ...(last ? { valueEnd: last } : {}),
  }
}
