import type { CoreferenceWords } from '../../languages/pack-of-speech.ts'
import type { DraftEntity } from '../draft.ts'
import { isCapital, isWord, lowerText, type Words } from '../quotes/words.ts'

/** The adjectives of country, town or party that somebody is described with: `den amerikanske udenrigsminister`. */
export class Origins {
  readonly #words: Words
  readonly #endings: readonly string[]
  readonly #known = new Map<DraftEntity, Set<string>>()

  constructor(words: Words, { originEndings }: CoreferenceWords) {
    this.#words = words
    this.#endings = originEndings
  }

  /** Notes the adjective right before a noun that describes somebody. */
  note(noun: number, entity: DraftEntity): void {
    const origin = this.#before(noun)
    if (origin === undefined) return
    const known = this.#known.get(entity) ?? new Set()
    this.#known.set(entity, known.add(origin))
  }

  /**
   * Those among candidates whom a noun with its adjective may describe: who have that adjective, else who have none; where all
   * have others, the ones in the text that have it.
   */
  among(noun: number, candidates: readonly DraftEntity[]): readonly DraftEntity[] {
    const origin = this.#known.size > 0 ? this.#before(noun) : undefined
    if (origin === undefined) return candidates
    const alike = candidates.filter((entity) => this.#known.get(entity)?.has(origin))
    if (alike.length > 0) return alike
    const open = candidates.filter((entity) => !this.#known.has(entity))
    if (open.length > 0) return open
    return [...this.#known].filter(([, origins]) => origins.has(origin)).map(([entity]) => entity)
  }

  #before(noun: number): string | undefined {
    const words = this.#words
    const at = noun - 1
    if (at < 0 || words.entry[at] !== 0 || words.name[at] !== 0 || !isWord(words, at)) return undefined
    if (words.tokens.sentence[at] !== words.tokens.sentence[noun]) return undefined
    const text = lowerText(words, at)
    const ending = this.#endings.find((end) => text.endsWith(end))
    if (
      ending === undefined ||
      (isCapital(words, at) && words.tokens.firstOfSentence[words.tokens.sentence[at] ?? 0] !== at)
    )
      return undefined
    return text.slice(0, text.lastIndexOf(this.#endings[0] ?? ending))
  }
}
