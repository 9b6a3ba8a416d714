import { QueryError } from '../../errors.ts'
import { formsOf } from '../words.ts'
import { type Field, fields, type Pattern, type Query, type TextField, textFields } from './ast.ts'
import { dateRange } from './dates.ts'
import { Scanner, type Token } from './scanner.ts'

/** How deep parentheses and signs may lie in each other; far above what a person writes, far below the call stack. */
const deepest = 100

/** The types of entities that `type:` takes. */
const types = ['PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY']

/**
 * Reads a query into its tree. The grammar:
 *
 *     query  = every { "OR" every }
 *     every  = one { ["AND"] one }
 *     one    = [ "-" | "NOT" ] ( "(" query ")" | [ field ":" ] value )
 *     value  = word | word "*" | "~" word | '"' words '"' | "/" RE2 "/" | "(" query without fields ")"
 *
 * @throws QueryError with the place of the mistake
 */
export function parseQuery(query: string): Query {
  return new Parser(query).whole()
}

class Parser {
  readonly #query: string
  readonly #scanner: Scanner
  #token: Token
  #depth = 0

  constructor(query: string) {
    this.#query = query
    this.#scanner = new Scanner(query)
    this.#token = this.#scanner.next()
  }

  whole(): Query {
    if (this.#token.kind === 'end') throw this.#mistake(0, 'the query is empty')
    const tree = this.#any()
    if (this.#token.kind === 'close') throw this.#mistake(this.#token.at, 'this parenthesis closes nothing')
    return tree
  }

  #any(field?: Field): Query {
    const parts = [this.#every(field)]
    while (this.#token.kind === 'or') {
      this.#advance()
      parts.push(this.#every(field))
    }
    return group('or', parts)
  }

  #every(field?: Field): Query {
    const parts = [this.#one(field)]
    while (true) {
      const { kind } = this.#token
      if (kind === 'or' || kind === 'close' || kind === 'end') break
      if (kind === 'and') this.#advance()
      parts.push(this.#one(field))
    }
    return group('and', parts)
  }

  #one(field?: Field): Query {
    const { kind, at } = this.#token
    if (kind === 'minus' || kind === 'not') {
      this.#advance()
      const wanted =
        kind === 'minus' ? 'what must not be found follows "-" at once' : 'what must not be found follows NOT'
      if (this.#token.kind === 'end' || this.#token.kind === 'close') throw this.#mistake(at, wanted)
      return { kind: 'not', part: this.#deeper(at, () => this.#one(field)) }
    }
    return this.#term(field)
  }

  #term(field?: Field): Query {
    const token = this.#token
    switch (token.kind) {
      case 'open': {
        this.#advance()
        const tree = this.#deeper(token.at, () => this.#any(field))
        if (this.#token.kind !== 'close') throw this.#mistake(token.at, 'this parenthesis is never closed')
        this.#advance()
        return tree
      }
      case 'field':
        if (field) throw this.#mistake(token.at, `a field cannot stand inside ${field}:`)
        return this.#fielded(token)
      case 'bare':
      case 'quoted':
      case 'regex':
      case 'fuzzy':
        this.#advance()
        return this.#leaf(token, field)
      case 'end':
        throw this.#mistake(token.at, 'the query breaks off: a word is missing here')
      case 'close':
        throw this.#mistake(token.at, 'a word is missing before this parenthesis')
      default:
        throw this.#mistake(token.at, `a word is missing before ${token.kind.toUpperCase()}`)
    }
  }

  #fielded({ name, at }: { readonly name: string; readonly at: number }): Query {
    const field = fields.find((known) => known === name.toLowerCase())
    if (!field) {
      throw this.#mistake(
        at,
        `there is no field "${name}"; fields: ${fields.join(', ')} (quote "${name}:" to look for it)`,
      )
    }
    if (this.#scanner.parted)
      throw this.#mistake(this.#scanner.end, `${field}: has no value; it follows without a space`)
    this.#advance(true)
    return this.#term(field)
  }

  #leaf(token: Extract<Token, { text: string }>, field?: Field): Query {
    const { text, at, from } = token
    if (field === 'date') {
      const range = token.kind === 'bare' ? dateRange(text) : undefined
      if (!range) throw this.#mistake(at, 'no date: write 2020, 2020-08, 2020-08-09, >=2020-08 or 2020-01..2020-06')
      return { kind: 'date', range }
    }
    if (field === 'type') {
      const type = types.find((known) => known === text.toUpperCase())
      if (!type) throw this.#mistake(at, `no type of entity: ${types.join(', ')}`)
      return { kind: 'type', type }
    }
    if (field === 'lang') {
      if (!/^[a-z]{2,3}(?:-[a-z0-9]+)*$/i.test(text)) throw this.#mistake(at, 'no language code, like da or en')
      return { kind: 'lang', code: text.toLowerCase() }
    }
    const pattern = this.#pattern(token)
    return {
      kind: 'text',
      field: textFields.find((known): known is TextField => known === field) ?? 'words',
      pattern,
      at: from,
    }
  }

  #pattern({ kind, text, at, from }: Extract<Token, { text: string }>): Pattern {
    if (kind === 'regex') {
      if (text === '') throw this.#mistake(at, 'an empty regular expression finds everything')
      return { kind, source: text }
    }
    const words = formsOf(text)
    const [word] = words
    if (word === undefined) throw this.#mistake(at, 'no letter or digit to look for')
    if (kind === 'quoted') return { kind: 'phrase', words }
    const star = text.indexOf('*')
    if (star >= 0 && star < text.length - 1) throw this.#mistake(from + star, '"*" stands at the end of a word')
    if (kind === 'fuzzy') {
      if (words.length > 1 || star >= 0) throw this.#mistake(at, '"~" takes one word')
      return { kind, word }
    }
    return star >= 0 ? { kind: 'prefix', words } : { kind: 'words', words }
  }

  #advance(inValue = false): void {
    this.#token = this.#scanner.next(inValue)
  }

  #deeper(at: number, inside: () => Query): Query {
    if (++this.#depth > deepest) throw this.#mistake(at, `nested more than ${deepest} deep`)
    const tree = inside()
    this.#depth--
    return tree
  }

  #mistake(at: number, message: string): QueryError {
    return new QueryError(this.#query, at, message)
  }
}

function group(kind: 'and' | 'or', parts: readonly Query[]): Query {
  const [only] = parts
  return parts.length === 1 && only ? only : { kind, parts }
}
