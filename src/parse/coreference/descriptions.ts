import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { be } from '../quotes/lexicon.ts'
import { is, isCapital, isDescription, isMark, isWord, lowerText, nameAt, type Words } from '../quotes/words.ts'
import type { Origins } from './origins.ts'

const LEAST = 4
const ROOM = 16

const nobody: readonly DraftEntity[] = []

/** The nouns that describe persons and organisations in an article, by what a later `ministeren` is matched with. */
export class Descriptions {
  /** Nouns by their last letters, so that `ministeren` finds the `sundhedsminister`. */
  readonly #byEnding = new Map<string, { noun: string; entity: DraftEntity }[]>()

  /** Persons of whom the text tells an occupation beside their name. */
  readonly occupied = new Set<DraftEntity>()
  readonly #data: CoreferenceWords

  constructor(data: CoreferenceWords) {
    this.#data = data
  }

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

  /**
   * Those whom a noun in one of these forms may describe, in the order they were noted: those who are described by all of it
   * (`bestyrelsesformanden` the `skolebestyrelsesformand`), else by its end (a `formand`).
   */
  match(forms: readonly string[]): readonly DraftEntity[] {
    // most nouns describe nobody: no list is made for them
    let found: DraftEntity[] | undefined
    let partly: DraftEntity[] | undefined
    for (const form of forms) {
      const alike = this.#byEnding.get(form.length > LEAST ? form.slice(-LEAST) : form)
      if (!alike) continue
      for (const { noun, entity } of alike) {
        if (noun.endsWith(form)) {
          found ??= []
          if (!found.includes(entity)) found.push(entity)
        } else if (form.endsWith(noun) && !this.#isGender(noun)) {
          partly ??= []
          if (!partly.includes(entity)) partly.push(entity)
        }
      }
    }
    return found ?? partly ?? nobody
  }

  /** Whether a noun says no more than man or woman: a `gerningsmand` is not any `mand`. */
  #isGender(noun: string): boolean {
    return this.#data.maleNouns.has(noun) || this.#data.femaleNouns.has(noun)
  }
}

