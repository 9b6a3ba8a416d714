import type { Tokens } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'

/** A number for each form of a vocabulary, worked out when the form is new: what a word says by itself costs a token one look. */
export class FormColumn {
  readonly #tell: (form: string, lower: string) => number
  #vocabulary: Vocabulary | undefined
  #filled = 0
  #values = new Int32Array(0)

  /** @param tell the number of a form, as it stands and in lower case; told once a form */
  constructor(tell: (form: string, lower: string) => number) {
    this.#tell = tell
  }

  /** The numbers by those of the forms, for all forms of a text. */
  of({ vocabulary }: Tokens): Int32Array {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary
      this.#filled = 0
    }
    const { size, forms, lowers } = vocabulary
    if (size > this.#values.length) {
      const values = new Int32Array(size + (size >> 1))
      values.set(this.#values)
      this.#values = values
    }
    for (; this.#filled < size; this.#filled++) {
      this.#values[this.#filled] = this.#tell(forms[this.#filled] ?? '', lowers[this.#filled] ?? '')
    }
    return this.#values
  }
}

/** Something known of each form of a vocabulary, worked out when it is first asked for: for what few forms are asked for. */
export class FormMemo<T> {
  readonly #tell: (form: string, lower: string) => T
  #vocabulary: Vocabulary | undefined
  #known: (T | undefined)[] = []

  /** @param tell what is known of a form, as it stands and in lower case; never undefined */
  constructor(tell: (form: string, lower: string) => T) {
    this.#tell = tell
  }

  /** What is known of a token's form. */
  of({ vocabulary, form }: Tokens, at: number): T {
    if (vocabulary !== this.#vocabulary) {
      this.#vocabulary = vocabulary
      this.#known = []
    }
    const number = form[at] ?? 0
    const known = this.#known[number]
    if (known !== undefined) return known
    const told = this.#tell(vocabulary.forms[number] ?? '', vocabulary.lowers[number] ?? '')
    this.#known[number] = told
    return told
  }
}

/** 1 for a form that has a letter or a digit. */
export const wordColumn = new FormColumn((form) => (/[\p{L}\p{N}]/u.test(form) ? 1 : 0))
