/** A regular expression's alternatives for phrases, longest first; any white space matches a space in them. */
export function alternatives(phrases: Iterable<string>): string {
  const sources = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/ /g, '\\s+'))
  // No phrases must match nothing, not everything.
  return sources.length > 0 ? sources.join('|') : '(?!)'
}

/** Computes a value once for each key and remembers it: what a pack's words compile to. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, V>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
