import type { DraftEntity } from '../draft.ts'
import { firstNameFrom, type Words } from '../quotes/words.ts'

/** How many names are looked at: bounds the work in a text full of pronouns. */
const FARTHEST = 12
const FARTHEST_UNITS = 3000

/** The first person named behind a pronoun that nobody before it fits; a name inside direct speech only where no other is. */
export function nextNamed(words: Words, at: number, gender: 'm' | 'f', spoken: Uint8Array): DraftEntity | undefined {
  const { names, tokens } = words
  const next = firstNameFrom(words, at + 1)
  let inside: DraftEntity | undefined
  for (let index = next; index < Math.min(names.length, next + FARTHEST); index++) {
    const name = names[index]
    if (!name || (tokens.start[name.first] ?? 0) - (tokens.start[at] ?? 0) > FARTHEST_UNITS) break
    const { entity } = name
    if (entity.type !== 'PER' || (entity.gender !== gender && entity.gender !== 'unknown')) continue
    if (spoken[name.first] !== 1) return entity
    inside ??= entity
  }
  return inside
}
