import type { NameWords } from '../../../languages/pack.ts'
import { endingOf } from '../endings.ts'
import type { NamedSpan } from './forms.ts'

/** The key of an organisation's name without the words that may be left out: `a/s`, `håndbold`, `landsforeningen`. */
export function coreOf({ words, key }: NamedSpan, names: NameWords): string {
  if (words.length < 2) return key
  const parts = key.split(' ')
  const lower = words.map((word) => word.toLowerCase())
  if (lower.length !== parts.length) return key
  let from = 0
  let until = parts.length
  const [first = ''] = lower
  if (names.clubWords.has(first) || endingOf(first, names.genericNouns)) from++
  while (until - from > 1 && isOptional(lower[until - 1] ?? '', names)) until--
  return parts.slice(from, until).join(' ')
}

function isOptional(word: string, { clubWords, companyForms }: NameWords): boolean {
  return clubWords.has(word) || companyForms.has(word)
}
