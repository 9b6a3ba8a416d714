import type { DraftEntity } from '../draft.ts'
import { tokenAt } from '../tokens/tokens.ts'
import type { Utterance } from './utterances.ts'
import { isCapital, isMark, nameAt, type Words } from './words.ts'

/** Whom an utterance names, outside quotations of its own, and whom of them it speaks to. */
export interface Named {
  readonly persons: ReadonlySet<DraftEntity>
  readonly addressee: DraftEntity | undefined
}

/** Reads who is named in what is said; somebody is known by any word of a name that stands elsewhere in the text. */
export class Addressees {
  readonly #words: Words
  #byWord: ReadonlyMap<string, DraftEntity> | undefined

  constructor(words: Words) {
    this.#words = words
  }

  read({ pieces }: Utterance): Named {
    const words = this.#words
    const { tokens } = words
    const persons = new Set<DraftEntity>()
    let addressee: DraftEntity | undefined
    for (const { start, end } of pieces) {
      const first = tokenAt(tokens, start)
      for (let at = first; at < tokens.count && (tokens.start[at] ?? end) < end; at++) {
        if (!isCapital(words, at) || isNested(words, at, first)) continue
        const name = nameAt(words, at)
        const entity = name ? name.entity : this.#known(at)
        if (entity?.type !== 'PER') continue
        persons.add(entity)
        const last = name ? name.last : at + 1
        if (isCalled(words, name ? name.first : at, last, first, end)) addressee = entity
        at = last - 1
      }
    }
    return { persons, addressee }
  }

  #known(at: number): DraftEntity | undefined {
    this.#byWord ??= new Map(
      this.#words.names
        .filter(({ entity }) => entity.type === 'PER')
        .flatMap(({ entity }) => entity.name.split(' ').map((word): [string, DraftEntity] => [word, entity])),
    )
    const { start, end } = this.#words.tokens
    return this.#byWord.get(this.#words.laid.text.slice(start[at], end[at]))
  }
}

/** Whether a name stands right behind a mark of a quotation inside the utterance. */
function isNested(words: Words, at: number, first: number): boolean {
  return at > first && ['"', '”', '“', '»', "'", '’', '‘', '›'].some((mark) => isMark(words, at - 1, mark))
}

/** Whether a name calls somebody: it stands apart at the end of a sentence, or opens what is said (`Jeg ved det, Erik.`). */
function isCalled(words: Words, first: number, last: number, opening: number, end: number): boolean {
  const closes =
    (words.tokens.start[last] ?? end) >= end || ['.', '!', '?', '…'].some((mark) => isMark(words, last, mark))
  return first === opening ? closes || isMark(words, last, ',') : closes && isMark(words, first - 1, ',')
}
