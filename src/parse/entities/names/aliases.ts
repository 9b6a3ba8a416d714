import type { EntityType } from '../../../model.ts'
import { findSlot, hashLower } from '../tagger/hash.ts'

const MAGIC = 0x414c_4931
const HEADER = 2

/** Which names stand for the same bearer: the numbers of groups by the hashes of names. */
export interface AliasTable {
  readonly keys: Uint32Array
  readonly groups: Uint32Array
}

/**
 * Opens a compiled table of aliases in place.
 * @throws RangeError where the bytes are no such file
 */
export function openAliases(bytes: Uint8Array): AliasTable {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, slots = 0] = new Uint32Array(aligned.buffer, aligned.byteOffset, HEADER)
  const at = aligned.byteOffset + 4 * HEADER
  if (magic !== MAGIC || aligned.byteLength < 4 * (HEADER + 2 * slots)) throw new RangeError('not a table of aliases')
  return {
    keys: new Uint32Array(aligned.buffer, at, slots),
    groups: new Uint32Array(aligned.buffer, at + 4 * slots, slots),
  }
}

/** The bytes of a table, as openAliases reads them; little-endian. */
export function writeAliases({ keys, groups }: AliasTable): Uint8Array {
  const file = new Uint32Array(HEADER + 2 * keys.length)
  file.set([MAGIC, keys.length])
  file.set(keys, HEADER)
  file.set(groups, HEADER + keys.length)
  return new Uint8Array(file.buffer)
}

/** The hash that a name of a type is found by; `key` as nameKey makes it. */
export function aliasHash(type: EntityType, key: string): number {
  const text = `${type} ${key}`
  return hashLower(text, 0, text.length)
}

/** The group of a name, from 1; 0 where it has no other names or more bearers than one. */
export function aliasGroup({ keys, groups }: AliasTable, type: EntityType, key: string): number {
  const slot = findSlot(keys, aliasHash(type, key))
  return slot < 0 ? 0 : (groups[slot] ?? 0)
}
