import type { Span } from '../../model.ts'
import type { DraftEntity } from '../draft.ts'
import type { Speech } from '../quotes/speech.ts'
import { nameAt, type Words } from '../quotes/words.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { resolveReferences } from './resolve.ts'

/** Whom words stand for: an entity of the article, or a person who is never named, by the noun phrase. */
export interface Referent {
  readonly name: string
  readonly entity: DraftEntity | null
  readonly gender?: DraftEntity['gender']
}

/** Who a pronoun, a surname, a title or another description stands for, at its place in the text. */
export interface Coreference {
  /** Whom the words at a span stand for, or undefined where the text does not tell. */
  resolve(at: Span): Referent | undefined
  /** The one that a description without a match most likely stands for; asked only of sources. */
  guess(at: Span): Referent | undefined
  /** The person that the text is about at a UTF-16 offset, other than one who is known. */
  topic(offset: number, except?: Referent): Referent | undefined
  /** The company that the text is about at a UTF-16 offset. */
  company(offset: number): Referent | undefined
}

/**
 * Links pronouns and descriptions to the entities and adds them to the entities' mentions; what stands inside direct speech
 * is left alone, for there `han` is told by another voice.
 * @param speech the direct speech of the text
 */
export function corefer(words: Words, entities: readonly DraftEntity[], speech: Speech): Coreference {
  const { tokens } = words
  const references = resolveReferences(words, entities, speech)
  const referent = (entity: DraftEntity | undefined): Referent | undefined =>
    entity && { name: entity.name, entity: references.unnamed.has(entity) ? null : entity, gender: entity.gender }
  for (const [token, entity] of references.mentions) {
    const kind = references.pronouns.has(token) ? 'pronoun' : 'nominal'
    entity.mentions.push({ kind, start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 })
  }
  for (const entity of new Set(references.mentions.values())) entity.mentions.sort((a, b) => a.start - b.start)
  const first = (at: Span, find: (token: number) => DraftEntity | undefined): DraftEntity | undefined => {
    for (let token = tokenAt(tokens, at.start); (tokens.start[token] ?? at.end) < at.end; token++) {
      const found = find(token)
      if (found) return found
    }
    return undefined
  }
  const sentenceAt = (offset: number): number =>
    tokens.sentence[Math.min(tokenAt(tokens, offset), tokens.count - 1)] ?? 0
  return {
    resolve: (at) => referent(first(at, (token) => nameAt(words, token)?.entity ?? references.mentions.get(token))),
    guess: (at) => referent(first(at, (token) => references.guesses.get(token))),
    topic: (offset, except) =>
      references.topics[sentenceAt(offset)]?.map(referent).find((topic) => topic && topic.name !== except?.name),
    company: (offset) => referent(references.companies[sentenceAt(offset)]),
  }
}
