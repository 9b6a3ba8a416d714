import type { NounPhrase } from './phrase.ts'
import { viaFrom } from './via.ts'
import type { Words } from './words.ts'

/** The words that say who said what stands beside them: `siger hun til Ritzau`; tokens, last exclusive. */
export interface Inquit {
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase | undefined
  readonly end: number
  readonly via: string | null
  readonly rule: string
}

/** The inquit of a cue and its source, with the medium behind. */
export function finish(words: Words, cue: Inquit['cue'], source: NounPhrase, end: number, rule: string): Inquit {
  const via = viaFrom(words, source.last, end)
  return { cue, source, end: via ? Math.max(via.end, source.last) : source.last, via: via?.name ?? null, rule }
}
