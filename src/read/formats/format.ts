import type { InputError } from '../../errors.ts'
import type { SourceDocument } from '../../model.ts'

/** One article of an input, or why one could not be read; a bad record never hides its neighbours. */
export type Reading = { readonly document: SourceDocument } | { readonly error: InputError }

/** Bytes that were decoded, and what is known of them. */
export interface DecodedInput {
  /** File name as given, "-" for standard input, or the URL. */
  readonly name: string
  /** The document's id where the format gives none: the file's name without folder and extension. */
  readonly id: string
  readonly text: string
  readonly encoding: string
  readonly sha256: string
  readonly warnings: readonly { code: string; message: string }[]
}
