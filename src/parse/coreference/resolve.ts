import type { LanguagePack } from '../../languages/pack.ts'
import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isSpeechVerb } from '../quotes/inquits.ts'
import { be } from '../quotes/lexicon.ts'
import type { Speech } from '../quotes/speech.ts'
import { is, isMark, isWord, lowerText, type NamePlace, nameAt, type Words } from '../quotes/words.ts'
import { classOf, WORD } from '../tokens/character.ts'
import { nextNamed } from './cataphora.ts'
import { gendersOf, MALE } from './genders.ts'
import { Groups } from './groups.ts'
import { Nominals } from './nominals.ts'
import { predicateNouns } from './predicates.ts'
import { noReferences, type References } from './references.ts'
import { Stage } from './stage.ts'
import { isPresented, isUnintroduced } from './unnamed.ts'
import { MARKED, OTHER, SUBJECT, weightOf } from './weights.ts'

/** Reads the text from left to right, once, with who was mentioned so far. */
export function resolveReferences(words: Words, entities: readonly DraftEntity[], speech: Speech): References {
  const { pack } = words.laid
  return pack ? new Reader(words, entities, speech, pack).read() : noReferences
}

class Reader {
  readonly #pronouns = new Set<number>()
  readonly #words: Words
  readonly #spoken: Uint8Array
  readonly #others: Speech['others']
  readonly #data: CoreferenceWords
  readonly #stage: Stage
  readonly #nominals: Nominals
  readonly #groups: Groups
  readonly #copulas: ReadonlySet<string>
  /** Gender of each form that is a pronoun of the third person. */
  readonly #pronounForms: Int32Array
  /** The last possessive of a third person, with whom it stands for. */
  #owner: { readonly at: number; readonly entity: DraftEntity } | undefined
  /** Who the sentence brings in. */
  #presented: DraftEntity | undefined

  constructor(words: Words, entities: readonly DraftEntity[], speech: Speech, pack: LanguagePack) {
    this.#words = words
    this.#spoken = speech.taken
    this.#others = speech.others
    this.#data = pack.coreference
    this.#stage = new Stage(words, entities, pack)
    this.#nominals = new Nominals(words, speech.taken, pack.coreference, this.#stage)
    this.#groups = new Groups(words, pack.coreference)
    this.#copulas = pack.roles.copulas
    this.#pronounForms = gendersOf(pack.coreference).of(words.tokens)
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
      topics.push(own ? this.#stage.persons.topics(this.#stage.time, this.#presented) : (topics.at(-1) ?? []))
      if (own) this.#stage.time++
      this.#presented = undefined
      companies.push(this.#stage.described.company(this.#stage.time))
    }
    return {
      mentions: this.#stage.mentions,
      pronouns: this.#pronouns,
      guesses: this.#stage.guesses,
      unnamed: this.#stage.unnamed.entities,
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
      if (name.entity.type === 'PER' && !this.#stage.met.has(name.entity)) {
        this.#stage.met.add(name.entity)
        this.#turnOut(name)
        if (isPresented(words, name, first)) this.#presented = name.entity
      }
      this.#stage.note(name.entity, this.#spoken[at] === 3 ? MARKED : weightOf(words, name, first))
      if (name.entity.type !== 'PER') return
      this.#describe(name.entity, name.last)
      this.#groups.noteNames(name, this.#stage.time)
      return
    }
    const { start, end } = words.tokens
    const length = (end[at] ?? 0) - (start[at] ?? 0)
    if (length < 2 || !(classOf(words.laid.text.charCodeAt(start[at] ?? 0)) & WORD)) return
    const pronoun = this.#pronounForms[words.tokens.form[at] ?? 0]
    if (pronoun) this.#readPronoun(at, lowerText(words, at), pronoun === MALE ? 'm' : 'f')
    else if (is(words, at, be.subjectPronoun)) this.#readGroup(at)
    else if (length > 2 && this.#spoken[at] !== 3 && (words.entry[at] === 0 || is(words, at, be.title | be.document))) {
      const noun = this.#stage.nouns.of(words.tokens, at)
      if (noun) this.#nominals.read(at, noun, at - first < 6 || this.#spoken[at] === 2)
      else if (at - first < 6) this.#groups.noteNoun(at, this.#stage.time)
    }
  }

  #readGroup(at: number): void {
    const group = this.#groups.resolve(at, this.#stage.time)
    if (!group) return
    this.#stage.unnamed.entities.add(group)
    this.#stage.mentions.set(at, group)
  }

  #readPronoun(at: number, lower: string, gender: 'm' | 'f'): void {
    const subject = this.#data.subjects.has(lower)
    const entity =
      (subject && isCommenting(this.#words, at) ? this.#ownerBefore(at, gender) : undefined) ??
      this.#stage.persons.speaker(this.#stage.time, gender, this.#others.get(at)) ??
      nextNamed(this.#words, at, gender, this.#spoken) ??
      (subject ? this.#stage.unnamed.byPronoun(at, gender) : undefined)
    if (!entity) return
    this.#stage.mentions.set(at, entity)
    this.#pronouns.add(at)
    if (is(this.#words, at, be.possessive)) this.#owner = { at, entity }
    if (entity.gender !== 'm' && entity.gender !== 'f') entity.gender = gender
    this.#stage.persons.note(entity, this.#stage.time, subject ? SUBJECT : OTHER)
    if (subject) this.#describe(entity, at + 1)
  }

  /** Who a possessive stands for in the same sentence: `Hendes klient er træt, siger hun`. */
  #ownerBefore(at: number, gender: 'm' | 'f'): DraftEntity | undefined {
    const { sentence } = this.#words.tokens
    const owner = this.#owner
    if (!owner || sentence[owner.at] !== sentence[at]) return undefined
    return owner.entity.gender === gender ? owner.entity : undefined
  }

  /** Notes what a copula behind somebody says that they are. */
  #describe(entity: DraftEntity, after: number): void {
    const nouns = predicateNouns(this.#words, after, this.#copulas, this.#data, this.#stage.isPerson)
    for (const noun of nouns) this.#stage.descriptions.note(noun, entity)
  }

  /** Somebody known by a role who is named first where they speak: `Skatteministeren vil …` `»…«, siger Ib Hald.` */
  #turnOut(name: NamePlace): void {
    if (this.#spoken[name.first] !== 2 || !isUnintroduced(this.#words, name)) return
    const foremost = this.#stage.persons.best(this.#stage.time, undefined)?.entity
    if (!foremost || !this.#stage.unnamed.mayBe(foremost, name.entity)) return
    for (const form of this.#stage.unnamed.formsOf(foremost)) this.#stage.descriptions.note(form, name.entity)
    this.#stage.replace(foremost, name.entity)
  }
}

/** Whether a pronoun stands behind the verb of a comment: `…, siger hun`. */
function isCommenting(words: Words, at: number): boolean {
  return isMark(words, at - 2, ',') && isSpeechVerb(words, at - 1)
}
