import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSlot, hashLower } from '../parse/entities/tagger/hash.ts'
import { CHAIN_START, chain, type Kind, kinds, type Lexicon, name, word } from '../parse/entities/tagger/lexicon.ts'
import { makeFilter, type WordFilter } from '../parse/entities/tagger/word-filter.ts'
import { casing, casingOf } from '../parse/entities/tagger/word-shapes.ts'
import { tokenize } from '../parse/tokens/index.ts'
import type { Tokens } from '../parse/tokens/tokens.ts'
import type { Dictionary } from './dictionary.ts'

/** Which kind the names of a list are, by the beginning of its file name; the first that fits. */
const kindOfList: readonly (readonly [string, Kind])[] = [
  ['loc-denmark', 'place-home'],
  ['loc-countries', 'country'],
  ['loc-geonames', 'city'],
  ['loc-', 'place-world'],
  ['org-brands', 'brand'],
  ['org-companies', 'company'],
  ['org-media', 'media'],
  ['org-police', 'authority'],
  ['org-politics', 'politics'],
  ['org-sports', 'sport'],
  ['org-', 'society'],
  ['misc', 'work'],
  ['people', 'person'],
]

const insideOf = (kind: Kind): number => {
  if (kind === 'work') return word.inWork
  if (kind === 'person') return word.inPerson
  return kind.startsWith('place') || kind === 'country' || kind === 'city' ? word.inPlace : word.inOrganisation
}

type AddWord = (form: string, bits: number) => void

/**
 * Compiles a folder of name and word lists and a dictionary into one lexicon; `skip` leaves lists out, for measuring what
 * they bring.
 */
export function compileLists(
  folder: string,
  abbreviations: ReadonlySet<string>,
  dictionary: Dictionary,
  skip: readonly string[] = [],
): Lexicon {
  const words = new Map<number, number>()
  const names = new Map<number, number>()
  const addWord: AddWord = (form, bits) => {
    const key = hashLower(form, 0, form.length)
    words.set(key, (words.get(key) ?? 0) | bits)
  }
  for (const file of readdirSync(folder).sort()) {
    if (skip.some((part) => file.includes(part))) continue
    const rows = readRows(join(folder, file))
    if (file === 'frequency.txt') addFrequencies(rows, addWord)
    else if (file.startsWith('first-names')) addFirstNames(rows, addWord)
    else if (file.startsWith('surnames')) addSurnames(rows, addWord)
    else if (file.startsWith('roles')) addRoles(rows, addWord)
    else {
      const kind = kindOfList.find(([prefix]) => file.startsWith(prefix))?.[1]
      if (kind) addNames(rows, kind, abbreviations, names, addWord)
    }
  }
  const wordTable = openAddressed(words)
  const nameTable = openAddressed(names)
  return {
    wordKeys: wordTable.keys,
    wordValues: wordTable.values,
    nameKeys: nameTable.keys,
    nameValues: nameTable.values,
    common: filterOf(skip.includes('dictionary') ? [] : dictionary.common),
    proper: filterOf(skip.includes('dictionary') ? [] : dictionary.proper),
  }
}

function filterOf(words: Iterable<string>): WordFilter {
  return makeFilter(new Set(Array.from(words, (form) => hashLower(form, 0, form.length))))
}

/** The rows of a tab-separated list, without its comments. */
export function readRows(path: string): string[][] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('# '))
    .map((line) => line.split('\t').map((field) => field.trim()))
}

/** Classes of frequency by halves: the most frequent words have class 15, the rarest listed 1. */
function addFrequencies(rows: string[][], add: AddWord): void {
  rows.forEach(([row = ''], rank) => {
    const form = row.split(' ')[0] ?? ''
    add(form, Math.max(1, Math.round(15 - Math.log2(rank + 1) * 0.9)))
  })
}

function addFirstNames(rows: string[][], add: AddWord): void {
  for (const [form = '', gender = '', mark] of rows) {
    const male = gender !== 'f' ? word.firstMale : 0
    const female = gender !== 'm' ? word.firstFemale : 0
    add(form, male | female | (mark === '?' ? word.firstAmbiguous : 0))
  }
}

function addSurnames(rows: string[][], add: AddWord): void {
  for (const [form = '', mark] of rows) add(form, word.surname | (mark === '?' ? word.surnameAmbiguous : 0))
}

function addRoles(rows: string[][], add: AddWord): void {
  const last = (form: string): string => form.split(' ').at(-1) ?? ''
  for (const [indefinite = '', definite = '', plural = ''] of rows) {
    if (indefinite) add(last(indefinite), word.roleIndefinite)
    if (definite) add(last(definite), word.roleDefinite)
    if (plural) add(last(plural), word.roleDefinite)
  }
}

function addNames(
  rows: string[][],
  kind: Kind,
  abbreviations: ReadonlySet<string>,
  names: Map<number, number>,
  addWord: AddWord,
): void {
  const bit = 1 << (name.firstKind + kinds.indexOf(kind))
  for (const row of rows) {
    const ambiguous = row.at(-1) === '?' ? name.ambiguous : 0
    const forms = kind === 'person' ? row.slice(0, 1) : row.filter((field) => field && field !== '?')
    for (const form of forms) {
      const tokens = tokenize(form, [{ start: 0, end: form.length }], abbreviations)
      addName(tokens, bit | ambiguous, names)
      if (casingAt(tokens, 0) === casing.lower) addWord(wordAt(tokens, 0), word.opensLowerName)
      if (tokens.count > 1) addInside(tokens, insideOf(kind), addWord)
    }
  }
}

function addName(tokens: Tokens, bits: number, names: Map<number, number>): void {
  let hash = CHAIN_START
  for (let at = 0; at < tokens.count; at++) {
    hash = chain(hash, hashLower(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0))
    const known = names.get(hash) ?? 0
    if (at < tokens.count - 1) {
      names.set(hash, known | name.prefix)
      continue
    }
    // a name that one list knows without doubt is not made doubtful by another
    const listed = known >>> name.firstKind !== 0
    const doubt = listed ? known & bits & name.ambiguous : bits & name.ambiguous
    names.set(hash, (known & ~name.ambiguous) | (bits & ~name.ambiguous) | doubt | casingBit(tokens))
  }
}

function wordAt(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at])
}

function casingAt(tokens: Tokens, at: number): number {
  return casingOf(tokens.text, tokens.start[at] ?? 0, tokens.end[at] ?? 0)
}

function casingBit(tokens: Tokens): number {
  const cased = casingAt(tokens, 0)
  if (cased === casing.lower) return name.lower
  return cased === casing.capitals || cased === casing.initial ? name.capitals : name.title
}

function addInside(tokens: Tokens, bits: number, addWord: AddWord): void {
  for (let at = 0; at < tokens.count; at++) {
    const form = wordAt(tokens, at)
    if (/^\p{Lu}/u.test(form)) addWord(form, bits)
  }
}

/** A table of a power of two slots, at most seven tenths full; keys in order, so that the same lists give the same bytes. */
export function openAddressed(entries: ReadonlyMap<number, number>): { keys: Uint32Array; values: Uint32Array } {
  let slots = 1024
  while (slots * 0.7 < entries.size) slots *= 2
  const keys = new Uint32Array(slots)
  const values = new Uint32Array(slots)
  for (const [key, value] of [...entries].sort(([a], [b]) => a - b)) {
    let slot = key & (slots - 1)
    while (keys[slot] !== 0) slot = (slot + 1) & (slots - 1)
    keys[slot] = key
    values[slot] = value
    if (findSlot(keys, key) !== slot) throw new Error('a key was lost')
  }
  return { keys, values }
}
