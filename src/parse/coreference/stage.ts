import type { LanguagePack } from '../../languages/pack.ts'
import type { DraftEntity } from '../draft.ts'
import type { Words } from '../quotes/words.ts'
import { Described } from './described.ts'
import { collectDescriptions, type Descriptions } from './descriptions.ts'
import { Introduced } from './introduced.ts'
import { Likely } from './likely.ts'
import { type NounReader, nounReader } from './nouns.ts'
import { Origins } from './origins.ts'
import { Salience } from './salience.ts'
import { UnnamedPersons } from './unnamed.ts'

/** What is known of a text's persons and organisations as it is read from left to right. */
export class Stage {
  /** Who tokens outside direct speech stand for. */
  readonly mentions = new Map<number, DraftEntity>()
  /** Who descriptions that nothing matches most likely stand for. */
  readonly guesses = new Map<number, DraftEntity>()
  readonly persons = new Salience()
  readonly organisations = new Salience()
  /** Those named so far. */
  readonly met = new Set<DraftEntity>()
  readonly nouns: NounReader
  readonly unnamed: UnnamedPersons
  readonly introduced: Introduced
  readonly likely: Likely
  readonly origins: Origins
  readonly descriptions: Descriptions
  readonly described: Described
  readonly isPerson: (token: number) => boolean
  /** Sentences of the author's own so far. */
  time = 0

  constructor(words: Words, entities: readonly DraftEntity[], pack: LanguagePack) {
    const { coreference } = pack
    this.nouns = nounReader(pack)
    this.isPerson = (token) => this.nouns.of(words.tokens, token)?.person === true
    this.unnamed = new UnnamedPersons(words, coreference)
    this.introduced = new Introduced(words, coreference, this.nouns, this.persons, this.unnamed, this.mentions)
    this.origins = new Origins(words, coreference)
    this.descriptions = collectDescriptions(
      words,
      entities,
      coreference,
      this.isPerson,
      (token) => this.nouns.of(words.tokens, token)?.occupation === true,
      this.origins,
    )
    this.likely = new Likely(this.persons, this.unnamed, this.descriptions, coreference)
    this.described = new Described(words, coreference, {
      persons: this.persons,
      organisations: this.organisations,
      descriptions: [this.descriptions, this.unnamed.descriptions],
      origins: this.origins,
    })
  }

  /** Notes that somebody is mentioned; `weight` is more for a subject. */
  note(entity: DraftEntity, weight: number): void {
    if (entity.type === 'PER') this.persons.note(entity, this.time, weight)
    else if (entity.type === 'ORG') this.organisations.note(entity, this.time, weight)
  }

  /** Takes one person for another: they turned out to be the same. */
  replace(entity: DraftEntity, by: DraftEntity): void {
    this.persons.replace(entity, by)
    for (const [at, known] of this.mentions) if (known === entity) this.mentions.set(at, by)
  }
}
