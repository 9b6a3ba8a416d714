import { createHash } from 'node:crypto'
import { InputError } from '../errors.ts'

/** What bytes say once decoded, and how they were. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Of the bytes as read, in hex. */
  readonly sha256: string
  readonly warnings: readonly { code: string; message: string }[]
}

/**
 * Decodes bytes as UTF-8; what is not UTF-8 is taken as Windows-1252, with a warning.
 * @throws InputError where the bytes are empty or no text
 */
export function decode(bytes: Uint8Array, name: string): Decoded {
  if (bytes.length === 0) throw new InputError(name, 'is empty: there is no article in it')
  if (bytes.subarray(0, 4096).includes(0)) throw new InputError(name, 'is binary, not text')
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
      encoding: 'utf-8',
      sha256,
      warnings: [],
    }
  } catch {
    const message = 'The bytes are not UTF-8; they were read as Windows-1252.'
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      encoding: 'windows-1252',
      sha256,
      warnings: [{ code: 'not-utf-8', message }],
    }
  }
}
