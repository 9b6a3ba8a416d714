/** What makes a terminal do something: colours, titles, links, the clipboard, answers, bidirectional overrides. */
export const tricks: readonly string[] = [
  '\u001b[5;31m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;aGVq\u0007',
  '\u001b[6n',
  '\u001bP+q544e\u001b\\',
  '\u009b31m',
  '\u009d0;x\u009c',
  '\u202etxt.exe\u202c',
  '\u2066x\u2069',
  '\u200f',
  '\u061c',
  '\b\b\b',
  '\r',
  '\u0000',
  '\u007f',
  '\u2028',
  '\ud83d',
]

// Of these the schema knows every value.
const closed = /^(?:type|kind|titleFrom|gender|approx|direction|schemaVersion)$/

/** The same value with something behind every string in it that may be any. */
export function withTrick(value: unknown, trick: string, key = ''): unknown {
  if (typeof value === 'string') return closed.test(key) ? value : value + trick
  if (Array.isArray(value)) return value.map((item) => withTrick(item, trick, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withTrick(inner, trick, name)]))
}
