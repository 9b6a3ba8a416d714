import type { WriterMeta } from '../../model.ts'
import type { Taken } from './taken.ts'

/** What a line that repeats the writer's own metadata is; undefined where it says anything else. */
export type Repeats = (line: string) => Taken | undefined

/**
 * Tells the lines above and below a story that say again what the writer's metadata says: who wrote it, and where. Feeds give
 * both in a field of their own and in the body.
 */
export function repeatsOf({ authors = [], byline, place }: WriterMeta): Repeats {
  const bylines = new Set([byline ?? '', ...authors, authors.join(' ')].map(folded))
  const places = new Set([folded(place ?? '')])
  const longest = Math.max(...[...bylines, ...places].map(({ length }) => length))
  if (longest === 0) return () => undefined
  return (line) => {
    if (line.length > longest + marks) return undefined
    const words = folded(line)
    if (words === '') return undefined
    if (bylines.has(words)) return { aside: { kind: 'byline', text: line, rule: 'repeats the byline' } }
    if (places.has(words)) return { aside: { kind: 'dateline', text: line, rule: 'repeats the place' } }
    return undefined
  }
}

/** Characters besides letters and digits that such a line has at the most. */
const marks = 20

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
