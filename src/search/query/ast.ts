/** What the words of a field are compared with; every word is folded. */
export type Pattern =
  /** One word as written in a query, or several that its punctuation parts (`tut.by`); inflected forms count. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** Words in a row, exactly these. */
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  /** Words in a row, the last of which only begins so. */
  | { readonly kind: 'prefix'; readonly words: readonly string[] }
  /** A word within a small edit distance. */
  | { readonly kind: 'fuzzy'; readonly word: string }
  /** RE2 syntax, matched in the text as it stands. */
  | { readonly kind: 'regex'; readonly source: string }

/** Fields whose value is compared with words. */
export const textFields = [
  'said',
  'speaker',
  'entity',
  'person',
  'org',
  'place',
  'role',
  'title',
  'author',
  'agency',
] as const
export type TextField = (typeof textFields)[number]

/** Every field of the query language. */
export const fields = [...textFields, 'type', 'date', 'lang'] as const
export type Field = (typeof fields)[number]

/** The days that a `date:` asks for, ISO 8601, both inclusive; open where undefined. */
export interface DateRange {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** A query's tree. `at` is the UTF-16 offset in the query. */
export type Query =
  | { readonly kind: 'and'; readonly parts: readonly Query[] }
  | { readonly kind: 'or'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | { readonly kind: 'text'; readonly field: TextField | 'words'; readonly pattern: Pattern; readonly at: number }
  | { readonly kind: 'type'; readonly type: string }
  | { readonly kind: 'date'; readonly range: DateRange }
  | { readonly kind: 'lang'; readonly code: string }
