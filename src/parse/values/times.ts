import type { ValueWords } from '../../languages/pack.ts'
import type { ValueMention } from '../draft.ts'
import { skipBlanks, wordAt } from './numbers.ts'

const clockDigits = /(\d{1,2})(?:[.:](\d{2}))?(?![\p{L}\p{N}])(?!\.\d)/uy

/**
 * A time of day after its opening word (`kl. 14.35`, `klokken to om natten`), as ISO 8601 `HH:MM`.
 * @param at UTF-16 offset of the opening word
 */
export function readTime(text: string, at: number, words: ValueWords): ValueMention | undefined {
  const opener = wordAt(text, at)
  if (!opener) return undefined
  const dotted = text[opener.end] === '.'
  if (!words.clock.includes(opener.word) && !(dotted && words.clock.includes(`${opener.word}.`))) return undefined
  const from = skipBlanks(text, opener.end + (dotted ? 1 : 0))
  clockDigits.lastIndex = from
  const match = clockDigits.exec(text)
  if (match) {
    const hour = Number(match[1])
    const minute = Number(match[2] ?? 0)
    if (hour > 24 || minute > 59) return undefined
    return { type: 'TIME', start: at, end: from + match[0].length, value: clock(hour, minute) }
  }
  return readWordedTime(text, at, from, words)
}

function readWordedTime(text: string, at: number, from: number, words: ValueWords): ValueMention | undefined {
  let word = wordAt(text, from)
  const half = word?.word === words.half
  if (word && half) word = wordAt(text, skipBlanks(text, word.end))
  const hour = word && words.numbers.get(word.word)
  if (!word || hour === undefined || hour > 24 || !Number.isInteger(hour)) return undefined
  return {
    type: 'TIME',
    start: at,
    end: word.end,
    value: half ? clock((hour + 23) % 24, 30) : clock(hour, 0),
  }
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
