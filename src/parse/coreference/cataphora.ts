import type { DraftEntity } from '../draft.ts'
import { be } from '../quotes/lexicon.ts'
import { firstNameFrom, is, isMark, nameAt, type Words } from '../quotes/words.ts'

/** How many names are looked at: bounds the work in a text full of pronouns. */
const FARTHEST = 12
const FARTHEST_UNITS = 3000

/**
 * The first person named behind a pronoun that nobody before it fits: one who opens a sentence, else another outside direct
 * speech, else one inside.
 */
export function nextNamed(words: Words, at: number, gender: 'm' | 'f', spoken: Uint8Array): DraftEntity | undefined {
  const { names, tokens } = words
  const next = firstNameFrom(words, at + 1)
  let outside: DraftEntity | undefined
  let inside: DraftEntity | undefined
  for (let index = next; index < Math.min(names.length, next + FARTHEST); index++) {
    const name = names[index]
    if (!name || (tokens.start[name.first] ?? 0) - (tokens.start[at] ?? 0) > FARTHEST_UNITS) break
    const { entity } = name
    if (entity.type !== 'PER' || (entity.gender !== gender && entity.gender !== 'unknown')) continue
    if (spoken[name.first] === 1) inside ??= entity
    else if (opens(words, name.first)) return entity
    else outside ??= entity
  }
  return outside ?? inside
}

const OPENING = 5

/** Whether a name is likely the subject: near the beginning of its sentence, or of a clause. */
function opens(words: Words, at: number): boolean {
  const first = words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] ?? at
  return (
    at - first < OPENING || isMark(words, at - 1, ',') || (is(words, at - 1, be.coordinator) && !nameAt(words, at - 2))
  )
}
