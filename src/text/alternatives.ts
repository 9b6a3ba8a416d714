/** A regular expression's alternatives for phrases, longest first; any white space matches a space in them. */
export function alternatives(phrases: Iterable<string>): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
  // No phrases must match nothing, not everything.
  return sources.length > 0 ? sources.join('|') : '(?!)'
}

/** What opens a box of facts: its heading alone, or with what it is about (`Fakta: Sevel`, `Fakta om sagen`). */
export function boxHeading(headings: Iterable<string>, about: Iterable<string>): RegExp {
  const subject = `(?:\\s*[:|–-]|\\s(?:${alternatives(about)})\\s).*`
  return new RegExp(`^(?:${alternatives(headings)})(?:${subject})?$`, 'iu')
}
