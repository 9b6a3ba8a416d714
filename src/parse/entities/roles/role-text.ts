import type { RoleWords } from '../../../languages/pack.ts'
import type { LaidText } from '../../draft.ts'
import { tokenText } from '../../tokens/tokens.ts'
import type { NamedSpan } from '../names/forms.ts'
import { listedWord } from '../names/listed.ts'
import { type Lexicon, word } from '../tagger/lexicon.ts'

/** A text's tokens as the readers of roles ask for them. */
export class RoleText {
  readonly laid: LaidText
  readonly words: RoleWords
  readonly #lexicon: Lexicon
  readonly #stops: ReadonlySet<string>
  /** Index + 1 of the name that covers each token. */
  readonly #nameAt: Uint32Array
  readonly #spans: readonly NamedSpan[]

  constructor(
    laid: LaidText,
    spans: readonly NamedSpan[],
    words: RoleWords,
    stops: ReadonlySet<string>,
    lexicon: Lexicon,
  ) {
    this.laid = laid
    this.words = words
    this.#stops = stops
    this.#lexicon = lexicon
    this.#spans = spans
    this.#nameAt = new Uint32Array(laid.tokens.count)
    spans.forEach(({ mention }, index) => {
      this.#nameAt.fill(index + 1, mention.first, mention.last)
    })
  }

  form(at: number): string {
    return tokenText(this.laid.tokens, at)
  }

  lower(at: number): string {
    return this.form(at).toLowerCase()
  }

  /** Whether a token stands in the sentence of another. */
  within(at: number, sentenceOf: number): boolean {
    const { sentence, count } = this.laid.tokens
    return at >= 0 && at < count && sentence[at] === sentence[sentenceOf]
  }

  nameAt(at: number): NamedSpan | undefined {
    const index = this.#nameAt[at] ?? 0
    return index === 0 ? undefined : this.#spans[index - 1]
  }

  /** Whether a noun names a role or a relation. */
  isHead(at: number): boolean {
    if (this.nameAt(at)) return false
    const { text, tokens } = this.laid
    const start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    if (end - start < 3) return false
    const plural = this.words.definitePlural
    const singular = text.endsWith(plural, end) ? end - plural.length : end
    const bits = listedWord(this.#lexicon, text, start, end) | listedWord(this.#lexicon, text, start, singular)
    if (bits & (word.roleIndefinite | word.roleDefinite)) return !this.#stops.has(this.lower(at))
    const form = this.lower(at)
    return this.words.nouns.has(form) || this.words.suffixes.some((ending) => form.endsWith(ending) && form !== ending)
  }

  /** Whether a role's noun is definite or, being plural, names several people. */
  isDefinite(at: number): boolean {
    const form = this.lower(at)
    return this.words.definiteEndings.some((ending) => form.endsWith(ending))
  }

  isPlural(at: number): boolean {
    const form = this.lower(at)
    return this.words.pluralEndings.some((ending) => form.endsWith(ending))
  }

  isAdjective(at: number): boolean {
    if (this.nameAt(at)) return false
    const form = this.lower(at)
    if (this.#stops.has(form)) return false
    return (
      this.words.adjectives.has(form) ||
      this.words.adjectiveSuffixes.some((end) => form.endsWith(end) && form.length > end.length + 2)
    )
  }

  /** The first part of a compound whose last part follows: `børne-` before `og skoleudvalgets`. */
  isPart(at: number): boolean {
    const form = this.form(at)
    return form.length > 2 && form.endsWith('-')
  }

  isAge(at: number): boolean {
    const form = this.lower(at)
    return this.words.age.some((ending) => form.endsWith(ending))
  }

  /** A definite noun in the genitive: `partiets`. */
  isGenitiveNoun(at: number): boolean {
    if (this.nameAt(at)) return false
    const form = this.form(at)
    return (
      form.length > 4 &&
      this.words.genitiveEndings.some((ending) => form.endsWith(ending)) &&
      !this.#stops.has(form.toLowerCase())
    )
  }

  /** A name in the genitive whose last token is this. */
  genitiveName(at: number): NamedSpan | undefined {
    const span = this.nameAt(at)
    return span && span.mention.last === at + 1 && span.end < span.mention.end ? span : undefined
  }

  isPreposition(at: number): boolean {
    return this.words.prepositions.has(this.lower(at))
  }

  /** A verb, a conjunction or another word that no noun phrase holds. */
  isStop(at: number): boolean {
    if (this.nameAt(at)) return false
    const form = this.lower(at)
    return (
      this.#stops.has(form) &&
      !this.words.prepositions.has(form) &&
      !this.words.determiners.has(form) &&
      form !== this.words.and
    )
  }

  isMark(at: number): boolean {
    return !/[\p{L}\p{N}]/u.test(this.form(at))
  }
}
