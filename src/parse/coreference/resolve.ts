import type { LanguagePack } from '../../languages/pack.ts'
import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { be } from '../quotes/lexicon.ts'
import type { Speech } from '../quotes/speech.ts'
import { is, isWord, lowerText, type NamePlace, nameAt, type Words } from '../quotes/words.ts'
import { classOf, WORD } from '../tokens/character.ts'
import { isAgeTold } from './ages.ts'
import { articleBefore, bareArticle, calledBehind, type Introduction, isNameNext, namedBehind } from './articles.ts'
import { nextNamed } from './cataphora.ts'
import { Described } from './described.ts'
import { collectDescriptions, type Descriptions } from './descriptions.ts'
import { gendersOf, MALE } from './genders.ts'
import { Groups } from './groups.ts'
import { Introduced } from './introduced.ts'
import { Likely } from './likely.ts'
import { formsAt, type Noun, type NounReader, nounReader } from './nouns.ts'
import { Origins } from './origins.ts'
import { predicateNouns } from './predicates.ts'
import { noReferences, type References } from './references.ts'
import { Salience } from './salience.ts'
import { isPresented, isUnintroduced, UnnamedPersons } from './unnamed.ts'
import { MARKED, NEW, OTHER, SUBJECT, weightOf } from './weights.ts'

/** Reads the text from left to right, once, with who was mentioned so far. */
export function resolveReferences(words: Words, entities: readonly DraftEntity[], speech: Speech): References {
  const { pack } = words.laid
  return pack ? new Reader(words, entities, speech, pack).read() : noReferences
}

class Reader {
  readonly #mentions = new Map<number, DraftEntity>()
  readonly #pronouns = new Set<number>()
  readonly #guesses = new Map<number, DraftEntity>()
  readonly #persons = new Salience()
  readonly #organisations = new Salience()
  readonly #descriptions: Descriptions
  readonly #unnamed: UnnamedPersons
  readonly #origins: Origins
  readonly #introduced: Introduced
  readonly #likely: Likely
  /** Those named so far. */
  readonly #met = new Set<DraftEntity>()
  /** Who the sentence brings in. */
  #presented: DraftEntity | undefined
  readonly #described: Described
  readonly #words: Words
  readonly #spoken: Uint8Array
  readonly #others: Speech['others']
  readonly #data: CoreferenceWords
  readonly #nouns: NounReader
  readonly #groups: Groups
  readonly #isPerson: (token: number) => boolean
  readonly #copulas: ReadonlySet<string>
  /** Gender of each form that is a pronoun of the third person. */
  readonly #pronounForms: Int32Array
  /** Sentences of the author's own so far. */
  #time = 0

