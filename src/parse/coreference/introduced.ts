import type { DraftEntity } from '../draft.ts'
import type { Words } from '../quotes/words.ts'
import type { Introduction } from './articles.ts'
import type { Noun, NounReader } from './nouns.ts'
import type { Salience } from './salience.ts'
import type { UnnamedPersons } from './unnamed.ts'
import { PROMINENT } from './weights.ts'

/** Persons never named who were introduced as somebody new: `en kvinde`. */
export class Introduced {
  readonly #entities = new Set<DraftEntity>()
  readonly #words: Words
  readonly #nouns: NounReader
  readonly #persons: Salience
  readonly #unnamed: UnnamedPersons

  constructor(words: Words, nouns: NounReader, persons: Salience, unnamed: UnnamedPersons) {
    this.#words = words
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
    if (article === 'indefinite') return this.#unnamed.ofAge(this.#ageAt(at), noun.gender)
    const known = this.#persons.best(time, noun.gender)
    if (!known || noun.relation || known.weight < PROMINENT) return undefined
    return this.#entities.has(known.entity) ? known.entity : undefined
  }

  /** The forms of the age right before a noun. */
  #ageAt(at: number): readonly string[] {
    const age = at > 0 ? this.#nouns.of(this.#words.tokens, at - 1) : undefined
    return age?.aged ? age.forms : []
  }
}
