import { describe, expect, test } from 'vitest'
import { allowed, LABELS } from '../../../../src/parse/entities/tagger/labels.ts'
import { makeLattice, viterbi } from '../../../../src/parse/entities/tagger/viterbi.ts'

const transition = new Float32Array((LABELS + 1) * LABELS)
for (let from = 0; from <= LABELS; from++) {
  for (let to = 0; to < LABELS; to++) {
    transition[from * LABELS + to] = allowed(from === LABELS ? -1 : from, to) ? 0.1 * ((from * 7 + to * 3) % 5) : -1e4
  }
}

/** The best path by trying every one. */
function bruteForce(scores: Float32Array, length: number): number[] {
  let best: number[] = []
  let most = Number.NEGATIVE_INFINITY
  const walk = (path: number[], total: number): void => {
    if (path.length === length) {
      if (total > most) {
        most = total
        best = path
      }
      return
    }
    const from = path.at(-1) ?? LABELS
    for (let to = 0; to < LABELS; to++) {
      walk([...path, to], total + (transition[from * LABELS + to] ?? 0) + (scores[path.length * LABELS + to] ?? 0))
    }
  }
  walk([], 0)
  return best
}

describe('viterbi', () => {
  test('finds the path that trying all of them finds', () => {
    let state = 1
    for (let round = 0; round < 20; round++) {
      const lattice = makeLattice(4, LABELS)
      for (let cell = 0; cell < 4 * LABELS; cell++) {
        state = (state * 16807) % 2147483647
        lattice.scores[cell] = (state / 2147483647) * 4 - 2
      }
      viterbi(lattice, transition, 4)
      expect([...lattice.path]).toEqual(bruteForce(lattice.scores, 4))
    }
  })

  test('the margin is what the best other label would cost', () => {
    const lattice = makeLattice(1, LABELS)
    lattice.scores.set([0, 3, 0, 1])
    viterbi(lattice, new Float32Array((LABELS + 1) * LABELS), 1)
    expect(lattice.path[0]).toBe(1)
    expect(lattice.margin[0]).toBeCloseTo(2)
  })

  test('an inside label never stands without its begin', () => {
    expect(allowed(-1, 2)).toBe(false)
    expect(allowed(0, 4)).toBe(false)
    expect(allowed(1, 4)).toBe(false)
    expect(allowed(3, 4)).toBe(true)
    expect(allowed(4, 4)).toBe(true)
    expect(allowed(4, 0)).toBe(true)
  })
})
