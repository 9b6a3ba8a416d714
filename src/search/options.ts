import type { Grouping } from './groups.ts'
import type { MatchingOptions } from './matcher.ts'

/** What a search can look in. */
export const searchedParts = ['text', 'quotes', 'entities', 'title'] as const
export type SearchedPart = (typeof searchedParts)[number]

export const sortings = ['relevance', 'date', 'path'] as const
export type Sorting = (typeof sortings)[number]

export interface SearchOptions extends MatchingOptions {
  /** What answers: paragraphs of the text (the default), quotes, entities, or titles. */
  readonly in?: SearchedPart | undefined
  /** Best first (the default), latest first, or by file name. */
  readonly sort?: Sorting | undefined
  /** At most so many hits, the first in order; all are counted all the same. */
  readonly limit?: number | undefined
  /** Paragraphs to give before and after each hit. */
  readonly context?: number | undefined
  /** Also counts everything that answers by this. */
  readonly group?: Grouping | undefined
}
