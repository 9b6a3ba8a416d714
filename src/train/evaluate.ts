import { LABELS, nameTypes } from '../parse/entities/tagger/labels.ts'
import { makeLattice, viterbi } from '../parse/entities/tagger/viterbi.ts'
import type { CrfWeights } from './crf.ts'
import type { Chunk } from './sequences.ts'

/** Names found rightly, found wrongly and missed, of one type. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

/** Tallies by type, as CoNLL-2003 counts: the exact span and the type. */
export class Score {
  readonly types = new Map<string, Tally>()

  /** Counts one sentence. */
  add(gold: Uint8Array, path: Uint8Array): void {
    const wanted = new Set(spansOf(gold))
    for (const span of spansOf(path)) {
      if (wanted.delete(span)) this.of(span).right++
      else this.of(span).wrong++
    }
    for (const span of wanted) this.of(span).missed++
  }

  private of(span: string): Tally {
    const type = span.split(':')[0] ?? ''
    const tally = this.types.get(type) ?? { right: 0, wrong: 0, missed: 0 }
    this.types.set(type, tally)
    return tally
  }

  /** The three types that the shared task scores, together. */
  get micro(): Tally {
    const sum: Tally = { right: 0, wrong: 0, missed: 0 }
    for (const type of ['PER', 'ORG', 'LOC']) {
      const tally = this.types.get(type)
      if (!tally) continue
      sum.right += tally.right
      sum.wrong += tally.wrong
      sum.missed += tally.missed
    }
    return sum
  }

  toString(): string {
    const rows = [...nameTypes].map((type) => [type, this.types.get(type)] as const)
    const each = rows.map(([type, tally]) => `${type} ${tally ? percent(f1(tally)) : '-'}`)
    const { right, wrong, missed } = this.micro
    return [
      `F1 ${percent(f1(this.micro))}`,
      `P ${percent(right / (right + wrong))}`,
      `R ${percent(right / (right + missed))}`,
      ...each,
    ].join('  ')
  }
}

/** F1 of a tally, 0 where nothing is right. */
export function f1({ right, wrong, missed }: Tally): number {
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong + missed)
}

function percent(share: number): string {
  return (100 * share).toFixed(2)
}

function spansOf(path: Uint8Array): string[] {
  const spans: string[] = []
  for (let at = 0; at < path.length; at++) {
    const label = path[at] ?? 0
    if (label % 2 === 0) continue
    let end = at + 1
    while (end < path.length && path[end] === label + 1) end++
    spans.push(`${nameTypes[(label - 1) >> 1]}:${at}:${end}`)
  }
  return spans
}

/** Tags a sentence of `length` words by its chunks, with unquantised weights. */
export function tag({ state, transition }: CrfWeights, chunks: readonly Chunk[], length: number): Uint8Array {
  const path = new Uint8Array(length)
  for (const { offsets, features, gold, first } of chunks) {
    const lattice = makeLattice(gold.length, LABELS)
    for (let token = 0; token < gold.length; token++) {
      for (let at = offsets[token] ?? 0; at < (offsets[token + 1] ?? 0); at++) {
        const base = (features[at] ?? 0) * LABELS
        for (let label = 0; label < LABELS; label++) {
          const cell = token * LABELS + label
          lattice.scores[cell] = (lattice.scores[cell] ?? 0) + (state[base + label] ?? 0)
        }
      }
    }
    viterbi(lattice, transition, gold.length)
    path.set(lattice.path, first)
  }
  return path
}
