/** Room for the scores of one sentence and the best path through them. */
export interface Lattice {
  readonly labels: number
  /** tokens × labels: how well each label fits each token. */
  readonly scores: Float32Array
  /** Best label of each token. */
  readonly path: Uint8Array
  /** By how much the best path leads over the best one that labels this token otherwise. */
  readonly margin: Float32Array
  readonly forward: Float32Array
  readonly backward: Float32Array
  readonly back: Uint8Array
}

/** A lattice for sentences of up to `tokens` tokens. */
export function makeLattice(tokens: number, labels: number): Lattice {
  return {
    labels,
    scores: new Float32Array(tokens * labels),
    path: new Uint8Array(tokens),
    margin: new Float32Array(tokens),
    forward: new Float32Array(tokens * labels),
    backward: new Float32Array(tokens * labels),
    back: new Uint8Array(tokens * labels),
  }
}

/**
 * Finds the best path through the first `length` rows of scores (Viterbi 1967) and, where it meets a name, each row's margin.
 */
export function viterbi(lattice: Lattice, transition: Float32Array, length: number): void {
  const { labels, scores, path, forward, back } = lattice
  if (length === 0) return
  for (let label = 0; label < labels; label++) {
    forward[label] = (scores[label] ?? 0) + (transition[labels * labels + label] ?? 0)
  }
  for (let row = 1; row < length; row++) {
    const base = row * labels
    for (let to = 0; to < labels; to++) {
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let label = 0; label < labels; label++) {
        const value = (forward[base - labels + label] ?? 0) + (transition[label * labels + to] ?? 0)
        if (value > best) {
          best = value
          from = label
        }
      }
      forward[base + to] = best + (scores[base + to] ?? 0)
      back[base + to] = from
    }
  }
  let label = 0
  const end = (length - 1) * labels
  for (let other = 1; other < labels; other++)
    if ((forward[end + other] ?? 0) > (forward[end + label] ?? 0)) label = other
  let named = false
  for (let row = length - 1; row >= 0; row--) {
    path[row] = label
    if (label !== 0) named = true
    if (row > 0) label = back[row * labels + label] ?? 0
  }
  if (named) measureMargins(lattice, transition, length)
}

function measureMargins(
  { labels, scores, path, margin, forward, backward }: Lattice,
  transition: Float32Array,
  length: number,
): void {
  const end = (length - 1) * labels
  backward.fill(0, end, end + labels)
  for (let row = length - 2; row >= 0; row--) {
    const base = row * labels
    const after = base + labels
    for (let from = 0; from < labels; from++) {
      let best = Number.NEGATIVE_INFINITY
      for (let to = 0; to < labels; to++) {
        const value = (transition[from * labels + to] ?? 0) + (scores[after + to] ?? 0) + (backward[after + to] ?? 0)
        if (value > best) best = value
      }
      backward[base + from] = best
    }
  }
  for (let row = 0; row < length; row++) {
    const base = row * labels
    const chosen = path[row] ?? 0
    let other = Number.NEGATIVE_INFINITY
    for (let label = 0; label < labels; label++) {
      if (label !== chosen) other = Math.max(other, (forward[base + label] ?? 0) + (backward[base + label] ?? 0))
    }
    margin[row] = (forward[base + chosen] ?? 0) + (backward[base + chosen] ?? 0) - other
  }
}
