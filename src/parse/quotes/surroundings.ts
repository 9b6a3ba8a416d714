import type { Referent } from '../coreference/index.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { be } from './lexicon.ts'
import type { Utterance } from './utterances.ts'
import { is, isMark, nameAt, type Words } from './words.ts'

// What stands around an utterance without an inquit and tells who says it, or that nobody is said to.

/** Whether a colon in the same paragraph brings an utterance in, behind a sentence that names no person and has no pronoun. */
export function isBroughtIn(words: Words, { style, inquit, pieces }: Utterance): boolean {
  if (inquit || style !== 'mark') return false
  const opening = tokenAt(words.tokens, pieces[0]?.start ?? 0)
  let at = opening - 1
  while (at > 0 && !isMark(words, at, ':') && opening - at < 3) at--
  if (!isMark(words, at, ':')) return false
  const first = words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] ?? 0
  for (let token = first; token < at; token++) {
    if (
      nameAt(words, token)?.entity.type === 'PER' ||
      is(words, token, be.subjectPronoun | be.objectPronoun | be.possessive)
    )
      return false
  }
  return true
}

/** The person spoken to at the end of the question before: `Tror du på det, Hans Jørn?` */
export function addressee(words: Words, { pieces }: Utterance): Referent | undefined {
  const opening = tokenAt(words.tokens, pieces[0]?.start ?? 0)
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
