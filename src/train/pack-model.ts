import { LABELS } from '../parse/entities/tagger/labels.ts'
import type { TaggerModel } from '../parse/entities/tagger/model.ts'
import type { CrfWeights } from './crf.ts'

/** What one of the 127 steps to the largest weight is worth. */
function scaleOf(state: Float32Array): number {
  return state.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127
}

/** Weights as the tagger will have them: rounded to eight bits, 0 where a feature's largest is under `least`. */
export function roundWeights({ state, transition }: CrfWeights, least: number): CrfWeights {
  const scale = scaleOf(state)
  const rounded = new Float32Array(state.length)
  for (let feature = 0; feature * LABELS < state.length; feature++) {
    if (strongest(state, feature) < least) continue
    for (let cell = feature * LABELS; cell < (feature + 1) * LABELS; cell++) {
      rounded[cell] = scale * Math.round((state[cell] ?? 0) / scale)
    }
  }
  return { state: rounded, transition: transition.slice() }
}

/** Packs rounded weights into the tagger's table; features without any are left out. */
export function packModel({ state, transition }: CrfWeights, index: ReadonlyMap<number, number>): TaggerModel {
  const scale = scaleOf(state)
  const kept = [...index].filter(([, feature]) => strongest(state, feature) > 0).sort(([a], [b]) => a - b)
  let slots = 1024
  while (slots * 0.8 < kept.length) slots *= 2
  const keys = new Uint32Array(slots)
  const packed = new Int8Array(slots * LABELS)
  for (const [hash, feature] of kept) {
    let slot = hash & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = hash
    for (let label = 0; label < LABELS; label++) {
      packed[slot * LABELS + label] = Math.round((state[feature * LABELS + label] ?? 0) / scale)
    }
  }
  return { labels: LABELS, keys, weights: packed, scale, transition: transition.slice() }
}

function strongest(state: Float32Array, feature: number): number {
  let most = 0
  for (let label = 0; label < LABELS; label++) most = Math.max(most, Math.abs(state[feature * LABELS + label] ?? 0))
  return most
}
