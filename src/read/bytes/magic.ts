// What files that are no text begin with. Source: the formats' own specifications.
const magics: readonly (readonly [magic: string, what: string])[] = [
  ['%PDF-', 'is a PDF, not text: save the text of it, e.g. with pdftotext'],
  ['\x89PNG\r\n', 'is a PNG image, not text'],
  ['\xff\xd8\xff', 'is a JPEG image, not text'],
  ['GIF8', 'is a GIF image, not text'],
  ['II*\0', 'is a TIFF image, not text'],
  ['MM\0*', 'is a TIFF image, not text'],
  ['BM', 'is a BMP image, not text'],
  ['PK\x03\x04', 'is a ZIP archive or an office document, not text: save it as text or HTML'],
  ['PK\x05\x06', 'is an empty ZIP archive, not text'],
  ['\xd0\xcf\x11\xe0', 'is an old office document, not text: save it as text or HTML'],
  ['{\\rtf', 'is a rich text document (RTF): save it as text or HTML'],
  ['7z\xbc\xaf', 'is a 7-Zip archive, not text'],
  ['Rar!', 'is a RAR archive, not text'],
  ['BZh', 'is bzip2 data: unpack it first'],
  ['\xfd7zXZ', 'is xz data: unpack it first'],
  ['\x28\xb5\x2f\xfd', 'is zstd data: unpack it first'],
  ['SQLite format 3', 'is an SQLite database, not text'],
  ['ID3', 'is an MP3 recording, not text'],
  ['OggS', 'is an Ogg recording, not text'],
  ['\x7fELF', 'is a program, not text'],
  ['MZ', 'is a Windows program, not text'],
]

const sample = 8192
/** Share of control characters beyond which bytes are no text: a damaged text has a few. */
const mostControls = 0.02

/** What bytes are that are no text, in words for a person; undefined where they may be text. */
export function nameOfBinary(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, sample)
  const start = new TextDecoder('latin1').decode(head.subarray(0, 16))
  const controls = controlsIn(head)
  const what = magics.find(([magic]) => startsWith(head, magic))
  // Two letters may begin a text as well; only other bytes than a text's make them a mark.
  if (what && (what[0].length > 3 || controls > 0 || start.includes('\ufffd'))) return what[1]
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'is a WebP image, not text'
  if (/^[\s\S]{4}ftyp/.test(start)) return 'is a film or an image (MP4, HEIC, AVIF), not text'
  // In UTF-16 every other byte may be zero.
  const zeros = head.filter((byte) => byte === 0).length
  const even = head.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const utf16 = zeros > head.length * 0.35 && (even === 0 || even === zeros)
  if (
    !utf16 &&
    !startsWith(head, '\xff\xfe') &&
    !startsWith(head, '\xfe\xff') &&
    controls > head.length * mostControls
  ) {
    return 'is binary, not text'
  }
  return undefined
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  for (let index = 0; index < magic.length; index++) if (bytes[index] !== magic.charCodeAt(index)) return false
  return true
}

/** Bytes that stand in no text: C0 controls but tab, line breaks, form feed and escape. */
function controlsIn(bytes: Uint8Array): number {
  let count = 0
  for (const byte of bytes) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) count++
  return count
}
