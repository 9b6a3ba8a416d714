import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isGenitive } from '../quotes/endings.ts'
import { isWord, type Words } from '../quotes/words.ts'
import { isAgeTold } from './ages.ts'
import {
  articleBefore,
  bareArticle,
  calledBehind,
  type Introduction,
  isNameNext,
  namedBefore,
  namedBehind,
} from './articles.ts'
import { formsAt, type Noun } from './nouns.ts'
import type { Stage } from './stage.ts'
import { NEW, OTHER, SUBJECT } from './weights.ts'

/** Reads nouns that may stand for somebody: `ministeren`, `en 27-årig mand`, `selskabet`. */
export class Nominals {
  readonly #words: Words
  readonly #spoken: Uint8Array
  readonly #data: CoreferenceWords
  readonly #stage: Stage

  constructor(words: Words, spoken: Uint8Array, data: CoreferenceWords, stage: Stage) {
    this.#words = words
    this.#spoken = spoken
    this.#data = data
    this.#stage = stage
  }

  /** Notes whom a noun stands for; `opens` says whether it stands where a subject does. */
  read(at: number, noun: Noun, opens: boolean): void {
    const words = this.#words
    const article = articleBefore(words, this.#data, at) ?? (noun.bare ? bareArticle(words, at) : undefined)
    if (article === 'other' || (!noun.definite && !noun.kin && !article) || isNameNext(words, at)) return
    // `den 29-årige forsvarsspiller`: an adjective before its noun
    if (noun.aged && isWord(words, at + 1) && words.entry[at + 1] === 0) return
    // `Præsidenten roser sin rådgiver`: what is the subject's own is no subject
    const weight = opens && !noun.owner && article !== 'reflexive' ? SUBJECT : OTHER
    const named =
      namedBehind(words, at, noun.person) ?? (article === 'indefinite' ? namedBefore(words, this.#data, at) : undefined)
    if (named) {
      // `siger klubbens formand, Ib Hald`: the name is the subject
      if (this.#spoken[at] !== 2) this.#stage.note(named, weight)
      return
    }
    const known = calledBehind(words, at) ?? (article === 'indefinite' ? undefined : this.#known(at, noun, article))
    if (known) {
      this.#stage.mentions.set(at, known)
      this.#stage.note(known, weight)
      return
    }
    const again = (article === 'definite' && opens) || article === 'indefinite' || article === 'bare'
    const person = noun.person || (noun.agent && this.#spoken[at] === 2)
    if (!person || (again && this.#readAgain(at, noun, article))) return
    const guessed =
      article !== 'indefinite' &&
      article !== 'owned' &&
      article !== 'theirs' &&
      // `Menighedsrådets formand` is no other formand
      !isGenitive(words, at - 1) &&
      this.#guess(at, noun, article === 'definite' || article === 'bare')
    if (guessed && opens) return
    const entity = this.#noteUnnamed(
      at,
      noun,
      article === 'reflexive' ? OTHER : article === 'theirs' ? NEW : Math.max(weight, NEW),
    )
    if (article === 'indefinite' || article === 'reflexive') this.#stage.introduced.add(entity)
  }

  /** Whom a noun surely describes. */
  #known(at: number, noun: Noun, article: Introduction | undefined): DraftEntity | undefined {
    const { described, time } = this.#stage
    const known = described.by(at, noun, time)
    if (known) return known
    if (noun.company) return described.company(time)
    // `drengens mor` is not whoever was talked about
    return article === 'owned' || article === 'definite' || noun.kin ? undefined : this.#unnamedOf(noun)
  }

  /** The person never named whom `manden` takes up, where nobody is more prominent. */
  #unnamedOf({ gender, relation }: Noun): DraftEntity | undefined {
    const { persons, unnamed, time } = this.#stage
    const best = gender && !relation && persons.best(time, gender)?.entity
    return best && unnamed.entities.has(best) ? best : undefined
  }

  /** The one never named whom another description takes up; tells whether somebody is. */
  #readAgain(at: number, noun: Noun, article: Introduction): boolean {
    const { introduced, unnamed, time } = this.#stage
    const known = introduced.takenUp(at, noun, article, time)
    if (!known) return false
    const entity = this.#noteUnnamed(at, noun, SUBJECT)
    const joined = unnamed.joined(known, entity)
    introduced.add(joined)
    this.#stage.replace(joined === entity ? known : entity, joined)
    return true
  }

  /** Notes who a description without a match may be of; says whether somebody was found. */
  #guess(at: number, noun: Noun, attributed: boolean): boolean {
    // `To mænd på 19 og 22 år … Den 22-årige`: one of them
    if (noun.aged && isAgeTold(this.#words, at)) return false
    const { likely, met, time, guesses, descriptions } = this.#stage
    const found = likely.by(noun, { time, attributed, speaks: this.#spoken[at] === 2, alone: met.size === 1 })
    if (!found) return false
    guesses.set(at, found)
    // `Den 31-årige angriber …` `Angriberen …`
    if (attributed) for (const form of noun.forms) descriptions.note(form, found)
    return true
  }

  #noteUnnamed(at: number, noun: Noun, weight: number): DraftEntity {
    const { unnamed, nouns, origins, mentions, persons, time } = this.#stage
    const entity = unnamed.byNoun(at, formsAt(this.#words, nouns, at, noun), noun)
    origins.note(at, entity)
    mentions.set(at, entity)
    persons.note(entity, time, weight)
    return entity
  }
}
