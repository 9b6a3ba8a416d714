import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import { be } from '../quotes/lexicon.ts'
import { is, isMark, isWord, lowerText, nameAt, type Words } from '../quotes/words.ts'
import { compounds, isNoun } from './descriptions.ts'

const FARTHEST = 6

/** What a copula behind somebody says that they are: `Han er formand for skolebestyrelsen`, `X, som er mor til tre og formand`. */
export function predicateNouns(
  words: Words,
  behind: number,
  copulas: ReadonlySet<string>,
  data: CoreferenceWords,
  isPerson: (token: number) => boolean,
): string[] {
  const relative = isMark(words, behind, ',') && is(words, behind + 1, be.relative)
  const copula = relative ? behind + 2 : behind
  if (!is(words, copula, be.auxiliary)) return []
  // `har været`
  const perfect = copulas.has(`${lowerText(words, copula)} ${lowerText(words, copula + 1)}`)
  if (!perfect && !copulas.has(lowerText(words, copula))) return []
  const end = words.tokens.firstOfSentence[(words.tokens.sentence[copula] ?? 0) + 1] ?? copula
  const found: string[] = []
  for (let from = copula + (perfect ? 2 : 1); from > 0; ) {
    const at = nounFrom(words, from, Math.min(end, from + FARTHEST), isPerson)
    if (at < 0) break
    const noun = lowerText(words, at)
    found.push(noun)
    if (is(words, at + 1, be.attaching) && isWord(words, at + 2) && !nameAt(words, at + 2)) {
      found.push(...compounds(noun, lowerText(words, at + 2), data))
    }
    from = nextJoined(words, at + 1, Math.min(end, at + FARTHEST))
  }
  return found
}

/** The first noun of a person, with no other phrase before it; -1 where there is none. */
function nounFrom(words: Words, from: number, end: number, isPerson: (token: number) => boolean): number {
  for (let at = from; at < end && isWord(words, at); at++) {
    if (is(words, at, be.preposition | be.relative | be.coordinator) || nameAt(words, at)) return -1
    if (isNoun(words, at) && isPerson(at)) return at
  }
  return -1
}

/** Past the conjunction that joins another noun to one: `mor til tre og formand`; -1 where there is none. */
function nextJoined(words: Words, from: number, end: number): number {
  for (let at = from; at < end && isWord(words, at) && !is(words, at, be.relative); at++) {
    if (words.pack?.and.has(lowerText(words, at))) return at + 1
  }
  return -1
}
