import type { DraftEntity } from '../draft.ts'

/** The nouns that describe persons and organisations in an article, by what a later `ministeren` is matched with. */
export class Descriptions {
  /** Nouns by their last letters, so that `ministeren` finds the `sundhedsminister`. */
  readonly #byEnding = new Map<string, { noun: string; entity: DraftEntity }[]>()

  /** Notes that a noun describes somebody. */
  note(noun: string, entity: DraftEntity): void {
    if (noun.length < LEAST) return
    const key = noun.slice(-LEAST)
    const list = this.#byEnding.get(key) ?? []
    if (list.some((known) => known.noun === noun && known.entity === entity)) return
    if (list.length < ROOM) list.push({ noun, entity })
    else list[list.length - 1] = { noun, entity }
    this.#byEnding.set(key, list)
  }

  /** Those whom a definite noun (`ministeren`) may describe, the latest noted last. */
  match(definite: string, suffixes: readonly string[]): DraftEntity[] {
    const found: DraftEntity[] = []
    for (const stem of stems(definite, suffixes)) {
      for (const { noun, entity } of this.#byEnding.get(stem.slice(-LEAST)) ?? []) {
        if ((noun.endsWith(stem) || stem.endsWith(noun)) && !found.includes(entity)) found.push(entity)
      }
    }
    return found
  }
}

const LEAST = 4
const ROOM = 16

/** What a definite noun may be without its ending, a doubled consonant made single: `pedellen` → `pedel`. */
export function stems(definite: string, suffixes: readonly string[]): string[] {
  const found: string[] = []
  for (const suffix of suffixes) {
    if (!definite.endsWith(suffix)) continue
    const stem = definite.slice(0, -suffix.length)
    if (stem.length < LEAST) continue
    found.push(stem)
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
  }
  return found
}
