import type { CompoundWords } from '../languages/pack.ts'
import { folded } from './folding.ts'
import type { Stem } from './stemmers.ts'

/** Where a compound holds a word: offsets in the compound's folded form. */
export interface Part {
  readonly start: number
  readonly end: number
}

/** The shortest part that a compound is taken to have. */
const shortest = 3
const vowel = /[aeiouy]/

/** Finds a word as a part of compounds, by a language's linking letters and the affixes that are no words. */
export class Compounds {
  readonly #links: readonly string[]
  readonly #prefixes: ReadonlySet<string>
  readonly #suffixes: ReadonlySet<string>
  readonly #endings: readonly string[]
  readonly #stem: Stem

  constructor({ links, prefixes, suffixes, endings }: CompoundWords, stem: Stem) {
    this.#links = ['', ...links.map(folded)]
    this.#prefixes = new Set(Array.from(prefixes, folded))
    this.#suffixes = new Set(Array.from(suffixes, folded))
    this.#endings = endings.map(folded)
    this.#stem = stem
  }

  /** Where `compound` holds `word` beside at least one other part; the last part may be inflected. Both folded. */
  partOf(compound: string, word: string): Part | undefined {
    if (word.length < shortest || compound.length < word.length + shortest) return undefined
    const stem = this.#stem(word)
    for (let start = compound.indexOf(stem); start >= 0; start = compound.indexOf(stem, start + 1)) {
      if (start > 0 && !this.#opens(compound.slice(0, start))) continue
      const rest = compound.slice(start)
      if (start > 0 && this.#stem(rest) === stem && !this.#isEnding(compound, rest))
        return { start, end: compound.length }
      // Before other parts a word is not inflected, so it stands as it was asked for.
      if (rest.startsWith(word) && this.#goesOn(rest.slice(word.length))) return { start, end: start + word.length }
    }
    return undefined
  }

  /** Whether what looks like a last part is only the end of an ending: `ret` of `blokeret`. */
  #isEnding(compound: string, last: string): boolean {
    return this.#endings.some((ending) => ending.length > last.length && compound.endsWith(ending))
  }

  /** Whether the letters before a part are themselves a part. */
  #opens(head: string): boolean {
    return this.#links.some(
      (link) => head.endsWith(link) && isWord(head.slice(0, head.length - link.length), this.#prefixes),
    )
  }

  /** Whether the letters after a part are themselves a part, not an ending. */
  #goesOn(tail: string): boolean {
    if (this.#suffixes.has(tail)) return false
    return this.#links.some((link) => tail.startsWith(link) && isWord(tail.slice(link.length), this.#suffixes))
  }
}

function isWord(letters: string, affixes: ReadonlySet<string>): boolean {
  return letters.length >= shortest && vowel.test(letters) && !affixes.has(letters)
}
