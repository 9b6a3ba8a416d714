import { LABELS } from '../parse/entities/tagger/labels.ts'
import type { TaggerModel } from '../parse/entities/tagger/model.ts'
import type { CrfWeights } from './crf.ts'

/** Largest weight that eight bits hold; a larger one is cut. */
const LARGEST = 4

/**
 * Packs trained weights into the tagger's table: a feature whose largest weight is under `least` is dropped, the others
 * are rounded to eight bits.
 */
export function packModel(weights: CrfWeights, index: ReadonlyMap<number, number>, least: number): TaggerModel {
  const { state, transition } = weights
  const scale = LARGEST / 127
  const kept = [...index].filter(([, feature]) => strongest(state, feature) >= least).sort(([a], [b]) => a - b)
  let slots = 1024
  while (slots * 0.8 < kept.length) slots *= 2
  const keys = new Uint32Array(slots)
  const packed = new Int8Array(slots * LABELS)
  for (const [hash, feature] of kept) {
    let slot = hash & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = hash
    for (let label = 0; label < LABELS; label++) {
      const weight = Math.round((state[feature * LABELS + label] ?? 0) / scale)
      packed[slot * LABELS + label] = Math.max(-127, Math.min(127, weight))
    }
  }
  return { labels: LABELS, keys, weights: packed, scale, transition: transition.slice() }
}

function strongest(state: Float32Array, feature: number): number {
  let most = 0
  for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(state[feature * LABELS + label] ?? 0))
  return most
}
