import type { LanguagePack, RoleWords } from '../../../languages/pack.ts'
import type { DraftEntity, LaidText } from '../../draft.ts'
import type { FormMemo } from '../../tokens/form-column.ts'
import { tokenAt, tokenLower, tokenText } from '../../tokens/tokens.ts'
import type { Lexicon } from '../tagger/lexicon.ts'
import { withoutGenitive } from '../tagger/word-shapes.ts'
import { role, roleForms } from './role-forms.ts'

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
  /** What each form may be, as bits of `role`. */
  readonly #bits: FormMemo<number>
  /** Index + 1 of the name that covers each token. */
  readonly #nameAt: Uint32Array

  constructor(laid: LaidText, entities: readonly DraftEntity[], pack: LanguagePack, lexicon: Lexicon) {
    this.laid = laid
    this.words = pack.roles
    this.#bits = roleForms(pack, lexicon)
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
    return this.#may(at, role.noun | role.relation) && !this.nameAt(at)
  }

  /** Whether a noun names a role. */
  isRole(at: number): boolean {
    return this.#may(at, role.noun) && !this.nameAt(at)
  }

  /** Whether a role's noun is definite or, being plural, names several people. */
  isDefinite(at: number): boolean {
    return this.#may(at, role.definite)
  }

  isPlural(at: number): boolean {
    return this.#may(at, role.plural)
  }

  isAdjective(at: number): boolean {
    return this.#may(at, role.adjective) && !this.nameAt(at)
  }

  /** The first part of a compound whose last part follows: `børne-` before `og skoleudvalgets`. */
  isPart(at: number): boolean {
    return this.#may(at, role.part)
  }

  isAge(at: number): boolean {
    return this.#may(at, role.age)
  }

  /** A definite noun in the genitive: `partiets`. */
  isGenitiveNoun(at: number): boolean {
    return this.#may(at, role.genitive) && !this.nameAt(at)
  }

  /** A name in the genitive whose last token is this. */
  genitiveName(at: number): NameInText | undefined {
    const span = this.nameAt(at)
    return span?.genitive && span.last === at + 1 ? span : undefined
  }

  isPreposition(at: number): boolean {
    return this.#may(at, role.preposition)
  }

  /** A verb, a conjunction or another word that no noun phrase holds. */
  isStop(at: number): boolean {
    return this.#may(at, role.stop) && !this.nameAt(at)
  }

  isMark(at: number): boolean {
    return this.#may(at, role.mark)
  }

  #may(at: number, bits: number): boolean {
    return (this.#bits.of(this.laid.tokens, at) & bits) !== 0
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