  constructor(words: Words, entities: readonly DraftEntity[], speech: Speech, pack: LanguagePack) {
    this.#words = words
    this.#spoken = speech.taken
    this.#others = speech.others
    this.#data = pack.coreference
    this.#nouns = nounReader(pack)
    this.#groups = new Groups(words, pack.coreference)
    this.#unnamed = new UnnamedPersons(words, pack.coreference)
    this.#introduced = new Introduced(words, this.#nouns, this.#persons, this.#unnamed)
    this.#likely = new Likely(this.#persons, this.#unnamed, pack.coreference)
    this.#origins = new Origins(words, pack.coreference)
    this.#copulas = pack.roles.copulas
    this.#pronounForms = gendersOf(pack.coreference).of(words.tokens)
    this.#isPerson = (token) => this.#nouns.of(words.tokens, token)?.person === true
    this.#descriptions = collectDescriptions(words, entities, pack.coreference, this.#isPerson, this.#origins)
    this.#described = new Described(words, pack.coreference, {
      persons: this.#persons,
      organisations: this.#organisations,
      descriptions: [this.#descriptions, this.#unnamed.descriptions],
      origins: this.#origins,
    })
  }

  read(): References {
    const { tokens } = this.#words
    const topics: (readonly (DraftEntity | undefined)[])[] = []
    const companies: (DraftEntity | undefined)[] = []
    for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
      const first = tokens.firstOfSentence[sentence] ?? 0
      const end = tokens.firstOfSentence[sentence + 1] ?? first
      let own = false
      for (let at = first; at < end; at++) {
        if (this.#spoken[at] === 1) continue
        own ||= isWord(this.#words, at)
        this.#readToken(at, first)
      }
      topics.push(own ? this.#persons.topics(this.#time, this.#presented) : (topics.at(-1) ?? []))
      if (own) this.#time++
      this.#presented = undefined
      companies.push(this.#described.company(this.#time))
    }
    return {
      mentions: this.#mentions,
      pronouns: this.#pronouns,
      guesses: this.#guesses,
      unnamed: this.#unnamed.entities,
      topics,
      companies,
    }
  }

  #readToken(at: number, first: number): void {
    const words = this.#words
    const name = nameAt(words, at)
    if (name) {
      // a name in marks is rather a work's
      if (name.first !== at) return
      if (name.entity.type === 'PER' && !this.#met.has(name.entity)) {
        this.#met.add(name.entity)
        this.#turnOut(name)
        if (isPresented(words, name, first)) this.#presented = name.entity
      }
      this.#note(name.entity, this.#spoken[at] === 3 ? MARKED : weightOf(words, name, first))
      if (name.entity.type !== 'PER') return
      this.#describe(name.entity, name.last)
      this.#groups.noteNames(name, this.#time)
      return
    }
    const { start, end } = words.tokens
    const length = (end[at] ?? 0) - (start[at] ?? 0)
    if (length < 2 || !(classOf(words.laid.text.charCodeAt(start[at] ?? 0)) & WORD)) return
    const pronoun = this.#pronounForms[words.tokens.form[at] ?? 0]
    if (pronoun) this.#readPronoun(at, lowerText(words, at), pronoun === MALE ? 'm' : 'f')
    else if (is(words, at, be.subjectPronoun)) this.#readGroup(at)
    else if (length > 2 && this.#spoken[at] !== 3 && (words.entry[at] === 0 || is(words, at, be.title | be.document))) {
      const noun = this.#nouns.of(words.tokens, at)
      if (noun) this.#readNoun(at, noun, at - first < 6 || this.#spoken[at] === 2)
      else if (at - first < 6) this.#groups.noteNoun(at, this.#time)
    }
  }

  #readGroup(at: number): void {
    const group = this.#groups.resolve(at, this.#time)
    if (!group) return
    this.#unnamed.entities.add(group)
    this.#mentions.set(at, group)
  }

  #note(entity: DraftEntity, weight: number): void {
    if (entity.type === 'PER') this.#persons.note(entity, this.#time, weight)
    else if (entity.type === 'ORG') this.#organisations.note(entity, this.#time, weight)
  }

  #readPronoun(at: number, lower: string, gender: 'm' | 'f'): void {
    const subject = this.#data.subjects.has(lower)
    const entity =
      this.#persons.speaker(this.#time, gender, this.#others.get(at)) ??
      nextNamed(this.#words, at, gender, this.#spoken) ??
      (subject ? this.#unnamed.byPronoun(at, gender) : undefined)
    if (!entity) return
    this.#mentions.set(at, entity)
    this.#pronouns.add(at)
    if (entity.gender !== 'm' && entity.gender !== 'f') entity.gender = gender
    this.#persons.note(entity, this.#time, subject ? SUBJECT : OTHER)
    if (subject) this.#describe(entity, at + 1)
  }

  /** Notes what a copula behind somebody says that they are. */
  #describe(entity: DraftEntity, after: number): void {
    const nouns = predicateNouns(this.#words, after, this.#copulas, this.#data, this.#isPerson)
    for (const noun of nouns) this.#descriptions.note(noun, entity)
  }

  #readNoun(at: number, noun: Noun, opens: boolean): void {
    const article = articleBefore(this.#words, this.#data, at) ?? bareArticle(this.#words, this.#data, at)
    if (article === 'other' || (!noun.definite && !noun.kin && !article) || isNameNext(this.#words, at)) return
    // `den 29-årige forsvarsspiller`: an adjective before its noun
    if (noun.aged && isWord(this.#words, at + 1) && this.#words.entry[at + 1] === 0) return
    const weight = opens && !noun.owner ? SUBJECT : OTHER
    const named = namedBehind(this.#words, at, noun.person)
    if (named) {
      this.#note(named, weight)
      return
    }
    const called = calledBehind(this.#words, at)
    if (called) {
      this.#mentions.set(at, called)
      this.#note(called, weight)
      return
    }
    if (article !== 'indefinite') {
      const known =
        this.#described.by(at, noun, this.#time) ??
        (noun.company ? this.#described.company(this.#time) : this.#unnamedOf(noun))
      if (known) {
        this.#mentions.set(at, known)
        this.#note(known, weight)
        return
      }
    }
    const again = (article === 'definite' && opens) || article === 'indefinite'
    const person = noun.person || (noun.agent && this.#spoken[at] === 2)
    if (!person || (again && this.#readAgain(at, noun, article))) return
    if (article !== 'indefinite' && article !== 'owned' && this.#guess(at, noun, article === 'definite') && opens)
      return
    const entity = this.#noteUnnamed(at, noun, article === 'reflexive' ? OTHER : Math.max(weight, NEW))
    if (article === 'indefinite') this.#introduced.add(entity)
  }

  /** The person never named whom `manden` takes up, where nobody is more prominent. */
  #unnamedOf({ gender, relation }: Noun): DraftEntity | undefined {
    const best = gender && !relation && this.#persons.best(this.#time, gender)?.entity
    return best && this.#unnamed.entities.has(best) ? best : undefined
  }

  /** The one never named whom another description takes up; tells whether somebody is. */
  #readAgain(at: number, noun: Noun, article: Introduction): boolean {
    const known = this.#introduced.takenUp(at, noun, article, this.#time)
    if (!known) return false
    const entity = this.#noteUnnamed(at, noun, SUBJECT)
    const joined = this.#unnamed.joined(known, entity)
    this.#introduced.add(joined)
    this.#replace(joined === entity ? known : entity, joined)
    return true
  }

  /** Notes who a description without a match may be of; says whether somebody was found. */
  #guess(at: number, noun: Noun, attributed: boolean): boolean {
    // `To mænd på 19 og 22 år … Den 22-årige`: one of them
    if (noun.aged && isAgeTold(this.#words, at)) return false
    const speaks = this.#spoken[at] === 2
    const likely = this.#likely.by(noun, { time: this.#time, attributed, speaks, alone: this.#met.size === 1 })
    if (likely) this.#guesses.set(at, likely)
    return likely !== undefined
  }

  #noteUnnamed(at: number, noun: Noun, weight: number): DraftEntity {
    const entity = this.#unnamed.byNoun(at, formsAt(this.#words, this.#nouns, at, noun), noun)
    this.#origins.note(at, entity)
    this.#mentions.set(at, entity)
    this.#persons.note(entity, this.#time, weight)
    return entity
  }

  /** Somebody known by a role who is named first where they speak: `Skatteministeren vil …` `»…«, siger Ib Hald.` */
  #turnOut(name: NamePlace): void {
    if (this.#spoken[name.first] !== 2 || !isUnintroduced(this.#words, name)) return
    const foremost = this.#persons.best(this.#time, undefined)?.entity
    if (!foremost || !this.#unnamed.mayBe(foremost, name.entity)) return
    for (const form of this.#unnamed.formsOf(foremost)) this.#descriptions.note(form, name.entity)
    this.#replace(foremost, name.entity)
  }

  #replace(entity: DraftEntity, by: DraftEntity): void {
    this.#persons.replace(entity, by)
    for (const [at, known] of this.#mentions) if (known === entity) this.#mentions.set(at, by)
  }
}
