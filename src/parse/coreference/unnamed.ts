import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import { type DraftEntity, draftEntity } from '../draft.ts'
import { isGenitive, ownerIn } from '../quotes/endings.ts'
import { be } from '../quotes/lexicon.ts'
import { nounPhrase } from '../quotes/noun-phrases.ts'
import {
  is,
  isCapital,
  isMark,
  isWord,
  lowerText,
  type NamePlace,
  nameAt,
  phraseAt,
  type Words,
} from '../quotes/words.ts'
import { classOf, DIGIT } from '../tokens/character.ts'
import { isParticiple } from './articles.ts'
import { Descriptions } from './descriptions.ts'
import type { Noun } from './nouns.ts'

const none: readonly (readonly string[])[] = []

/** The noun phrase around a noun, as it stands: what a person who is never named is called. */
export function unnamedPhrase(words: Words, noun: number): string {
  // `Børne- og undervisningsministeren`
  const joined = is(words, noun - 1, be.coordinator) && lowerText(words, noun - 2).endsWith('-')
  let first = joined ? noun - 2 : noun
  for (let at = first - 1; at >= Math.max(0, noun - 5) && isAttribute(words, at); at--) {
    // an adjective belongs to the phrase where an article or an owner opens it
    if (is(words, at, be.determiner | be.possessive) || isGenitive(words, at)) first = nameAt(words, at)?.first ?? at
    // `Det siger den tiltalte`: only what opens it may stand before what opens it
    else if (first < noun && !joined) break
    // `over en bogholder`
    if (words.pack?.indefiniteArticles.has(lowerText(words, at))) break
  }
  const count = countBefore(words, first)
  if (count >= 0) first = count
  const { start, end } = words.tokens
  const slice = (last: number): string => words.laid.text.slice(start[first], end[last - 1]).replace(/\s+/gu, ' ')
  // the owner of something: `naboens labrador`
  const owner = ownerIn(words, slice(noun + 1))
  if (owner !== undefined) return owner
  const phrase = nounPhrase(words, first, words.tokens.count)
  // `Hendes nabo vågnede`: what the phrase goes on with attaches to the noun, or is none of it
  const goesOn =
    is(words, noun + 1, be.attaching) ||
    isMark(words, noun + 1, '(') ||
    phraseAt(words, noun + 1, words.pack?.near ?? none)
  return slice(goesOn && phrase?.kind === 'noun' && phrase.last > noun ? phrase.last : noun + 1)
}

/** Where the number of a noun's phrase stands, `14` of `14 lokale foreninger`, `flere` of `flere borgmestre`; -1 where it has none. */
export function countBefore(words: Words, noun: number): number {
  for (let at = noun - 1; at >= Math.max(0, noun - 3) && isWord(words, at); at--) {
    if (words.tokens.sentence[at] !== words.tokens.sentence[noun]) return -1
    if ((classOf(words.laid.text.charCodeAt(words.tokens.start[at] ?? 0)) & DIGIT) !== 0) return at
    if (is(words, at, be.determiner)) return words.pack?.several.has(lowerText(words, at)) ? at : -1
    if (words.entry[at] !== 0 || words.name[at] !== 0) return -1
  }
  return -1
}

function isAttribute(words: Words, at: number): boolean {
  if (words.tokens.sentence[at] !== words.tokens.sentence[at + 1]) return false
  if (is(words, at, be.determiner | be.possessive)) return true
  if (words.name[at] !== 0) return isGenitive(words, at)
  if (words.entry[at] === 0 && ownerIn(words, lowerText(words, at)) !== undefined) return true
  if (isParticiple(words, at)) return true
  return (words.entry[at] === 0 || is(words, at, be.adverb)) && isWord(words, at) && !isCapital(words, at)
}

/** Persons who are never named: known by a noun (`en talsmand`, `naboen`), or by nothing but a pronoun. */
export class UnnamedPersons {
  readonly entities = new Set<DraftEntity>()
  readonly descriptions: Descriptions
  readonly #words: Words
  /** The nouns of those who may yet be named: whoever is known by a role. */
  readonly #forms = new Map<DraftEntity, readonly string[]>()

