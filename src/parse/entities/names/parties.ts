import type { NameWords } from '../../../languages/pack.ts'
import type { LaidText, NameMention } from '../../draft.ts'
import { tokenText } from '../../tokens/tokens.ts'
import type { NamedSpan } from './forms.ts'

/** The full name of a party that a letter in brackets stands for, and of the bearer of a known short form. */
export function fullName({ bare, type, mention }: NamedSpan, { parties, shorthand }: NameWords): string | undefined {
  if (type !== 'ORG') return undefined
  return (mention.confidence === LETTER ? parties.get(bare) : undefined) ?? shorthand.get(bare)
}

/** The confidence of a party letter, which is certain. */
const LETTER = 1

/** Adds the letters of parties in brackets after a person's name, which are names of the parties. */
export function addParties({ tokens, pack, text }: LaidText, names: readonly NameMention[]): NameMention[] {
  const parties = pack?.names.parties
  if (!parties) return [...names]
  const all: NameMention[] = []
  let taken = -1
  for (const mention of names) {
    if (mention.first < taken) continue
    all.push(mention)
    const letter = mention.last + 1
    if (mention.type !== 'PER' || letter + 1 >= tokens.count || tokenText(tokens, mention.last) !== '(') continue
    const start = tokens.start[letter] ?? 0
    const end = tokens.end[letter] ?? 0
    if (text[end] !== ')' || !parties.has(text.slice(start, end))) continue
    all.push({ type: 'ORG', start, end, first: letter, last: letter + 1, confidence: LETTER })
    taken = letter + 1
  }
  return all
}
