import type { Coreference } from '../coreference/index.ts'
import type { DraftSpeaker } from '../draft.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import { isGenitiveName } from './phrase.ts'
import { hasFinite } from './sources.ts'
import { spanOf } from './speakers.ts'
import type { Utterance } from './utterances.ts'
import { is, nameAt, pastAdverbs, type Words } from './words.ts'

/**
 * Who does something in the sentence right behind or right before an utterance in its own paragraph: `»Hvilken?« Bjarne trak
 * skuffen ud.`, `Han satte sig tungt. »Hvorfor?«`: in stories that is who says it.
 */
export function beatOf(words: Words, { pieces, style }: Utterance, coreference: Coreference): DraftSpeaker | undefined {
  if (style !== 'mark' || pieces.length > 1) return undefined
  const { tokens, paragraphOfSentence } = words.laid
  const [piece] = pieces
  const opening = tokenAt(tokens, piece?.start ?? 0) - 1
  const after = tokenAt(tokens, piece?.end ?? 0) + 1
  const paragraph = paragraphOfSentence[tokens.sentence[opening + 1] ?? 0]
  const inParagraph = (at: number): boolean =>
    at >= 0 && at < tokens.count && paragraphOfSentence[tokens.sentence[at] ?? 0] === paragraph
  if (inParagraph(after)) return doer(words, after, coreference)
  if (!inParagraph(opening - 1)) return undefined
  return doer(words, tokens.firstOfSentence[tokens.sentence[opening - 1] ?? 0] ?? 0, coreference)
}

/** The person whom a sentence begins with, as its subject. */
function doer(words: Words, at: number, coreference: Coreference): DraftSpeaker | undefined {
  const name = nameAt(words, at)
  if (name) {
    if (name.entity.type !== 'PER' || name.first !== at || isGenitiveName(words, name)) return undefined
    return { name: name.entity.name, entity: name.entity, mention: null }
  }
  const phrase = nounPhrase(words, at, words.tokens.count)
  if (phrase?.kind === 'noun' && (is(words, phrase.last, be.auxiliary | be.modal) || hasFinite(words, phrase.last))) {
    const described = coreference.resolve(spanOf(words, phrase.head, phrase.head + 1))
    return described && described.entity?.type !== 'ORG' ? { ...described, mention: null } : undefined
  }
  const pronoun = is(words, at, be.subjectPronoun) && !is(words, at, be.determiner | be.otherPerson | be.expletive)
  if (!pronoun || pastAdverbs(words, at + 1, at + 2) > at + 1) return undefined
  const known = coreference.resolve(spanOf(words, at, at + 1))
  return known && { ...known, mention: null }
}
