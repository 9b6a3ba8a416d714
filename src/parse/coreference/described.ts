import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import type { Words } from '../quotes/words.ts'
import type { Descriptions } from './descriptions.ts'
import type { Noun } from './nouns.ts'
import { holdersOf } from './offices.ts'
import type { Origins } from './origins.ts'
import type { Salience } from './salience.ts'

/** What is known of a text's persons and organisations as it is read. */
interface Stage {
  readonly persons: Salience
  readonly organisations: Salience
  /** Of those who are named, and of those who are not. */
  readonly descriptions: readonly Descriptions[]
  readonly origins: Origins
}

/** Whom a noun describes, at a time counted in sentences. */
export class Described {
  readonly #words: Words
  readonly #data: CoreferenceWords
  readonly #stage: Stage
  readonly #companies: ReadonlySet<DraftEntity>

  constructor(words: Words, data: CoreferenceWords, stage: Stage) {
    this.#words = words
    this.#data = data
    this.#stage = stage
    this.#companies = new Set([...data.companies].flatMap((noun) => stage.descriptions[0]?.match([noun]) ?? []))
  }

  /** The most prominent of those whom a noun may describe, else the first. */
  by(at: number, { forms, synonyms, gender, company }: Noun, time: number): DraftEntity | undefined {
    const { persons, organisations } = this.#stage
    // its own word describes somebody better than another one for the same
    const [named, unnamed] = this.#stage.descriptions
    for (const [index, nouns] of [forms, synonyms, forms].entries()) {
      const matches = this.#matches(index < 2 ? named : unnamed, at, nouns)
      if (matches.length === 0) continue
      // `Den tyske minister, Jochen Wieck, …` `Den danske minister …` `siger ministeren`
      if (index === 0) matches.push(...this.#matches(unnamed, at, nouns))
      const among = (entity: DraftEntity): boolean => matches.includes(entity)
      const known = persons.best(time, gender, among) ?? organisations.best(time, undefined, among)
      // `Det oplyser klubben` is not by a fan club that is told of later
      return known?.entity ?? (company ? this.company(time) : undefined) ?? matches[0]
    }
    return undefined
  }

  #matches(descriptions: Descriptions | undefined, at: number, nouns: readonly string[]): DraftEntity[] {
    if (!descriptions) return []
    return [...this.#stage.origins.among(at, holdersOf(this.#words, at, nouns, descriptions, this.#data))]
  }

  /** The company that `selskabet` stands for: one described so, else the most prominent organisation. */
  company(time: number): DraftEntity | undefined {
    const { organisations } = this.#stage
    const described = organisations.best(time, undefined, (entity) => this.#companies.has(entity))
    return (described ?? organisations.best(time, undefined))?.entity
  }
}
