import { InputError } from '../../errors.ts'
import type { Warning } from '../../model.ts'
import { declaredCharset } from './charset.ts'
import { laterSha256Of } from './hash.ts'
import { nameOfBinary } from './magic.ts'
import { decodeWindows1252 } from './windows-1252.ts'

/** What bytes say once decoded, and how they were. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
  /** Of the bytes as read, in hex. */
  readonly sha256: () => string
  readonly warnings: readonly Warning[]
}

type Decoding = Omit<Decoded, 'sha256'>

/**
 * Decodes bytes: by their byte order mark, else by what is declared (the server's word, an XML prolog, a `<meta charset>`)
 * where the bytes bear it out, else as UTF-8; what is none of these is taken as Windows-1252, with a warning.
 * @param served charset that the server named
 * @throws InputError where the bytes are empty or no text
 */
export function decode(bytes: Uint8Array, name: string, served?: string): Decoded {
  if (bytes.length === 0) throw new InputError(name, 'is empty: there is no article in it')
  const binary = nameOfBinary(bytes)
  if (binary !== undefined) throw new InputError(name, binary)
  const sha256 = laterSha256Of(bytes)
  const utf16 = markedUtf16(bytes)
  if (utf16 !== undefined) return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16, sha256, warnings: [] }
  return { ...decodeBy(served ?? declaredCharset(bytes), bytes), sha256 }
}

/** UTF-16 by its byte order mark, or by every other byte of its beginning being zero. */
function markedUtf16(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 512)
  const zeros = [0, 0]
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  })
  const [even = 0, odd = 0] = zeros
  if (odd > head.length * 0.35 && even === 0) return 'utf-16le'
  if (even > head.length * 0.35 && odd === 0) return 'utf-16be'
  return undefined
}

function decodeBy(declared: string | undefined, bytes: Uint8Array): Decoding {
  const decoder = decoderOf(declared)
  const label = decoder?.encoding ?? 'utf-8'
  const utf8 = asUtf8(bytes)
  if (label === 'utf-8') {
    const warnings =
      declared !== undefined && !decoder
        ? [warning('unknown-charset', `The declared character encoding "${declared}" is not known.`)]
        : []
    return utf8 === undefined ? asWindows1252(bytes) : { text: utf8, encoding: 'utf-8', warnings }
  }
  // UTF-8's sequences hardly ever arise by chance: where other than ASCII fits it, the declaration is a leftover.
  if (utf8 !== undefined && utf8.length < bytes.length) {
    const message = `The input declares ${label}, but its bytes are UTF-8; they were read as UTF-8.`
    return { text: utf8, encoding: 'utf-8', warnings: [warning('charset-disagrees', message)] }
  }
  if (label === 'windows-1252') return { text: decodeWindows1252(bytes), encoding: label, warnings: [] }
  return { text: decoder?.decode(bytes) ?? '', encoding: label, warnings: [] }
}

/** Decodes a line of a stream; much the same as a whole input, but nothing in it can declare a charset. */
export function decodeLine(bytes: Uint8Array): Decoding {
  const text = asUtf8(bytes)
  return text === undefined ? asWindows1252(bytes) : { text, encoding: 'utf-8', warnings: [] }
}

const strict = new TextDecoder('utf-8', { fatal: true })

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes)
  } catch {
    return undefined
  }
}

function asWindows1252(bytes: Uint8Array): Decoding {
  const message = 'The bytes are not UTF-8; they were read as Windows-1252.'
  return {
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    warnings: [warning('not-utf-8', message)],
  }
}

function decoderOf(label: string | undefined): InstanceType<typeof TextDecoder> | undefined {
  if (label === undefined) return undefined
  try {
    return new TextDecoder(label)
  } catch {
    return undefined
  }
}

function warning(code: string, message: string): Warning {
  return { code, message }
}
