interface Compiled {
  readonly endings: ReadonlySet<string>
  readonly lengths: readonly number[]
}

const compiled = new WeakMap<readonly string[], Compiled>()

/** The longest of a list's endings that a word ends in, the word being longer or not; undefined where none does. */
export function endingOf(word: string, list: readonly string[]): string | undefined {
  let known = compiled.get(list)
  if (!known) {
    const lengths = [...new Set(list.map(({ length }) => length))].sort((a, b) => b - a)
    known = { endings: new Set(list), lengths }
    compiled.set(list, known)
  }
  for (const length of known.lengths) {
    if (length > word.length) continue
    const ending = word.slice(word.length - length)
    if (known.endings.has(ending)) return ending
  }
  return undefined
}
