import type { LanguagePack } from '../../languages/pack.ts'
import { FormColumn } from '../tokens/form-column.ts'
import { type Tokens, tokenLower } from '../tokens/tokens.ts'

/** The words that a value without digits may begin with, each with the words that have to follow; null where any may. */
type Triggers = ReadonlyMap<string, ReadonlySet<string> | null>

/** What may begin with a form, by itself. */
export const begins = { nothing: 0, digits: 1, minus: 2, word: 3, phrase: 4 } as const

/** Tells where in a text values may begin: of most words by one look. */
export class Beginnings {
  /** One of `begins` of each form. */
  readonly ofForms: FormColumn
  readonly #triggers: Triggers

  constructor(pack: LanguagePack) {
    this.#triggers = triggersOf(pack)
    this.ofForms = new FormColumn((form, lower) => {
      if (/^[0-9]/.test(form)) return begins.digits
      if (/^[-−–]/.test(form)) return begins.minus
      const next = this.#triggers.get(lower)
      return next === undefined ? begins.nothing : next === null ? begins.word : begins.phrase
    })
  }

  /** Whether the word that has to follow does, where a token may only begin a phrase. */
  goesOn(tokens: Tokens, at: number): boolean {
    return this.#triggers.get(tokenLower(tokens, at))?.has(tokenLower(tokens, at + 1)) ?? false
  }
}

/** Compiles the triggers of a pack; done once a pack. */
function triggersOf({ values, months, weekdays }: LanguagePack): Triggers {
  const triggers = new Map<string, Set<string> | null>()
  const add = (phrase: string): void => {
    const [first = '', second] = phrase.split(' ')
    for (const form of withoutStop(first)) {
      const known = triggers.get(form)
      if (second === undefined) triggers.set(form, null)
      else if (known) for (const next of withoutStop(second)) known.add(next)
      else if (known === undefined) triggers.set(form, new Set(withoutStop(second)))
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

function withoutStop(word: string): string[] {
  return word.endsWith('.') ? [word, word.slice(0, -1)] : [word]
}
