import type { Referent } from '../coreference/index.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { Utterance } from './utterances.ts'
import { is, isMark, isWord, nameAt, type Words } from './words.ts'

// What stands around an utterance without an inquit and tells who says it, or that nobody is said to.

/** Whether a colon in the same paragraph brings an utterance in, behind a sentence that names no person and has no pronoun. */
export function isBroughtIn(words: Words, { style, inquit, pieces }: Utterance): boolean {
  if (inquit || style !== 'mark') return false
  const opening = tokenAt(words.tokens, pieces[0]?.start ?? 0)
  let at = opening - 1
  while (at > 0 && !isMark(words, at, ':') && opening - at < 3) at--
  if (!isMark(words, at, ':')) return false
  const first = words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] ?? 0
  // `Og så, lidt efter:` tells no more than that it goes on
  if (isAdverbial(words, first, at)) return false
  for (let token = first; token < at; token++) {
    if (
      nameAt(words, token)?.entity.type === 'PER' ||
      is(words, token, be.subjectPronoun | be.objectPronoun | be.possessive)
    )
      return false
  }
  return true
}

/** Whether nothing but adverbs and conjunctions stands in [first, end). */
function isAdverbial(words: Words, first: number, end: number): boolean {
  for (let at = first; at < end; at++) {
    if (isWord(words, at) && !is(words, at, be.adverb | be.coordinator | be.preposition)) return false
  }
  return true
}

/** The person spoken to in the question before: `Tror du på det, Hans Jørn?`, `Lektor Per Skov, hvad ved I?` */
export function addressee(words: Words, { pieces }: Utterance): Referent | undefined {
  const opening = tokenAt(words.tokens, pieces[0]?.start ?? 0)
  const { sentence, firstOfSentence } = words.tokens
  let question = opening - 1
  while (question > 0 && sentence[question] === sentence[opening]) question--
  const first = firstOfSentence[sentence[question] ?? 0] ?? opening
  const called = nounPhrase(words, first, opening)
  const asks =
    called && isMark(words, called.last, ',') && is(words, called.last + 1, be.question | be.auxiliary | be.modal)
  if (asks && called.name?.entity.type === 'PER') return { name: called.name.entity.name, entity: called.name.entity }
  for (let at = opening - 1; at > Math.max(0, opening - 6); at--) {
    const name = nameAt(words, at)
    if (!name) continue
    const spokenTo = isMark(words, name.last, '?') && isMark(words, name.first - 1, ',') && name.entity.type === 'PER'
    return spokenTo ? { name: name.entity.name, entity: name.entity } : undefined
  }
  return undefined
}

/** `– Er det svært?` before `»Det er det sværeste.«`: questions behind dashes, answers in marks. */
export function isInterviewers(
  words: Words,
  { style, inquit, lastParagraph, pieces }: Utterance,
  next: Utterance | undefined,
): boolean {
  if (inquit || style !== 'dash' || next?.style !== 'mark' || next.paragraph !== lastParagraph + 1) return false
  return words.laid.text.charAt((pieces.at(-1)?.end ?? 0) - 1) === '?'
}

/** Whether a question of the author's stands right before an utterance. */
export function asked({ laid }: Words, { paragraph }: Utterance): boolean {
  const before = laid.paragraphs[paragraph - 1]
  return before !== undefined && laid.text.slice(before.start, before.end).trimEnd().endsWith('?')
}
