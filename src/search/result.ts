import type { Group } from './groups.ts'
import type { Hit } from './hits.ts'
import type { SearchedPart, Sorting } from './options.ts'

/** How much of one file answers. */
export interface FileCount {
  readonly file: string
  readonly count: number
}

/** What a search answers. */
export interface SearchResult {
  readonly query: string
  readonly in: SearchedPart
  /** In the order asked for, no more than the limit. */
  readonly hits: readonly Hit[]
  /** How many answer in all. */
  readonly total: number
  /** The files with answers, by name. */
  readonly files: readonly FileCount[]
  /** How many articles were asked. */
  readonly searched: number
  readonly groups?: readonly Group[] | undefined
}

/** What the order of answers goes by. */
export interface SortKey {
  readonly score: number
  readonly date: string | null
  readonly file: string
  /** Place of the article in its file, and of the thing in its article. */
  readonly place: readonly [number, number]
}

/** Compares by score (best first), date (latest first, without one last) or file; what is alike, by file and place. */
export function compareBy(sort: Sorting): (left: SortKey, right: SortKey) => number {
  const byPlace = (left: SortKey, right: SortKey): number =>
    ascending(left.file, right.file) || left.place[0] - right.place[0] || left.place[1] - right.place[1]
  if (sort === 'path') return byPlace
  if (sort === 'date') {
    return (left, right) => ascending(right.date ?? '', left.date ?? '') || byPlace(left, right)
  }
  return (left, right) => right.score - left.score || byPlace(left, right)
}

/** By UTF-16 units, the same on every machine. */
function ascending(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0
}

/** Counts by file, files in order of name. */
export function fileCounts(counts: ReadonlyMap<string, number>): FileCount[] {
  return Array.from(counts, ([file, count]) => ({ file, count })).sort((left, right) =>
    ascending(left.file, right.file),
  )
}
