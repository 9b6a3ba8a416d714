import type { DateRange, Pattern } from './query/ast.ts'
import type { Column, Zone } from './query/bind.ts'

/** Where a pattern stands: ascending ids with how often each holds it. */
export interface Postings {
  readonly ids: readonly number[]
  readonly counts: readonly number[]
}

/** Links from the things of one zone to those of another: the targets of `id` are `targets[starts[id]] …` up to the next start. */
export interface Links {
  readonly starts: ArrayLike<number>
  readonly targets: ArrayLike<number>
}

/** Which ids of a zone: 1 where one is meant, 0 where not. Whoever is given marks may change them. */
export type Marks = Uint8Array

/**
 * What a query is asked of: one article in memory, or an index on disk. The things of every zone are numbered from 0.
 * The evaluation of queries is written once, against this.
 */
export interface Collection {
  /** One past the greatest id of a zone. */
  size(zone: Zone): number
  /** The ids that stand for anything: an index has gaps where articles have left. */
  all(zone: Zone): Marks
  /** Where a column holds a pattern. */
  find(column: Column, pattern: Pattern): Postings
  /** The article of everything in a zone. */
  articleOf(zone: Exclude<Zone, 'article'>): ArrayLike<number>
  /** A quote's paragraphs and its speaker; an entity's paragraphs, and the quotes that hold a mention, once for each mention. */
  links(from: 'quote', to: 'paragraph' | 'entity'): Links
  links(from: 'entity', to: 'paragraph' | 'quote'): Links
  entitiesOf(type: string): Marks
  datedWithin(range: DateRange): Marks
  inLanguage(code: string): Marks
  /** Words of everything in a zone, for ranking. */
  lengths(zone: Zone): ArrayLike<number>
  totals(zone: Zone): Totals
}

/** How many things a zone has, and how many words they have together. */
export interface Totals {
  readonly things: number
  readonly words: number
}
