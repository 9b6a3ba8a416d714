import { languagePack } from '../languages/index.ts'
import type { Span } from '../model.ts'
import { Compounds, type Part } from './compounds.ts'
import { editsAllowed, withinEdits } from './edit-distance.ts'
import { unfoldedSpan } from './folding.ts'
import type { Pattern } from './query/ast.ts'
import type { Expression } from './regular-expressions.ts'
import { type Stem, stemmerOf } from './stemmers.ts'
import { type Word, wordsOf } from './words.ts'

export interface MatchingOptions {
  /** Only the very word, not its inflected forms. */
  readonly exact?: boolean | undefined
  /** Also compounds that a word is part of. */
  readonly compounds?: boolean | undefined
}

/** Tells whether words of a text answer a pattern; the one place where that is decided, for scans and indexes alike. */
export class Matcher {
  readonly options: MatchingOptions
  readonly #expressions: ReadonlyMap<string, Expression>
  readonly #stems = new Map<string, Stem>()
  readonly #compounds = new Map<string, Compounds>()

  /** @param expressions the query's regular expressions, by their source */
  constructor(options: MatchingOptions, expressions: ReadonlyMap<string, Expression>) {
    this.options = options
    this.#expressions = expressions
  }

  /** Loads what matching in a language takes; must have been called for every language that is asked of below. */
  async learn(language: string): Promise<void> {
    if (this.#stems.has(language)) return
    const stem = await stemmerOf(language)
    this.#stems.set(language, stem)
    const words = this.options.compounds ? languagePack(language)?.compounds : undefined
    if (words) this.#compounds.set(language, new Compounds(words, stem))
  }

  stem(form: string, language: string): string {
    return this.#stems.get(language)?.(form) ?? form
  }

  /** Whether compounds are asked for, and can be told in a language. */
  hasCompounds(language: string): boolean {
    return this.#compounds.has(language)
  }

  /** Whether a form is a compound that a word is part of. */
  isCompound(form: string, word: string, language: string): boolean {
    return this.#compounds.get(language)?.partOf(form, word) !== undefined
  }

  /** The regular expression of a pattern. */
  expression(source: string): Expression {
    const expression = this.#expressions.get(source)
    if (!expression) throw new Error(`The expression was not compiled: ${source}`)
    return expression
  }

  /**
   * A test of single forms for a word of a query that may be inflected, or part of a compound where it stands alone.
   */
  #wordTest(word: string, language: string, alone: boolean): (form: string) => boolean {
    if (this.options.exact) return (form) => form === word
    const stem = this.stem(word, language)
    const compounds = alone ? this.#compounds.get(language) : undefined
    if (!compounds) return (form) => this.stem(form, language) === stem
    return (form) => this.stem(form, language) === stem || compounds.partOf(form, word) !== undefined
  }

  /** A test for each word that a pattern is made of, in order. A regular expression has none. */
  tests(pattern: Exclude<Pattern, { kind: 'regex' }>, language: string): ((form: string) => boolean)[] {
    switch (pattern.kind) {
      case 'words':
        return pattern.words.map((word) => this.#wordTest(word, language, pattern.words.length === 1))
      case 'phrase':
        return pattern.words.map((word) => (form: string) => form === word)
      case 'prefix':
        return pattern.words.map((word, index) =>
          index === pattern.words.length - 1
            ? (form: string) => form.startsWith(word)
            : (form: string) => form === word,
        )
      case 'fuzzy': {
        const most = editsAllowed(pattern.word)
        return [(form) => withinEdits(form, pattern.word, most)]
      }
    }
  }

  /** Where a text holds a pattern, in UTF-16 units; a compound's part is only its letters. */
  locate(text: string, pattern: Pattern, language: string): Span[] {
    if (pattern.kind === 'regex') return this.expression(pattern.source).spans(text)
    const words = wordsOf(text)
    const tests = this.tests(pattern, language)
    const spans: Span[] = []
    for (let at = 0; at + tests.length <= words.length; at++) {
      if (!tests.every((test, index) => test(words[at + index]?.form ?? ''))) continue
      const first = words[at]
      const last = words[at + tests.length - 1]
      if (!first || !last) continue
      const part =
        pattern.kind === 'words' && tests.length === 1 ? this.#part(first, pattern.words[0], language) : undefined
      if (part) {
        const written = unfoldedSpan(text.slice(first.start, first.end), part.start, part.end)
        spans.push({ start: first.start + written.start, end: first.start + written.end })
      } else spans.push({ start: first.start, end: last.end })
    }
    return spans
  }

  /** The part of a compound that made it match, where the whole word would not. */
  #part({ form }: Word, word: string | undefined, language: string): Part | undefined {
    if (word === undefined || this.options.exact) return undefined
    if (this.stem(form, language) === this.stem(word, language)) return undefined
    return this.#compounds.get(language)?.partOf(form, word)
  }
}
