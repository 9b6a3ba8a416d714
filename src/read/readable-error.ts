import { InputError } from '../errors.ts'

// The system's codes in words for a person, with what to do where that is not plain.
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file: a part of its path is no folder',
  EISDIR: 'is a folder',
  EACCES: 'may not be read (permission refused)',
  EPERM: 'may not be read (permission refused)',
  ELOOP: 'is a symbolic link that leads in a circle',
  ENAMETOOLONG: 'has a name that is too long for a file',
  EMFILE: 'cannot be opened: too many files are open',
  EIO: 'cannot be read: the disk reports an error',
  Z_DATA_ERROR: 'holds broken gzip data',
  Z_BUF_ERROR: 'holds gzip data that are cut short',
  ERR_INVALID_ARG_VALUE: 'is no name that a file can have',
}

/** What kept an input from being read, as an error with the input's name; what was no fault of the input is thrown on. */
export function readableError(name: string, cause: unknown): InputError {
  if (cause instanceof InputError) return cause
  // The parsers of markup and Markdown call themselves for what stands inside; no story nests so deep.
  if (cause instanceof RangeError && /call stack/i.test(cause.message)) {
    return new InputError(name, 'nests too deep to be read')
  }
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (typeof code !== 'string') throw cause
  const message = cause instanceof Error ? cause.message : String(cause)
  return new InputError(name, reasons[code] ?? `cannot be read: ${message}`)
}
