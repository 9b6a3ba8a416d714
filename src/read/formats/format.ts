import type { InputError } from '../../errors.ts'
import type { Article, SourceDocument, Warning } from '../../model.ts'

/**
 * One article of an input, parsed already where it is the tool's own document; or why one could not be read. A bad record
 * never hides its neighbours.
 */
export type Reading =
  | { readonly document: SourceDocument }
  | { readonly article: Article }
  | { readonly error: InputError }

/** Bytes that were decoded, and what is known of them. */
export interface DecodedInput {
  /** File name as given, "-" for standard input, or the URL. */
  readonly name: string
  /** The document's id where the format gives none: the file's name without folder and extension. */
  readonly id: string
  readonly text: string
  readonly encoding: string
  /** Of the bytes as read, in hex. */
  readonly sha256: () => string
  readonly warnings: readonly Warning[]
}

/** Names of a record's fields, where they are not `text` and `id`; a dot leads into an object. */
export interface RecordFields {
  readonly textField?: string | undefined
  readonly idField?: string | undefined
}

/** One format that is read: a file of its own behind a name. */
export interface InputFormat {
  /** @throws InputError where the input as a whole cannot be read */
  readonly read: (input: DecodedInput, fields: RecordFields) => Iterable<Reading>
}
