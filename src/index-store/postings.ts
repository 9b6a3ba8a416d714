import type { Postings } from '../search/collection.ts'
import { editsAllowed, withinEdits } from '../search/edit-distance.ts'
import type { Matcher } from '../search/matcher.ts'
import type { Pattern } from '../search/query/ast.ts'
import type { Column } from '../search/query/bind.ts'
import { cells, stemTerm } from './cells.ts'
import { wordTables } from './schema.ts'
import type { Database } from './sqlite.ts'

/** Sorts after every character that a term can hold. */
const last = '\u{10ffff}'

/** Reads from the full-text tables where the words of a query stand. */
export class WordIndex {
  readonly #database: Database
  readonly #matcher: Matcher
  readonly #languages: readonly string[]
  readonly #open = new Set<string>()

  /** @param languages those of the articles; the matcher must have learnt them */
  constructor(database: Database, matcher: Matcher, languages: readonly string[]) {
    this.#database = database
    this.#matcher = matcher
    this.#languages = languages
  }

  /**
   * Where a column holds a pattern.
   * @param inLanguage leaves out what is not in a language
   */
  find(
    column: Column,
    pattern: Exclude<Pattern, { kind: 'regex' }>,
    inLanguage: (postings: Postings, language: string) => Postings,
  ): Postings {
    const { forms, stems } = cells[column]
    const { exact } = this.#matcher.options
    switch (pattern.kind) {
      case 'fuzzy':
        return this.terms(column, forms, this.#near(pattern.word))
      case 'phrase':
        return this.#sequence(column, forms, pattern.words)
      case 'prefix': {
        const [word, more] = pattern.words
        if (word === undefined || more !== undefined) return this.#sequence(column, forms, pattern.words, true)
        return this.#occurrences(column, forms, 'term >= ? AND term < ?', [word, word + last])
      }
      case 'words': {
        const [word, more] = pattern.words
        if (exact) return this.#sequence(column, forms, pattern.words)
        const each = this.#languages.map((language) => {
          const terms = pattern.words.map((form) => stemTerm(this.#matcher.stem(form, language), language))
          if (word === undefined || more !== undefined) return this.#sequence(column, stems, terms)
          const inflected = this.terms(column, stems, terms)
          const compounds = this.#compoundsOf(word, language)
          if (compounds.length === 0) return inflected
          return merged([inflected, inLanguage(this.terms(column, forms, compounds), language)])
        })
        return merged(each)
      }
    }
  }

  /** Where any of some terms stands. */
  terms(column: Column, cell: string, terms: readonly string[]): Postings {
    return merged(terms.map((term) => this.#occurrences(column, cell, 'term = ?', [term])))
  }

  #occurrences(column: Column, cell: string, which: string, values: readonly string[]): Postings {
    const table = this.#instances(wordTables[cells[column].zone])
    return counted(
      this.#database.numbers(`SELECT json_group_array(doc) FROM ${table} WHERE ${which} AND col = ?`, [
        ...values,
        cell,
      ]),
    )
  }

  /** Where words stand in a row, however often; a single word is counted. */
  #sequence(column: Column, cell: string, terms: readonly string[], prefix = false): Postings {
    if (terms.length === 1 && !prefix) return this.terms(column, cell, terms)
    const table = wordTables[cells[column].zone]
    const query = `${cell} : "${terms.join(' ')}"${prefix ? ' *' : ''}`
    const ids = this.#database.numbers(`SELECT json_group_array(rowid) FROM ${table} WHERE ${table} MATCH ?`, [query])
    return { ids, counts: ids.map(() => 1) }
  }

  /** The stored terms that a fuzzy word may mean. */
  #near(word: string): string[] {
    const most = editsAllowed(word)
    const terms = this.#database.strings('SELECT json_group_array(term) FROM terms WHERE length BETWEEN ? AND ?', [
      word.length - most,
      word.length + most,
    ])
    return terms.filter((term) => withinEdits(term, word, most))
  }

  /** The stored terms that are compounds of a word and no inflected forms of it, which the stems find. */
  #compoundsOf(word: string, language: string): string[] {
    const stem = this.#matcher.stem(word, language)
    if (!this.#matcher.hasCompounds(language)) return []
    return this.holding(stem).filter(
      (term) => this.#matcher.isCompound(term, word, language) && this.#matcher.stem(term, language) !== stem,
    )
  }

  /** The stored terms that hold a piece of a word. */
  holding(piece: string): string[] {
    return this.#database.strings('SELECT json_group_array(term) FROM terms WHERE instr(term, ?) > 0', [piece])
  }

  /** The table of every place of every term of a full-text table; SQLite makes it on the fly. */
  #instances(table: string): string {
    const name = `temp.${table}_instances`
    if (!this.#open.has(name)) {
      this.#database.execute(`CREATE VIRTUAL TABLE IF NOT EXISTS ${name} USING fts5vocab(main, ${table}, instance)`)
      this.#open.add(name)
    }
    return name
  }
}

/** Ids with how often each comes. */
export function counted(ids: readonly number[]): Postings {
  const ascending = ids.every((id, index) => index === 0 || (ids[index - 1] ?? 0) <= id)
  const sorted = ascending ? ids : [...ids].sort((left, right) => left - right)
  const postings: { ids: number[]; counts: number[] } = { ids: [], counts: [] }
  for (const id of sorted) {
    const at = postings.ids.length - 1
    if (postings.ids[at] === id) postings.counts[at] = (postings.counts[at] ?? 0) + 1
    else {
      postings.ids.push(id)
      postings.counts.push(1)
    }
  }
  return postings
}

function merged(all: readonly Postings[]): Postings {
  const held = all.filter(({ ids }) => ids.length > 0)
  const [only] = held
  if (held.length <= 1) return only ?? { ids: [], counts: [] }
  const counts = new Map<number, number>()
  for (const { ids, counts: each } of held) {
    ids.forEach((id, index) => {
      counts.set(id, (counts.get(id) ?? 0) + (each[index] ?? 0))
    })
  }
  const ids = [...counts.keys()].sort((left, right) => left - right)
  return { ids, counts: ids.map((id) => counts.get(id) ?? 0) }
}
