import type { Span } from '../../model.ts'
import type { DraftEntity } from '../draft.ts'
import type { Words } from '../quotes/words.ts'
import { tokenAt } from '../tokens/tokens.ts'
import { resolveReferences } from './resolve.ts'

/** Who a pronoun, a surname, a title or another description stands for, at its place in the text. */
export interface Coreference {
  /** The entity that the words at a span stand for, or undefined where the text does not tell. */
  resolve(at: Span): DraftEntity | undefined
  /** The one that a description without a match most likely stands for; asked only of sources. */
  guess(at: Span): DraftEntity | undefined
  /** The person that the text is about at a UTF-16 offset. */
  topic(offset: number): DraftEntity | undefined
}

/**
 * Links pronouns and descriptions to the entities and adds them to the entities' mentions; what stands inside direct speech
 * is left alone, for there `han` is told by another voice.
 * @param spoken 1 at each token of direct speech
 */
export function corefer(words: Words, entities: readonly DraftEntity[], spoken: Uint8Array): Coreference {
  const { tokens } = words
  const references = resolveReferences(words, entities, spoken)
  for (const [token, entity] of references.mentions) {
    const kind = references.pronouns.has(token) ? 'pronoun' : 'nominal'
    entity.mentions.push({ kind, start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 })
  }
  for (const entity of new Set(references.mentions.values())) entity.mentions.sort((a, b) => a.start - b.start)
  return {
    resolve: ({ start, end }) => {
      for (let at = tokenAt(tokens, start); at < tokens.count && (tokens.start[at] ?? 0) < end; at++) {
        const name = words.names[(words.name[at] ?? 0) - 1]
        const found = name?.entity ?? references.mentions.get(at)
        if (found) return found
      }
      return undefined
    },
    guess: ({ start, end }) => {
      for (let at = tokenAt(tokens, end) - 1; at >= 0 && (tokens.start[at] ?? 0) >= start; at--) {
        const found = references.guesses.get(at)
        if (found) return found
      }
      return references.guesses.get(tokenAt(tokens, Math.max(end - 1, 0)))
    },
    topic: (offset) => references.topics[tokens.sentence[Math.min(tokenAt(tokens, offset), tokens.count - 1)] ?? 0],
  }
}
