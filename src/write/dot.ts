import type { Pair } from '../schema/entities.ts'

/** A graph in Graphviz's DOT language: a node for each name, an edge for each pair, thicker the more often. */
export function dotGraph(pairs: readonly Pair[]): string {
  const shapes: Readonly<Record<string, string>> = { PER: 'ellipse', ORG: 'box', LOC: 'diamond', MISC: 'note' }
  const nodes = new Map<string, string>()
  for (const { a, b } of pairs) {
    for (const { type, name } of [a, b]) {
      nodes.set(
        idOf({ type, name }),
        `  ${idOf({ type, name })} [label=${quoted(name)}, shape=${shapes[type] ?? 'plaintext'}];\n`,
      )
    }
  }
  const edges = pairs.map(
    ({ a, b, paragraphs }) =>
      `  ${idOf(a)} -- ${idOf(b)} [weight=${paragraphs}, penwidth=${Math.min(8, paragraphs)}];\n`,
  )
  return `graph article {\n${[...nodes.values(), ...edges].join('')}}\n`
}

function idOf({ type, name }: Pair['a']): string {
  return quoted(`${type} ${name}`)
}

function quoted(text: string): string {
  return `"${text.replace(/[\0-\x1f]+/g, ' ').replace(/[\\"]/g, '\\$&')}"`
}
