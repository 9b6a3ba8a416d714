import type { DraftEntity } from '../draft.ts'

/** Which tokens outside direct speech stand for whom. */
export interface References {
  /** Pronouns and descriptions that are sure enough to be mentions, by token. */
  readonly mentions: ReadonlyMap<number, DraftEntity>
  readonly pronouns: ReadonlySet<number>
  /** Descriptions that nothing in the article matches, with the most prominent person there. */
  readonly guesses: ReadonlyMap<number, DraftEntity>
  /** Persons who are never named, as their noun phrase: no entities of the article. */
  readonly unnamed: ReadonlySet<DraftEntity>
  /** The two most prominent persons after each sentence, the first first. */
  readonly topics: readonly (readonly (DraftEntity | undefined)[])[]
  /** The company that is most prominent after each sentence. */
  readonly companies: readonly (DraftEntity | undefined)[]
}

/** What is known of a text in a language without a pack. */
export const noReferences: References = {
  mentions: new Map(),
  pronouns: new Set(),
  guesses: new Map(),
  unnamed: new Set(),
  topics: [],
  companies: [],
}
