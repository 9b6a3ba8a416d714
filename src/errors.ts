/** What went wrong in a way that a person can mend; the command line maps each class to one clear line and an exit code. */
export class ArticleError extends Error {
  override name = 'ArticleError'
}

/** An input could not be read or holds no article. `input` is its name, `line` the record's line where there is one. */
export class InputError extends ArticleError {
  override name = 'InputError'
  constructor(
    readonly input: string,
    message: string,
    readonly line?: number,
  ) {
    super(message)
  }
}

/** The command was used in a way that cannot be done: an unknown format, a bad value of a flag. */
export class UsageError extends ArticleError {
  override name = 'UsageError'
}

/** A query that does not parse; `at` is the UTF-16 offset of the mistake in `query`. */
export class QueryError extends ArticleError {
  override name = 'QueryError'
  constructor(
    readonly query: string,
    readonly at: number,
    message: string,
  ) {
    super(message)
  }
}

/** An output could not be written: it exists already, or the disk refuses. */
export class OutputError extends ArticleError {
  override name = 'OutputError'
}
