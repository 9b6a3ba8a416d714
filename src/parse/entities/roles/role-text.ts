import type { LanguagePack, RoleWords } from '../../../languages/pack.ts'
import type { DraftEntity, LaidText } from '../../draft.ts'
import { tokenAt, tokenLower, tokenText } from '../../tokens/tokens.ts'
import { endingOf } from '../endings.ts'
import { listedWord } from '../names/listed.ts'
import { type Lexicon, word } from '../tagger/lexicon.ts'
import { withoutGenitive } from '../tagger/word-shapes.ts'

/** A mention by name at its tokens, last exclusive. */
export interface NameInText {
  readonly entity: DraftEntity
  readonly first: number
  readonly last: number
  /** Whether it stands in the genitive. */
  readonly genitive: boolean
}

/** A text's tokens as the readers of roles ask for them. */
export class RoleText {
  readonly laid: LaidText
  readonly words: RoleWords
  /** The mentions by name, in text order. */
  readonly names: readonly NameInText[]
  readonly #lexicon: Lexicon
  readonly #stops: ReadonlySet<string>
  /** Index + 1 of the name that covers each token. */
  readonly #nameAt: Uint32Array

  constructor(laid: LaidText, entities: readonly DraftEntity[], pack: LanguagePack, lexicon: Lexicon) {
    this.laid = laid
    this.words = pack.roles
    this.#stops = pack.names.notAfterGenitive
    this.#lexicon = lexicon
    this.names = namesIn(laid, entities)
    this.#nameAt = new Uint32Array(laid.tokens.count)
    this.names.forEach(({ first, last }, index) => {
      this.#nameAt.fill(index + 1, first, last)
    })
  }

  form(at: number): string {
    return tokenText(this.laid.tokens, at)
  }

  lower(at: number): string {
    return tokenLower(this.laid.tokens, at)
  }

  /** Whether a token stands in the sentence of another. */
  within(at: number, sentenceOf: number): boolean {
    const { sentence, count } = this.laid.tokens
    return at >= 0 && at < count && sentence[at] === sentence[sentenceOf]
  }

  nameAt(at: number): NameInText | undefined {
    const index = this.#nameAt[at] ?? 0
    return index === 0 ? undefined : this.names[index - 1]
  }

  /** Whether a noun names a role or a relation. */
  isHead(at: number): boolean {
    return this.isRole(at) || (!this.nameAt(at) && this.words.relations.has(this.lower(at)))
  }

  /** Whether a noun names a role. */
  isRole(at: number): boolean {
    if (this.nameAt(at) || this.words.relations.has(this.lower(at))) return false
    const { text, tokens } = this.laid
    const start = tokens.start[at] ?? 0
    const end = tokens.end[at] ?? 0
    if (end - start < 3) return false
    const plural = this.words.definitePlural
    const singular = text.endsWith(plural, end) ? end - plural.length : end
    const bits = listedWord(this.#lexicon, text, start, end) | listedWord(this.#lexicon, text, start, singular)
    if (bits & (word.roleIndefinite | word.roleDefinite)) return !this.#stops.has(this.lower(at))
    const form = this.lower(at)
    return this.words.nouns.has(form) || (endingOf(form, this.words.suffixes) ?? form) !== form
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
  genitiveName(at: number): NameInText | undefined {
    const span = this.nameAt(at)
    return span?.genitive && span.last === at + 1 ? span : undefined
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

function namesIn({ text, tokens }: LaidText, entities: readonly DraftEntity[]): NameInText[] {
  const names: NameInText[] = []
  for (const entity of entities) {
    if (entity.value !== undefined) continue
    for (const { kind, start, end } of entity.mentions) {
      if (kind !== 'name') continue
      const last = tokenAt(tokens, end - 1) + 1
      const stem = withoutGenitive(text, tokens.start[last - 1] ?? start, end)
      const genitive = stem < end && !entity.name.endsWith(text.slice(tokens.start[last - 1], end))
      names.push({ entity, first: tokenAt(tokens, start), last, genitive })
    }
  }
  return names.sort((a, b) => a.first - b.first)
}
