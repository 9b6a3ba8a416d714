// Source: WHATWG Encoding Standard, index windows-1252. Written out because Node 20's own decoder of that name takes the
// bytes 0x80–0x9F for control characters (it decodes ISO 8859-1), which loses quotation marks and dashes.
const letters = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'
const c1 = /[\u0080-\u009f]/g

/** Characters of ISO 8859-1's range of controls (U+0080–U+009F) as Windows-1252 has them: “ for U+0093. */
export function withoutC1(text: string): string {
  return text.replace(c1, (control) => letters[control.charCodeAt(0) - 0x80] ?? control)
}

/** Bytes decoded as Windows-1252. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return withoutC1(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
}

/** The byte of a character in Windows-1252; undefined where it has none. */
export function windows1252Byte(character: string): number | undefined {
  const at = letters.indexOf(character)
  if (at >= 0) return 0x80 + at
  const code = character.charCodeAt(0)
  return code < 0x100 ? code : undefined
}

/** The characters of Windows-1252 whose bytes go on a sequence of UTF-8 (0x80–0xBF). */
export const continuations = `${letters}${String.fromCharCode(...Array.from({ length: 32 }, (_, at) => 0xa0 + at))}`
