/**
 * What a terminal would obey instead of show: C0 controls but the line feed, DEL, C1, bidirectional marks, embeddings,
 * overrides and isolates (Unicode UAX #9), line and paragraph separators, and lone surrogates.
 */
const commands =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * The text with everything taken out or made visible that a terminal would act upon: an escape becomes `␛`, a tab a space,
 * a bidirectional override is taken out. Line feeds stay. What a person reads passes here, once, at the door.
 */
export function visible(text: string): string {
  return text.replace(commands, picture)
}

/** The same on one line: for a table's cell, a file name, an error. */
export function visibleLine(text: string): string {
  return visible(text).replace(/\n+/g, ' ')
}

/**
 * The same for data (JSON, CSV, Markdown) that is shown in a terminal: what it would obey is written as JSON writes it,
 * `\u202e`, so that JSON stays the same document. Tabs, and line ends of Windows, stay.
 */
export function escaped(text: string): string {
  return text.replace(commands, (character, at: number) =>
    character === '\t' || (character === '\r' && text[at + 1] === '\n')
      ? character
      : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function picture(character: string): string {
  const code = character.charCodeAt(0)
  if (code === 0x09 || code === 0x2028 || code === 0x2029) return ' '
  // A carriage return before a line feed is a line's end, no trick; alone it is as good as one.
  if (code === 0x0d) return ''
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  if (code < 0xa0 || (code >= 0xd800 && code < 0xe000)) return '\ufffd'
  return ''
}
