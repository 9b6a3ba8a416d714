import type { NameWords } from '../../../languages/pack.ts'
import type { NamedSpan } from './forms.ts'
import { soundKey } from './keys.ts'

/** A person with the mentions by name. */
export interface Person {
  /** The fullest name's words, as they stand. */
  words: readonly string[]
  readonly spans: NamedSpan[]
}

interface Candidate extends Person {
  readonly keys: readonly string[]
  /** Offset of the latest mention met. */
  seen: number
  /** Offset of the first mention by the full name. */
  introduced: number
  /** The single words that the person was called by so far. */
  readonly called: Set<string>
}

// More people of one name than this in one article are not told apart by it; keeps the time linear.
const MOST_NAMESAKES = 24

/**
 * The persons that the names stand for: full names that agree are one person's; a surname or first name alone is the
 * person's who bears it, of several the one already called so, else the latest named.
 * @param spans the names of persons in text order
 */
export function gatherPersons(spans: readonly NamedSpan[], words: NameWords): Person[] {
  const people = new PeopleByWord(words)
  const full = new Map<string, NamedSpan[]>()
  for (const span of spans) {
    if (span.words.length > 1) addTo(full, span.key, span)
  }
  // the longest names first, so that shorter ones find their bearer
  const forms = [...full.values()].sort((a, b) => sizeOf(b) - sizeOf(a))
  for (const form of forms) people.addFull(form)
  for (const span of spans) {
    if (span.words.length < 2) people.addLone(span)
    else people.meet(span)
  }
  return people.all
}

/** Words first, letters next: `Poul Erik` is fuller than `P. E.` */
function sizeOf([span]: readonly NamedSpan[]): number {
  return span ? span.words.length * 1000 + span.key.length : 0
}

class PeopleByWord {
  readonly all: Candidate[] = []
  readonly #byFirst = new Map<string, Candidate[]>()
  readonly #byLast = new Map<string, Candidate[]>()
  readonly #byMiddle = new Map<string, Candidate[]>()
  readonly #bySound = new Map<string, Candidate[]>()
  readonly #ofForm = new Map<string, Candidate>()
  readonly #words: NameWords

  constructor(words: NameWords) {
    this.#words = words
  }

  addFull(form: readonly NamedSpan[]): void {
    const [span] = form
    if (!span) return
    const keys = keysOf(span)
    const bearer = this.#bearer(keys)
    const person = bearer ?? this.#add(span.words, keys)
    this.#ofForm.set(span.key, person)
    person.introduced = Math.min(person.introduced, span.mention.start)
  }

  /** A mention by a full name, in text order. */
  meet(span: NamedSpan): void {
    const person = this.#ofForm.get(span.key)
    person?.spans.push(span)
    if (person) person.seen = span.mention.start
  }

  /** A mention by one word, in text order. */
  addLone(span: NamedSpan): void {
    const [key = ''] = keysOf(span)
    const person =
      this.#latest(this.#byLast.get(key), key, span) ??
      this.#latest(this.#byFirst.get(key), key, span) ??
      this.#latest(this.#byMiddle.get(key), key, span) ??
      this.#latest(this.#bySound.get(soundKey(key, this.#words)), key, span) ??
      this.#ofForm.get(span.key) ??
      this.#add(span.words, [key])
    this.#ofForm.set(span.key, person)
    person.spans.push(span)
    person.seen = span.mention.start
    person.called.add(key)
  }

  #bearer(keys: readonly string[]): Candidate | undefined {
    const last = keys.at(-1) ?? ''
    const fits: Candidate[] = []
    for (const people of [this.#byLast.get(last), this.#byFirst.get(keys[0] ?? '')]) {
      for (let at = Math.max(0, (people?.length ?? 0) - MOST_NAMESAKES); at < (people?.length ?? 0); at++) {
        const person = people?.[at]
        if (person && isShortFor(keys, person.keys) && !fits.includes(person)) fits.push(person)
      }
    }
    if (fits.length === 0) {
      const alike = this.#bySound.get(soundKey(last, this.#words)) ?? []
      return alike.slice(0, MOST_NAMESAKES).find((person) => this.#soundsAlike(keys, person.keys))
    }
    if (fits.length === 1) return fits[0]
    return fits.find((person) => person.keys[0] === keys[0] && person.keys.at(-1) === last)
  }

  /** `Aleksandr Lukasjenko` and `Alexander Lukashenko`: the surname is written otherwise, the first name alike. */
  #soundsAlike(a: readonly string[], b: readonly string[]): boolean {
    const [first = '', other = ''] = [a[0], b[0]]
    if (soundKey(first, this.#words) === soundKey(other, this.#words)) return true
    const last = a.at(-1) ?? ''
    return last !== b.at(-1) && last.length > 5 && first.slice(0, 3) === other.slice(0, 3)
  }

  #latest(people: readonly Candidate[] | undefined, key: string, { mention }: NamedSpan): Candidate | undefined {
    if (!people || people.length > MOST_NAMESAKES) return undefined
    const known = people.filter(({ introduced }) => introduced <= mention.start)
    const among = known.length > 0 ? known : people
    const called = among.filter((person) => person.called.has(key))
    return (called.length > 0 ? called : among).reduce<Candidate | undefined>(
      (best, person) => (best && best.seen >= person.seen ? best : person),
      undefined,
    )
  }

  #add(words: readonly string[], keys: readonly string[]): Candidate {
    const person: Candidate = {
      words,
      keys,
      spans: [],
      seen: -1,
      introduced: Number.POSITIVE_INFINITY,
      called: new Set(),
    }
    this.all.push(person)
    if (keys.length < 2) return person
    const [first = ''] = keys
    const last = keys.at(-1) ?? ''
    for (const part of withParts(first)) addTo(this.#byFirst, part, person)
    for (const part of withParts(last)) addTo(this.#byLast, part, person)
    addTo(this.#bySound, soundKey(last, this.#words), person)
    for (const middle of keys.slice(1, -1)) if (middle.length > 1) addTo(this.#byMiddle, middle, person)
    return person
  }
}

const DASH = /[-‐–]/

/** The words of a name as keys; a double name is one of two parts joined by a blank: `hans christian`. */
function keysOf({ words, key }: NamedSpan): string[] {
  const parts = key.split(' ')
  // words without a hyphen are the parts
  if (parts.length === words.length && !words.some((word) => DASH.test(word))) return parts
  let at = 0
  return words.map((word) => {
    const size = word.split(/[-‐–]/).filter(Boolean).length
    const taken = parts.slice(at, at + size).join(' ')
    at += size
    return taken
  })
}

/** A double name is met by itself and by each of its parts: `bjerregaard celik`, `celik`. */
function withParts(key: string): string[] {
  return key.includes(' ') ? [key, ...key.split(' ').filter((part) => part.length > 2)] : [key]
}

/**
 * Whether the words of a name are some of a fuller name's in their order, the first or the last among them; an initial
 * stands for any word that begins with it.
 */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const sameFirst = agrees(short[0], long[0])
  const sameLast = agrees(short.at(-1), long.at(-1))
  if (!sameFirst && !sameLast) return false
  let at = 0
  for (const word of short) {
    while (at < long.length && !agrees(word, long[at])) at++
    if (at === long.length) return false
    at++
  }
  return true
}

function agrees(short: string | undefined, long: string | undefined): boolean {
  if (!short || !long) return false
  if (short === long) return true
  if (short.length === 1 || long.length === 1) return short[0] === long[0]
  return long.includes(' ') && long.split(' ').includes(short)
}

function addTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
