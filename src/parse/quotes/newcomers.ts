import type { DraftEntity } from '../draft.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import { hasFinite } from './sources.ts'
import { is, isMark, nameAt, pastAdverbs, type Words } from './words.ts'

/** How far behind an utterance somebody else may come in. */
const FARTHEST = 60

/**
 * Who comes in as the subject of a clause of the author's that opens between two tokens, the last of them: `»…,« siger X. Hans makker Ib
 * Hald nikker.`, `- …, siger X, og målmand Ib Hald er enig.`
 */
export function newcomer(words: Words, from: number, end: number): DraftEntity | undefined {
  const { sentence, firstOfSentence } = words.tokens
  let found: DraftEntity | undefined
  for (let at = from; at < Math.min(end, from + FARTHEST); at++) {
    const opens = firstOfSentence[sentence[at] ?? 0] === at || isJoined(words, at)
    const phrase = opens ? nounPhrase(words, at, words.tokens.count) : undefined
    if (phrase?.name?.entity.type === 'PER' && isVerbAt(words, phrase.last)) found = phrase.name.entity
  }
  return found
}

/** Whether a clause begins at a token behind a comma and its conjunction. */
function isJoined(words: Words, at: number): boolean {
  return is(words, at - 1, be.coordinator) && isMark(words, at - 2, ',')
}

function isVerbAt(words: Words, at: number): boolean {
  const verb = pastAdverbs(words, at, at + 4)
  return !nameAt(words, verb) && (hasFinite(words, verb) || is(words, verb, be.auxiliary | be.modal))
}