  constructor(words: Words, data: CoreferenceWords) {
    this.#words = words
    this.descriptions = new Descriptions(data)
  }

  /** Somebody new, known by a noun in these forms. */
  byNoun(at: number, forms: readonly string[], { gender, relation }: Pick<Noun, 'gender' | 'relation'>): DraftEntity {
    const entity = this.#add(unnamedPhrase(this.#words, at), gender)
    for (const form of forms) this.descriptions.note(form, entity)
    if (!relation) this.#forms.set(entity, forms)
    return entity
  }

  /** Of two who are one, the one with more words, known by the other's nouns too: `Den tidligere bogholder i Korsør`. */
  joined(one: DraftEntity, other: DraftEntity): DraftEntity {
    const [fuller, less] = other.name.split(' ').length > one.name.split(' ').length ? [other, one] : [one, other]
    const forms = this.#forms.get(less) ?? []
    for (const form of forms) this.descriptions.note(form, fuller)
    this.#forms.set(fuller, [...(this.#forms.get(fuller) ?? []), ...forms])
    if (fuller.gender === 'unknown') fuller.gender = less.gender
    return fuller
  }

  /** The one of an age and gender who was introduced before: `En 46-årig bogholder er dømt. … en 46-årig bogholder fra Skive`. */
  ofAge(age: readonly string[], gender: 'm' | 'f' | undefined): DraftEntity | undefined {
    if (age.length === 0) return undefined
    return this.descriptions.match(age).find((entity) => isOfGender(entity, gender))
  }

  /** Somebody new, known by a pronoun only: `Han stod længe ved vinduet`. */
  byPronoun(at: number, gender: 'm' | 'f'): DraftEntity {
    const { start, end } = this.#words.tokens
    return this.#add(this.#words.laid.text.slice(start[at], end[at]), gender)
  }

  /** Whether somebody known by a role may be the one who is named later. */
  mayBe(entity: DraftEntity, named: DraftEntity): boolean {
    return this.#forms.has(entity) && haveOneGender(entity, named)
  }

  /** What a person was known by who is known by more from then on. */
  formsOf(entity: DraftEntity): readonly string[] {
    return this.#forms.get(entity) ?? []
  }

  #add(name: string, gender: 'm' | 'f' | undefined): DraftEntity {
    const entity = draftEntity('PER', name, [])
    entity.gender = gender ?? 'unknown'
    this.entities.add(entity)
    return entity
  }
}

/** Whether somebody may be of a gender. */
export function isOfGender(entity: DraftEntity, gender: 'm' | 'f' | undefined): boolean {
  return gender === undefined || entity.gender === gender || entity.gender === 'unknown'
}

function haveOneGender({ gender: one }: DraftEntity, { gender: other }: DraftEntity): boolean {
  return one === 'unknown' || other === 'unknown' || one === undefined || other === undefined || one === other
}

/**
 * Whether a name stands where its bearer speaks without a word of who they are: `siger Ib Hald`; not `siger lektor Ib Hald`,
 * `FDMs Ib Hald`, `formanden, Ib Hald`, `Ib Hald fra Dansk Industri`.
 */
export function isUnintroduced(words: Words, { first, last, entity }: NamePlace): boolean {
  if (last - first < 2 || entity.role) return false
  // `siger Ib Hald på et pressemøde` tells nothing of him
  const attached =
    is(words, last, be.attaching) && (!is(words, last, be.place | be.informant) || nameAt(words, last + 1))
  return !isGenitive(words, first - 1) && !isMark(words, first - 1, ',') && !attached
}

const FARTHEST_AGENT = 4

/** Whether somebody new ends a sentence behind what is done by them: `Han får følgeskab af Dansk Folkepartis Allan Busk.` */
export function isPresented(words: Words, { first, last }: NamePlace, opening: number): boolean {
  if (last - first < 2 || isWord(words, last) || isMark(words, last, ',') || isGenitive(words, first)) return false
  for (let at = first - 1; at >= Math.max(opening, first - FARTHEST_AGENT) && isWord(words, at); at--) {
    if (is(words, at, be.preposition)) return is(words, at, be.agent)
  }
  return false
}
