import type { Aside } from '../../model.ts'

/** What lines around the running text tell of the article. */
export interface Told {
  readonly authors?: readonly string[]
  readonly agencies?: readonly string[]
  /** ISO 8601. */
  readonly date?: string
  readonly place?: string
}

/** A line that is no running text, the rule that says so, and what it tells. */
export interface Taken extends Told {
  readonly aside: Aside & { readonly rule: string }
}
