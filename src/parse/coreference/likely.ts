import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import type { Noun } from './nouns.ts'
import { isOffice, isOtherRole } from './roles.ts'
import type { Salience } from './salience.ts'
import type { UnnamedPersons } from './unnamed.ts'
import { FOREMOST, LINGERING, OTHER, PROMINENT, SUBJECT } from './weights.ts'

/** Where a description stands, as a guess at who it is asks. */
export interface Place {
  /** Sentences so far. */
  readonly time: number
  /** Whether an article and an adjective stand before it: `den 45-årige læge`. */
  readonly attributed: boolean
  /** Whether it says who speaks: `siger forfatteren`. */
  readonly speaks: boolean
  /** Whether one person has been named so far. */
  readonly alone: boolean
}

/** Who a description that nothing in the article matches most likely is: somebody named, and prominent there. */
export class Likely {
  readonly #persons: Salience
  readonly #unnamed: UnnamedPersons
  readonly #data: CoreferenceWords

  constructor(persons: Salience, unnamed: UnnamedPersons, data: CoreferenceWords) {
    this.#persons = persons
    this.#unnamed = unnamed
    this.#data = data
  }

  /** The one whom a noun likely describes, who is talked about by it; undefined where nobody is likely enough. */
  by(noun: Noun, { time, attributed, speaks, alone }: Place): DraftEntity | undefined {
    const likely = this.#persons.best(time, noun.gender, (entity) => !this.#unnamed.entities.has(entity))
    if (!likely) return undefined
    const { entity, weight } = likely
    if (entity.role && isOtherRole(entity.role, [...noun.forms, ...noun.synonyms], this.#data)) return undefined
    // `Vagtchef Ib Hald …` `Chaufføren slap`: another occupation is another person's, unless it only varies who speaks
    if (entity.role && noun.occupation && !attributed && !speaks) return undefined
    // `faren` is the one man there is, however long ago he was named
    const only = noun.gender !== undefined && entity.gender === noun.gender
    const office = isOffice(noun.forms, this.#data.offices)
    const lingering = alone && speaks && !entity.role && !office
    const least = lingering ? LINGERING : attributed || !entity.role ? PROMINENT : FOREMOST
    if (!only && (weight < least || noun.relation)) return undefined
    // who holds an office is told where they are named, so that a guess makes nobody talked about who does not speak
    if (!office || speaks) this.#persons.note(entity, time, speaks ? SUBJECT : OTHER)
    return entity
  }
}
