import type { Sighted } from './sequences.ts'

/**
 * Parts sentences into `count` folds so that no two folds share a document, as far as names tell: the treebank's
 * sentences are shuffled and do not say their documents, so sentences that share a name which stands in four sentences or
 * fewer are taken to be of one.
 */
export function documentFolds(sentences: readonly Sighted[], count: number): number[][] {
  const parent = sentences.map((_, index) => index)
  const rootOf = (index: number): number => {
    let root = index
    while (parent[root] !== root) root = parent[root] ?? root
    parent[index] = root
    return root
  }
  for (const together of sentencesOfNames(sentences).values()) {
    if (together.length > 4) continue
    for (const one of together) parent[rootOf(one)] = rootOf(together[0] ?? one)
  }
  const groups = new Map<number, number[]>()
  for (const index of parent.keys()) {
    const group = groups.get(rootOf(index))
    if (group) group.push(index)
    else groups.set(rootOf(index), [index])
  }
  const folds: number[][] = Array.from({ length: count }, () => [])
  for (const group of [...groups.values()].sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0))) {
    const smallest = folds.reduce((least, fold) => (fold.length < least.length ? fold : least))
    smallest.push(...group)
  }
  return folds
}

function sentencesOfNames(sentences: readonly Sighted[]): Map<string, number[]> {
  const standing = new Map<string, number[]>()
  sentences.forEach(({ words, gold }, index) => {
    words.forEach((form, at) => {
      if (gold[at] === 0 || form.length < 4) return
      const key = form.toLowerCase().replace(/s$/, '')
      const known = standing.get(key)
      if (!known) standing.set(key, [index])
      else if (known.at(-1) !== index) known.push(index)
    })
  })
  return standing
}

/** Deals runs of `run` sentences out to `count` folds, for a corpus whose sentences follow one another. */
export function runFolds(length: number, count: number, run: number): number[][] {
  const folds: number[][] = Array.from({ length: count }, () => [])
  for (let index = 0; index < length; index++) folds[Math.floor(index / run) % count]?.push(index)
  return folds
}
