import type { LanguagePack } from '../../languages/pack.ts'
import { FormColumn } from '../tokens/form-column.ts'
import { type Tokens, tokenLower } from '../tokens/tokens.ts'

/** What may begin with a form, as bits. */
export const begins = {
  digits: 1,
  minus: 2,
  time: 4,
  amount: 8,
  weekday: 16,
  season: 32,
  /** `i går`, `næste år`. */
  relative: 64,
  decade: 128,
  month: 256,
  /** Only with the right word behind it. */
  phrase: 512,
} as const

/** What a value without digits may begin with. */
interface Trigger {
  /** Bits of `begins`. */
  kinds: number
  /** The words that have to follow; null where any may. */
  next: Set<string> | null
}
type Triggers = ReadonlyMap<string, Readonly<Trigger>>

const ZERO = 0x30
const NINE = 0x39

/** Tells where in a text values may begin: of most words by one look. */
export class Beginnings {
  /** Bits of `begins` of each form; 0 where nothing may begin with it. */
  readonly ofForms: FormColumn
  readonly #triggers: Triggers

  constructor(pack: LanguagePack) {
    this.#triggers = triggersOf(pack)
    this.ofForms = new FormColumn((form, lower) => {
      const unit = form.charCodeAt(0)
      if (unit >= ZERO && unit <= NINE) return begins.digits
      if (unit === 0x2d || unit === 0x2212 || unit === 0x2013) return begins.minus
      const trigger = this.#triggers.get(lower)
      return trigger ? trigger.kinds | (trigger.next === null ? 0 : begins.phrase) : 0
    })
  }

  /** Whether the word that has to follow does, where a token may only begin a phrase. */
  goesOn(tokens: Tokens, at: number): boolean {
    return this.#triggers.get(tokenLower(tokens, at))?.next?.has(tokenLower(tokens, at + 1)) ?? false
  }
}

/** Compiles the triggers of a pack; done once a pack. */
function triggersOf({ values, months, weekdays }: LanguagePack): Triggers {
  const triggers = new Map<string, Trigger>()
  const add = (phrase: string, kind: number): void => {
    const [first = '', second] = phrase.split(' ')
    for (const form of withoutStop(first)) {
      const trigger = triggers.get(form) ?? { kinds: 0, next: new Set() }
      triggers.set(form, trigger)
      trigger.kinds |= kind
      if (second === undefined) trigger.next = null
      else for (const next of withoutStop(second)) trigger.next?.add(next)
    }
  }
  const { time, amount, weekday, season, relative, decade, month } = begins
  const opening: [ReadonlyMap<string, unknown>, number][] = [
    [values.days, relative],
    [values.years, relative],
    [values.monthsAway, relative],
    [values.decades, decade],
    [values.seasons, season],
    [values.ordinals, season],
    [months, month],
    [values.numbers, amount],
    [values.currencies, amount],
  ]
  for (const [map, kind] of opening) for (const phrase of map.keys()) add(phrase, kind)
  const days = [...weekdays.keys()].flatMap((day) => [day, `${day}s`, `${day}ens`, `${day}en`])
  for (const day of days) add(day, weekday)
  for (const opener of values.clock) add(opener, time)
  for (const phrase of [...values.next, ...values.last]) for (const day of days) add(`${phrase} ${day}`, weekday)
  for (const one of values.ones)
    for (const next of [...values.scales.keys(), values.half]) add(`${one} ${next}`, amount)
  for (const number of values.numbers.keys()) for (const suffix of values.age) add(number + suffix, amount)
  return triggers
}

function withoutStop(word: string): string[] {
  return word.endsWith('.') ? [word, word.slice(0, -1)] : [word]
}
