import type { Article } from '../model.ts'
import type { Pair } from '../schema/entities.ts'

/** Names of one paragraph beyond which no pairs are made of it: a list of a hundred names tells of nobody with whom. */
const mostNames = 40

/** Counts who is named with whom: the paragraphs in which both are mentioned, over all articles added. */
export function pairTally(): { add(article: Article): void; result(): Pair[] } {
  const pairs = new Map<string, { a: Pair['a']; b: Pair['b']; paragraphs: number }>()
  return {
    add({ entities }) {
      const named = entities.filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC')
      const byParagraph = new Map<number, Pair['a'][]>()
      for (const { type, name, mentions } of named) {
        for (const paragraph of new Set(mentions.map((mention) => mention.paragraph))) {
          const there = byParagraph.get(paragraph)
          if (there) there.push({ type, name })
          else byParagraph.set(paragraph, [{ type, name }])
        }
      }
      for (const there of byParagraph.values()) {
        if (there.length > mostNames) continue
        there.sort((one, other) => compare(one.name, other.name) || compare(one.type, other.type))
        there.forEach((a, index) => {
          for (const b of there.slice(index + 1)) {
            const key = [a.type, a.name, b.type, b.name].join('\n')
            const pair = pairs.get(key) ?? { a, b, paragraphs: 0 }
            pair.paragraphs++
            pairs.set(key, pair)
          }
        })
      }
    },
    result() {
      return [...pairs.values()].sort(
        (one, other) =>
          other.paragraphs - one.paragraphs || compare(one.a.name, other.a.name) || compare(one.b.name, other.b.name),
      )
    },
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
