import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isWord, type Words } from '../quotes/words.ts'
import { commaBefore, type Introduction } from './articles.ts'
import type { Noun, NounReader } from './nouns.ts'
import { isOffice } from './roles.ts'
import type { Salience } from './salience.ts'
import { isOfGender, type UnnamedPersons } from './unnamed.ts'
import { PROMINENT } from './weights.ts'

/** How far before its comma the noun stands that a phrase is in apposition to. */
const FARTHEST = 6

/** Persons never named who were introduced as somebody new: `en kvinde`. */
export class Introduced {
  readonly #entities = new Set<DraftEntity>()
  readonly #words: Words
  readonly #data: CoreferenceWords
  readonly #mentions: ReadonlyMap<number, DraftEntity>
  readonly #nouns: NounReader
  readonly #persons: Salience
  readonly #unnamed: UnnamedPersons

  constructor(
    words: Words,
    data: CoreferenceWords,
    nouns: NounReader,
    persons: Salience,
    unnamed: UnnamedPersons,
    mentions: ReadonlyMap<number, DraftEntity>,
  ) {
    this.#words = words
    this.#data = data
    this.#mentions = mentions
    this.#nouns = nouns
    this.#persons = persons
    this.#unnamed = unnamed
  }

  add(entity: DraftEntity): void {
    this.#entities.add(entity)
  }

  /**
   * The one of them whom another description takes up: the most prominent (`En 52-årig kvinde …` `Den tidligere bogholder …`), or
   * where it introduces somebody, one of the same age (`En 46-årig bogholder …` `en 46-årig bogholder fra Hedensted`).
   */
  takenUp(at: number, noun: Noun, article: Introduction, time: number): DraftEntity | undefined {
    if (article === 'indefinite') return this.#apposed(at, noun) ?? this.#unnamed.ofAge(this.#ageAt(at), noun.gender)
    // `tiltalte` is one who was told of as somebody new, however prominent another is
    if (article === 'bare') return this.#persons.best(time, noun.gender, (entity) => this.#entities.has(entity))?.entity
    const known = this.#persons.best(time, noun.gender)
    // `En diplomat tier. Den danske miljøminister er glad.`
    if (isOffice(noun.forms, this.#data.publicOffices)) return undefined
    if (!known || noun.relation || known.weight < PROMINENT) return undefined
    return this.#entities.has(known.entity) ? known.entity : undefined
  }

  /** The one never named whom an indefinite phrase is in apposition to: `Chaufføren i lastbilen, en 52-årig mand, slap`. */
  #apposed(at: number, { gender }: Noun): DraftEntity | undefined {
    const comma = commaBefore(this.#words, this.#data, at)
    for (let before = comma - 1; before > comma - FARTHEST && isWord(this.#words, before); before--) {
      const known = this.#mentions.get(before)
      if (known) return this.#unnamed.entities.has(known) && isOfGender(known, gender) ? known : undefined
    }
    return undefined
  }

  /** The forms of the age right before a noun. */
  #ageAt(at: number): readonly string[] {
    const age = at > 0 ? this.#nouns.of(this.#words.tokens, at - 1) : undefined
    return age?.aged ? age.forms : []
  }
}
