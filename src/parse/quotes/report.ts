import type { NounPhrase } from './phrase.ts'

/** What somebody is reported to have said, in the author's sentence; tokens, last exclusive. */
export interface Report {
  readonly pieces: readonly { readonly first: number; readonly last: number }[]
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase | undefined
  readonly via: string | null
  readonly rule: string
}

/** Tokens that are spoken for: 1 inside direct speech, 2 in the words that tell who speaks. */
export type Taken = Uint8Array
