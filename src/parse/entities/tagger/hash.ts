import { lowerOf } from '../../tokens/character.ts'

/** Mixes two 32-bit numbers into one, unsigned; the multipliers are those of MurmurHash3's finalizer. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0xc2b2ae35)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** One step of FNV-1a over a code unit. */
export function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193)
}

export const HASH_START = 0x811c9dc5

/** Hash of the lower-case letters of [start, end), never 0. */
export function hashLower(text: string, start: number, end: number): number {
  let hash = HASH_START
  for (let at = start; at < end; at++) hash = step(hash, lowerOf(text.charCodeAt(at)))
  return finish(hash)
}

/** Spreads a running hash over all 32 bits; 0 stays free to mean an empty slot. */
export function finish(hash: number): number {
  const spread = mix(hash, 0x27d4eb2f)
  return spread === 0 ? 1 : spread
}

/** The slot of a key in an open-addressed table of a power of two slots, or −1. */
export function findSlot(keys: Uint32Array, key: number): number {
  const mask = keys.length - 1
  for (let slot = key & mask; ; slot = (slot + 1) & mask) {
    const found = keys[slot]
    if (found === key) return slot
    if (found === 0) return -1
  }
}
