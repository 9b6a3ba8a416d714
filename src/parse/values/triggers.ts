import type { LanguagePack } from '../../languages/pack.ts'
import { hashLower } from '../entities/tagger/hash.ts'
import type { Tokens } from '../tokens/tokens.ts'

/**
 * The words that a value without digits may begin with, by their hashes, each with the words that have to follow; null
 * where any may. Most words of a text are told from values by one look.
 */
export type Triggers = ReadonlyMap<number, ReadonlySet<number> | null>

const hashOf = (word: string): number => hashLower(word, 0, word.length)

/** Compiles the triggers of a pack; done once a pack. */
export function triggersOf({ values, months, weekdays }: LanguagePack): Triggers {
  const triggers = new Map<number, Set<number> | null>()
  const add = (phrase: string): void => {
    const [first = '', second] = phrase.split(' ')
    for (const form of withoutStop(first)) {
      const known = triggers.get(hashOf(form))
      if (second === undefined) triggers.set(hashOf(form), null)
      else if (known) for (const next of withoutStop(second)) known.add(hashOf(next))
      else if (known === undefined) triggers.set(hashOf(form), new Set(withoutStop(second).map(hashOf)))
    }
  }
  const days = [...weekdays.keys()].flatMap((day) => [day, `${day}s`, `${day}ens`, `${day}en`])
  const maps = [values.days, values.years, values.monthsAway]
  const single = [values.decades, values.seasons, values.ordinals, values.numbers, values.currencies]
  for (const map of [...maps, ...single]) for (const phrase of map.keys()) add(phrase)
  for (const phrase of [...months.keys(), ...days, ...values.clock]) add(phrase)
  for (const phrase of [...values.next, ...values.last]) for (const day of days) add(`${phrase} ${day}`)
  for (const one of values.ones) for (const next of [...values.scales.keys(), values.half]) add(`${one} ${next}`)
  for (const number of values.numbers.keys()) for (const suffix of values.age) add(number + suffix)
  return triggers
}

/** Whether a value without digits may begin at a token. */
export function mayBegin({ text, start, end, count }: Tokens, at: number, triggers: Triggers): boolean {
  const next = triggers.get(hashLower(text, start[at] ?? 0, end[at] ?? 0))
  if (next === undefined || next === null) return next === null
  return at + 1 < count && next.has(hashLower(text, start[at + 1] ?? 0, end[at + 1] ?? 0))
}

function withoutStop(word: string): string[] {
  return word.endsWith('.') ? [word, word.slice(0, -1)] : [word]
}
