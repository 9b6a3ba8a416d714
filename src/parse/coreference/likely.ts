import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import type { Descriptions } from './descriptions.ts'
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
  readonly #occupied: ReadonlySet<DraftEntity>
  readonly #data: CoreferenceWords

  constructor(
    persons: Salience,
    unnamed: UnnamedPersons,
    { occupied }: Pick<Descriptions, 'occupied'>,
    data: CoreferenceWords,
  ) {
    this.#occupied = occupied
    this.#persons = persons
    this.#unnamed = unnamed
    this.#data = data
  }

  /** The one whom a noun likely describes, who is talked about by it; undefined where nobody is likely enough. */
  by(noun: Noun, { time, attributed, speaks, alone }: Place): DraftEntity | undefined {
    const office = isOffice(noun.forms, this.#data.offices)
    const isNamed = (entity: DraftEntity): boolean => !this.#unnamed.entities.has(entity)
    const isFree = (entity: DraftEntity): boolean => !this.#isOther(noun, entity, attributed || speaks)
    const foremost = this.#persons.best(time, noun.gender, isNamed)
    // who holds an office is the foremost or nobody; another description may pass over one who is something else
    const likely =
      office || (foremost && isFree(foremost.entity))
        ? foremost
        : this.#persons.best(time, noun.gender, (entity) => isNamed(entity) && !entity.role)
    if (!likely || !isFree(likely.entity)) return undefined
    const { entity, weight } = likely
    // `faren` is the one man there is, however long ago he was named
    const only = noun.gender !== undefined && entity.gender === noun.gender
    const lingering = alone && speaks && !entity.role && !office
    // `Forsvarsministeren` is who was just talked about, or somebody else
    const least = lingering
      ? LINGERING
      : (attributed || speaks || !entity.role) && !isOffice(noun.forms, this.#data.publicOffices)
        ? PROMINENT
        : FOREMOST
    if (!only && (weight < least || noun.relation)) return undefined
    // who holds an office is told where they are named, so that a guess makes nobody talked about who does not speak
    if (!office || speaks) this.#persons.note(entity, time, speaks ? SUBJECT : OTHER)
    return entity
  }

  /**
   * Whether somebody's role is another than a noun's; `varies` says whether the noun may only vary what they are called:
   * `Vagtchef Ib Hald …` `siger politimanden`, but not `Chaufføren slap`.
   */
  #isOther(noun: Noun, entity: DraftEntity, varies: boolean): boolean {
    const { role } = entity
    if (!role && !this.#occupied.has(entity)) return false
    if (role && isOtherRole(role, [...noun.forms, ...noun.synonyms], this.#data)) return true
    return noun.occupation && !varies
  }
}