/** A definite noun and what it may be without its ending, a doubled consonant made single: `pedellen` → `pedel`. */
export function formsOf(definite: string, suffixes: readonly string[]): string[] {
  const found = [definite]
  for (const suffix of suffixes) {
    if (!definite.endsWith(suffix)) continue
    const stem = definite.slice(0, -suffix.length)
    if (stem.length < LEAST) continue
    found.push(stem)
    if (stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
  }
  return found
}

/**
 * What a role calls somebody: `formand for skolebestyrelsen` the `formand` and the `skolebestyrelsesformand`, not the
 * `skolebestyrelsen`.
 */
function nounsOfRole(role: string | null | undefined, { pack }: Words, data: CoreferenceWords): string[] {
  const found: string[] = []
  let head: string | undefined
  let attached = false
  for (const word of role?.toLowerCase().match(/[\p{L}\d-]+/gu) ?? []) {
    if (pack?.attachingPrepositions.has(word)) attached = head !== undefined
    else if (pack?.and.has(word)) attached = false
    else if (head !== undefined && attached) found.push(...compounds(head, word, data))
    else if (word.length >= LEAST) {
      head = word
      found.push(word)
    }
  }
  return found
}

/** A noun with what it is of as one word: `formand`, `skolebestyrelsen` → `skolebestyrelsesformand`. */
export function compounds(head: string, of: string, { definiteSuffixes, linking }: CoreferenceWords): string[] {
  return formsOf(of, definiteSuffixes).flatMap((stem) => [`${stem}${head}`, `${stem}${linking}${head}`])
}

/** The nouns that describe somebody by name: in roles, in names of organisations, and beside names in the text. */
export function collectDescriptions(
  words: Words,
  entities: readonly DraftEntity[],
  data: CoreferenceWords,
  isPerson: (token: number) => boolean,
  isOccupation: (token: number) => boolean,
  origins: Origins,
): Descriptions {
  const { laid } = words
  const descriptions = new Descriptions(data)
  const noteAt = (at: number, entity: DraftEntity): void => {
    note(lowerText(words, at), entity)
    if (entity.type !== 'PER') return
    origins.note(at, entity)
    if (isOccupation(at)) descriptions.occupied.add(entity)
  }
  const note = (noun: string, entity: DraftEntity): void => {
    if (!/^(?:\d+-)?[\p{L}-]{4,}$/u.test(noun)) return
    const forms = data.definiteSuffixes.some((suffix) => suffix.length > 1 && noun.endsWith(suffix))
      ? formsOf(noun, data.definiteSuffixes)
      : [noun]
    for (const form of forms) descriptions.note(form, entity)
    if (entity.type !== 'PER' || entity.gender === 'm' || entity.gender === 'f') return
    if (data.maleNouns.has(noun)) entity.gender = 'm'
    else if (data.femaleNouns.has(noun)) entity.gender = 'f'
  }
  for (const entity of entities) {
    if (entity.type === 'PER') for (const noun of nounsOfRole(entity.role, words, data)) descriptions.note(noun, entity)
    // `FDB-chefen` is a person of whom nothing else is said, no organisation
    if (entity.type !== 'ORG' || (laid.pack && isDescription(entity.name.toLowerCase(), laid.pack))) continue
    for (const noun of entity.name.toLowerCase().match(/[\p{L}-]{2,}/gu) ?? []) {
      descriptions.note(noun, entity)
      const body = data.bodies.get(noun)
      if (body !== undefined) descriptions.note(body, entity)
    }
  }
  for (const { first, last, entity } of words.names) {
    if (entity.type !== 'PER' && entity.type !== 'ORG') continue
    const before = first - 1
    if (isNoun(words, before)) noteAt(before, entity)
    // `Foreningens formand er Ali Demirci`
    const copula = laid.pack?.roles.copulas.has(lowerText(words, before)) && is(words, before, be.auxiliary)
    if (copula && entity.type === 'PER' && isNoun(words, before - 1) && isPerson(before - 1)) noteAt(before - 1, entity)
    // `Borgmester i Rebild Leon Sebbelin`
    const titled = titleBeforePlace(words, first)
    if (titled >= 0 && entity.type === 'PER' && isPerson(titled)) noteAt(titled, entity)
    const apposed = apposedNoun(words, first)
    if (apposed >= 0) noteAt(apposed, entity)
    // `en rapport fra Sundhedsstyrelsen`: whose the report is
    if (entity.type === 'ORG' && is(words, before, be.attaching) && is(words, before - 1, be.document)) {
      note(lowerText(words, before - 1), entity)
    }
    // `Mona Ærenlund, formand for …`; not where the name is itself the apposition, which the sentence goes on behind
    if (entity.type === 'PER' && apposed < 0 && isMark(words, last, ',')) {
      for (let at = last + 1; at < last + 5 && isWord(words, at); at++) {
        if (is(words, at, be.relative | be.preposition)) break
        if (isNoun(words, at) && isPerson(at)) noteAt(at, entity)
      }
    }
  }
  return descriptions
}

/** The noun with a place or a body of its own right before a name: `Borgmester i Rebild Leon Sebbelin`; -1 where there is none. */
function titleBeforePlace(words: Words, name: number): number {
  let at = name - 1
  // `indsatsleder i Nordjyllands Beredskab Flemming Dam`: a body that may be no known name
  while (at > name - FARTHEST_BODY && (isCapital(words, at) || words.name[at] !== 0)) {
    if (nameAt(words, at)?.entity.type === 'PER') return -1
    at--
  }
  if (at === name - 1 || !is(words, at, be.attaching)) return -1
  const noun = at - 1
  return isNoun(words, noun) && words.tokens.sentence[noun] === words.tokens.sentence[name] ? noun : -1
}

const FARTHEST_BODY = 6

/** Whether a token may be a noun that describes somebody. */
export function isNoun(words: Words, at: number): boolean {
  if (at < 0 || words.name[at] !== 0 || !isWord(words, at)) return false
  if (is(words, at, be.title)) return true
  return words.entry[at] === 0
}

const FARTHEST = 10
/** What never stands between a noun and the name in apposition with it. */
const between = be.preposition | be.relative | be.subordinator | be.coordinator | be.finite | be.auxiliary

/** The head of a phrase in apposition with a name: `Chaufføren, den 29-årige Ionuț Dragomir`; -1 where there is none. */
function apposedNoun(words: Words, name: number): number {
  let comma = name - 1
  while (comma > name - 5 && comma > 0 && isWord(words, comma) && !is(words, comma, between)) comma--
  if (!isMark(words, comma, ',')) return -1
  let head = -1
  for (let at = comma - 1; at >= Math.max(0, comma - FARTHEST) && isWord(words, at); at--) {
    if (words.tokens.sentence[at] !== words.tokens.sentence[comma]) break
    if (is(words, at, be.auxiliary | be.modal | be.finite | be.subordinator | be.relative)) break
    if (is(words, at, be.preposition)) head = -1
    else if (head < 0 && !nameAt(words, at) && isNoun(words, at)) head = at
  }
  return head
}
