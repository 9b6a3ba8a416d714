import { QueryError } from '../../errors.ts'

/** What a place in a query holds, with the UTF-16 offset where it begins. */
export type Token =
  | { readonly kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'minus' | 'end'; readonly at: number }
  /** A field's name; its value begins at the next token, without a space between. */
  | { readonly kind: 'field'; readonly at: number; readonly name: string }
  /** `text` without its marks; `from` is where it begins. */
  | {
      readonly kind: 'bare' | 'quoted' | 'regex' | 'fuzzy'
      readonly at: number
      readonly text: string
      readonly from: number
    }

const keywords: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
])
const space = /\s/u
/** A letter-only name before a colon is a field, but not in an address (`https://`). */
const field = /^(\p{L}+):(?!\/\/)/u

/** Cuts a query into tokens, one at a time. */
export class Scanner {
  readonly #query: string
  #at = 0
  /** Where the last token ended. */
  end = 0

  constructor(query: string) {
    this.#query = query
  }

  /** The next token; after a field's colon its value is taken as it stands, without keywords, signs and fields. */
  next(inValue = false): Token {
    const token = this.#scan(inValue)
    this.end = this.#at
    return token
  }

  /** Whether the next character parts words: then a field has no value. */
  get parted(): boolean {
    const next = this.#query[this.#at]
    return next === undefined || space.test(next) || next === ')'
  }

  #scan(inValue: boolean): Token {
    const query = this.#query
    while (space.test(query[this.#at] ?? '')) this.#at++
    const at = this.#at
    const first = query[at]
    if (first === undefined) return { kind: 'end', at }
    if (first === '(' || first === ')') {
      this.#at++
      return { kind: first === '(' ? 'open' : 'close', at }
    }
    if (first === '"') return { kind: 'quoted', at, from: at + 1, text: this.#enclosed('"', 'this quotation mark') }
    if (first === '/') return { kind: 'regex', at, from: at + 1, text: this.#enclosed('/', 'this regular expression') }
    if (first === '-' && !inValue) {
      this.#at++
      return { kind: 'minus', at }
    }
    const named = inValue ? null : field.exec(query.slice(at, at + 40))
    if (named) {
      this.#at += named[0].length
      return { kind: 'field', at, name: named[1] ?? '' }
    }
    const text = this.#bare()
    const keyword = inValue ? undefined : keywords.get(text)
    if (keyword) return { kind: keyword, at }
    return first === '~'
      ? { kind: 'fuzzy', at, from: at + 1, text: text.slice(1) }
      : { kind: 'bare', at, from: at, text }
  }

  /** A run up to a space, a parenthesis or a quotation mark. */
  #bare(): string {
    const from = this.#at
    while (this.#at < this.#query.length && !/[\s()"]/u.test(this.#query[this.#at] ?? '')) this.#at++
    return this.#query.slice(from, this.#at)
  }

  /** What stands between two marks; a backslash keeps a mark inside. The backslash stays where it stands before another. */
  #enclosed(mark: string, what: string): string {
    const from = this.#at++
    let text = ''
    while (this.#at < this.#query.length) {
      const unit = this.#query[this.#at++] ?? ''
      if (unit === mark) return text
      if (unit !== '\\') text += unit
      else {
        const next = this.#query[this.#at++] ?? ''
        text += next === mark ? mark : `\\${next}`
      }
    }
    throw new QueryError(this.#query, from, `${what} has no end`)
  }
}
