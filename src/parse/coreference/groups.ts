import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import { type DraftEntity, draftEntity } from '../draft.ts'
import { be } from '../quotes/lexicon.ts'
import { is, isCapital, isWord, lowerText, type NamePlace, nameAt, pastAdverbs, type Words } from '../quotes/words.ts'
import { countBefore, unnamedPhrase } from './unnamed.ts'

/** How many sentences later `de` still means the group that was named. */
const LASTING = 2

/** Those who are talked about together: `italienerne fra Torino`, `Jesper og Tamilla`; time is counted in sentences. */
export class Groups {
  readonly #words: Words
  readonly #data: CoreferenceWords
  #last: { readonly name: () => string; readonly time: number; entity?: DraftEntity } | undefined

  constructor(words: Words, data: CoreferenceWords) {
    this.#words = words
    this.#data = data
  }

  /** Notes two persons who are named together. */
  noteNames(first: NamePlace, time: number): void {
    const words = this.#words
    const second = is(words, first.last, be.coordinator) ? nameAt(words, first.last + 1) : undefined
    if (second?.entity.type !== 'PER' || !words.pack?.and.has(lowerText(words, first.last))) return
    const conjunction = lowerText(words, first.last)
    this.#last = { name: () => `${first.entity.name} ${conjunction} ${second.entity.name}`, time }
  }

  /** Notes a definite plural that opens its sentence. */
  noteNoun(at: number, time: number): void {
    const lower = lowerText(this.#words, at)
    const known = this.#data.pluralSuffixes.some((suffix) => lower.endsWith(suffix))
    if (!(known || countBefore(this.#words, at) >= 0) || isCapital(this.#words, at + 1)) return
    // the first of a sentence is its subject
    if (this.#last?.time === time || is(this.#words, at - 1, be.preposition)) return
    this.#last = { name: () => unnamedPhrase(this.#words, at), time }
  }

  /** Whom `de` stands for, where it is a subject: beside a verb. */
  resolve(at: number, time: number): DraftEntity | undefined {
    const last = this.#last
    if (!last || time - last.time > LASTING || !this.#data.plural.has(lowerText(this.#words, at))) return undefined
    const words = this.#words
    if (!isVerb(words, pastAdverbs(words, at + 1, at + 4)) && !(isVerb(words, at - 1) && !isWord(words, at + 1))) {
      return undefined
    }
    last.entity ??= draftEntity('PER', last.name(), [])
    this.#last = { ...last, time }
    return last.entity
  }
}

function isVerb(words: Words, at: number): boolean {
  if (at < 0 || words.name[at] !== 0) return false
  if (is(words, at, be.auxiliary | be.modal | be.finite)) return true
  return words.entries[words.entry[at] ?? 0]?.senses.some(({ form }) => form === 'finite') ?? false
}
