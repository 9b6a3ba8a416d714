import { formsOf } from './words.ts'

/**
 * Pieces of words, folded, that every match of a regular expression (RE2 syntax) holds, each within one word; for
 * leaving out at once what cannot match. Only letters outside groups and classes are read, so that it never claims too
 * much; empty where nothing is certain.
 */
export function requiredPieces(source: string): string[] {
  const runs: string[] = []
  let run = ''
  const cut = (): void => {
    if (run !== '') runs.push(run)
    run = ''
  }
  for (let at = 0; at < source.length; at++) {
    const unit = source[at] ?? ''
    switch (unit) {
      case '|':
        return []
      case '[':
        cut()
        at = classEnd(source, at)
        break
      case '(':
        cut()
        at = groupEnd(source, at)
        break
      case '*':
      case '?':
        run = run.slice(0, -1)
        cut()
        break
      case '{':
        run = run.slice(0, -1)
        cut()
        at = Math.max(at, source.indexOf('}', at))
        break
      case '\\':
        cut()
        at = escapeEnd(source, at)
        break
      default:
        if (/[\p{L}\p{M}\p{N}\s]/u.test(unit)) run += unit
        else cut()
    }
  }
  cut()
  return runs.flatMap(formsOf).filter((piece) => piece.length > 1)
}

/** The last unit of an escape; letters after it are passed over too, since some escapes are long (`\pL`, `\x{e6}`). */
function escapeEnd(source: string, start: number): number {
  let at = start + 1
  while (/[\p{L}\p{N}{}^]/u.test(source[at + 1] ?? '')) at++
  return at
}

function classEnd(source: string, start: number): number {
  let at = start + 1
  if (source[at] === '^') at++
  // A bracket that comes first is a letter of the class.
  if (source[at] === ']') at++
  for (; at < source.length && source[at] !== ']'; at++) {
    if (source[at] === '\\') at++
    else if (source.startsWith('[:', at)) at = Math.max(at, source.indexOf(':]', at) + 1)
  }
  return at
}

function groupEnd(source: string, start: number): number {
  let depth = 0
  for (let at = start; at < source.length; at++) {
    const unit = source[at]
    if (unit === '\\') at++
    else if (unit === '[') at = classEnd(source, at)
    else if (unit === '(') depth++
    else if (unit === ')' && --depth === 0) return at
  }
  return source.length
}
