import type { LaidText, NameMention } from '../../draft.ts'
import { classOf, UPPER } from '../../tokens/character.ts'
import { tokenText } from '../../tokens/tokens.ts'
import { type Lexicon, word } from '../tagger/lexicon.ts'
import { casing, casingOf, withoutGenitive } from '../tagger/word-shapes.ts'
import { listedType, listedWord } from './listed.ts'

/**
 * Adds the mentions that the tagger missed of names it found elsewhere in the article: the surname of a person, a name of one
 * word. A form that is a frequent word as well counts inside a sentence only.
 */
export function recallMentions(laid: LaidText, names: readonly NameMention[], lexicon: Lexicon): NameMention[] {
  const { tokens, text } = laid
  const known = knownForms(laid, names, lexicon)
  // words written small are looked up only where the article has a name written so: `dpa`
  const small = [...known.keys()].some((form) => form[0] === form[0]?.toLowerCase())
  const all: NameMention[] = []
  let next = 0
  for (let at = 0; at < tokens.count; at++) {
    const mention = names[next]
    if (mention && at >= mention.first) {
      all.push(mention)
      at = mention.last - 1
      next++
      continue
    }
    const start = tokens.start[at] ?? 0
    if (!small && (classOf(text.charCodeAt(start)) & UPPER) === 0) continue
    const end = tokens.end[at] ?? 0
    const bare = withoutGenitive(text, start, end)
    const type =
      known.get(tokenText(tokens, at)) ??
      (bare === end ? undefined : known.get(text.slice(start, bare))) ??
      unmistakable(laid, lexicon, at, bare)
    if (!type || isOrdinary(laid, lexicon, at)) continue
    all.push({ type, start, end, first: at, last: at + 1, confidence: RECALLED })
  }
  return all
}

/** The type of a word inside a sentence that the lists know as one thing only and the language as no word. */
function unmistakable(
  { tokens, text }: LaidText,
  lexicon: Lexicon,
  at: number,
  bare: number,
): NameMention['type'] | undefined {
  const start = tokens.start[at] ?? 0
  const end = tokens.end[at] ?? 0
  if (end - start < 5 || casingOf(text, start, end) !== casing.title) return undefined
  if (at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1] || !/[\p{L}\p{N}]/u.test(tokenText(tokens, at - 1)))
    return undefined
  if (listedWord(lexicon, text, start, bare) & word.frequency) return undefined
  return listedType(lexicon, text, start, end) ?? listedType(lexicon, text, start, bare)
}

/** How sure the tagger has to be of a name that others are found by. */
const SURE = 0.6
/** A recalled mention has no vote of its own. */
const RECALLED = 0.01

function knownForms(
  { tokens, text, pack }: LaidText,
  names: readonly NameMention[],
  lexicon: Lexicon,
): Map<string, NameMention['type']> {
  const known = new Map<string, NameMention['type']>()
  const add = (form: string, type: NameMention['type']): void => {
    if (form.length > 2 && !known.has(form)) known.set(form, type)
  }
  for (const { type, first, last, confidence } of names) {
    if (confidence < SURE) continue
    const start = tokens.start[last - 1] ?? 0
    const end = tokens.end[last - 1] ?? 0
    const capital = (classOf(text.charCodeAt(start)) & UPPER) !== 0
    if (last - first > 1 && type === 'ORG' && capital) {
      // `Folketingets Ombudsmand`: `Ombudsmanden`
      for (const ending of pack?.names.definiteEndings ?? [])
        if (ending.length > 1) add(text.slice(start, end) + ending, type)
    }
    if (last - first > 1 && type !== 'PER') continue
    if (!capital && listedWord(lexicon, text, start, end) !== 0) continue
    add(text.slice(start, end), type)
    const bare = withoutGenitive(text, start, end)
    if (/['’]/.test(text.slice(bare, end))) add(text.slice(start, bare), type)
  }
  return known
}

/** Whether a capital is due to the place in the sentence, or the token to a longer name. */
function isOrdinary({ tokens, text }: LaidText, lexicon: Lexicon, at: number): boolean {
  const opens =
    at === 0 || tokens.sentence[at] !== tokens.sentence[at - 1] || !/[\p{L}\p{N},;]/u.test(tokenText(tokens, at - 1))
  if (opens) return (listedWord(lexicon, text, tokens.start[at] ?? 0, tokens.end[at] ?? 0) & word.frequency) > 3
  const beside = (other: number): boolean =>
    tokens.sentence[other] === tokens.sentence[at] && (classOf(text.charCodeAt(tokens.start[other] ?? 0)) & UPPER) !== 0
  return (at > 0 && beside(at - 1)) || (at + 1 < tokens.count && beside(at + 1))
}
