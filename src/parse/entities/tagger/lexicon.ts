import { findSlot, mix } from './hash.ts'
import type { WordFilter } from './word-filter.ts'
import { casing } from './word-shapes.ts'

/** What the word lists say about a single word in lower case: bits of a word's entry. */
export const word = {
  /** Low four bits: frequency class, 1 the rarest listed, 15 the most frequent, 0 unlisted. */
  frequency: 0xf,
  firstMale: 1 << 4,
  firstFemale: 1 << 5,
  firstAmbiguous: 1 << 6,
  surname: 1 << 7,
  surnameAmbiguous: 1 << 8,
  roleIndefinite: 1 << 9,
  roleDefinite: 1 << 10,
  reportingVerb: 1 << 11,
  /** Stands in a name of several words of this kind. */
  inPlace: 1 << 12,
  inOrganisation: 1 << 13,
  inPerson: 1 << 14,
  inWork: 1 << 15,
  /** A name of several words begins with it in lower case. */
  opensLowerName: 1 << 16,
} as const

/** What the lists say of a word as a person's name. */
export const NAME_BITS = word.firstMale | word.firstFemale | word.firstAmbiguous | word.surname | word.surnameAmbiguous

/** The lists that whole names stand in: bits of a name's entry; the same bit four places on for ambiguous names. */
export const kinds = [
  'place-home',
  'place-world',
  'country',
  'city',
  'company',
  'brand',
  'media',
  'authority',
  'politics',
  'society',
  'sport',
  'work',
  'person',
] as const
export type Kind = (typeof kinds)[number]

/** Bits of a name's entry besides its kinds. */
export const name = {
  prefix: 1,
  title: 2,
  capitals: 4,
  lower: 8,
  ambiguous: 16,
  firstKind: 5,
} as const

export const PLACE_KINDS = 0b1111
export const ORGANISATION_KINDS = 0b111_1111_0000
export const WORK_KINDS = 1 << 11
export const PERSON_KINDS = 1 << 12

const MAGIC = 0x4c58_4532
const HEADER = 5

/** The compiled lists of one language: views over the file's bytes. */
export interface Lexicon {
  readonly wordKeys: Uint32Array
  readonly wordValues: Uint32Array
  readonly nameKeys: Uint32Array
  readonly nameValues: Uint32Array
  /** Words that the dictionary spells with a small letter, and with a capital; by their hashes in lower case. */
  readonly common: WordFilter
  readonly proper: WordFilter
}

/**
 * Opens compiled lists in place.
 * @throws RangeError where the bytes are no such file
 */
export function openLexicon(bytes: Uint8Array): Lexicon {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const [magic, words = 0, names = 0, common = 0, proper = 0] = new Uint32Array(
    aligned.buffer,
    aligned.byteOffset,
    HEADER,
  )
  if (magic !== MAGIC || aligned.byteLength < 4 * (HEADER + 2 * words + 2 * names + common + proper)) {
    throw new RangeError('not a compiled list of names')
  }
  let at = aligned.byteOffset + 4 * HEADER
  const view = (length: number): Uint32Array => {
    const array = new Uint32Array(aligned.buffer, at, length)
    at += 4 * length
    return array
  }
  return {
    wordKeys: view(words),
    wordValues: view(words),
    nameKeys: view(names),
    nameValues: view(names),
    common: view(common),
    proper: view(proper),
  }
}

/** The bytes of a lexicon, as openLexicon reads them. */
export function writeLexicon(lexicon: Lexicon): Uint8Array {
  const { wordKeys, wordValues, nameKeys, nameValues, common, proper } = lexicon
  const parts = [wordKeys, wordValues, nameKeys, nameValues, common, proper]
  const file = new Uint32Array(HEADER + parts.reduce((length, part) => length + part.length, 0))
  file.set([MAGIC, wordKeys.length, nameKeys.length, common.length, proper.length])
  let at = HEADER
  for (const part of parts) {
    file.set(part, at)
    at += part.length
  }
  return new Uint8Array(file.buffer)
}

/** What the word lists say about a word, by its lower-case hash; 0 where nothing. */
export function lookUpWord(lexicon: Lexicon, lowerHash: number): number {
  const slot = findSlot(lexicon.wordKeys, lowerHash)
  return slot < 0 ? 0 : (lexicon.wordValues[slot] ?? 0)
}

/** The entry of a name, or of the beginning of one, by the hash of its words; 0 where none. */
export function lookUpName(lexicon: Lexicon, chain: number): number {
  const slot = findSlot(lexicon.nameKeys, chain)
  return slot < 0 ? 0 : (lexicon.nameValues[slot] ?? 0)
}

export const CHAIN_START = 0x3c6ef372

/** The hash of a name's words, one more word each step; never 0. */
export function chain(before: number, lowerHash: number): number {
  return mix(before, lowerHash) || 1
}

/** Whether a listed name is written with the casing of its first word in the text; `several` where it has more words. */
export function isNamedSo(cased: number, several: boolean, entry: number): boolean {
  if (entry >>> name.firstKind === 0) return false
  if (cased === casing.lower) return (entry & name.lower) !== 0
  if (entry & name.title && (cased !== casing.capitals || several)) return true
  if (cased === casing.capitals || cased === casing.initial || cased === casing.mixed || cased === casing.digits)
    return true
  // an acronym is not met by a title: `Bif` is not BIF
  return (entry & (name.title | name.lower)) !== 0
}

/** The kinds of an entry as place, organisation, work, person and ambiguous, in five bits. */
export function coarse(entry: number): number {
  const bits = entry >>> name.firstKind
  return (
    (bits & PLACE_KINDS ? 1 : 0) |
    (bits & ORGANISATION_KINDS ? 2 : 0) |
    (bits & WORK_KINDS ? 4 : 0) |
    (bits & PERSON_KINDS ? 8 : 0) |
    (entry & name.ambiguous ? 16 : 0)
  )
}
