import type { Span } from '../../model.ts'
import { classOf, DIGIT, LETTER, LOWER, SPACE, UPPER, WORD } from './character.ts'
import { startsSentence } from './sentences.ts'
import type { Tokens } from './tokens.ts'
import { vocabulary } from './vocabulary.ts'

const APOSTROPHE = 0x27
const CURLY_APOSTROPHE = 0x2019
const HYPHEN = 0x2d
const DOT = 0x2e
const COMMA = 0x2c
const COLON = 0x3a
const SLASH = 0x2f
const AMPERSAND = 0x26
const UNDERSCORE = 0x5f
const AT = 0x40
const FOUR = 0x34

/**
 * Splits the paragraphs of a text into tokens and sentences in one pass, as the Danish Dependency Treebank does: hyphen
 * compounds, genitives with an apostrophe, numbers, addresses and abbreviations are one token, every other mark is its
 * own. A sentence never crosses a paragraph or a line.
 * @param closing those of them that end a sentence before a capital: `kr.`, `osv.`
 * @param abbreviations lower-case forms with their full stops; those never end a sentence before a lower-case word
 */
export function tokenize(
  text: string,
  paragraphs: readonly Span[],
  abbreviations: ReadonlySet<string>,
  closing: ReadonlySet<string> = none,
): Tokens {
  const closes = (from: number, until: number): boolean => closing.has(text.slice(from, until).toLowerCase())
  const longest = longestOf(abbreviations)
  const isAbbreviation: IsAbbreviation = (from, until) =>
    until - from <= longest && abbreviations.has(text.slice(from, until).toLowerCase())
  const words = vocabulary()
  const first: number[] = []
  let count = 0
  for (const paragraph of paragraphs) {
    let spaceBefore = true
    let lineBefore = true
    for (let at = paragraph.start; at < paragraph.end; ) {
      const unit = text.charCodeAt(at)
      const kind = classOf(unit)
      if (kind & SPACE) {
        if (unit === 10 || unit === 13) lineBefore = true
        spaceBefore = true
        at++
        continue
      }
      const until = kind & WORD ? endOfWord(text, at, isAbbreviation) : endOfMark(text, at, unit)
      if (count === room) makeRoom()
      start[count] = at
      end[count] = until
      form[count] = words.numberOf(text, at, until)
      if (lineBefore || startsSentence(text, start, end, count, first.at(-1) ?? 0, spaceBefore, closes)) {
        first.push(count)
      }
      sentence[count] = first.length - 1
      count++
      at = until
      spaceBefore = false
      lineBefore = false
    }
  }
  // one piece of memory for all columns
  const columns = new Uint32Array(4 * count + first.length + 1)
  const column = (place: number, from: Uint32Array): Uint32Array => {
    const kept = columns.subarray(place * count, (place + 1) * count)
    kept.set(from.subarray(0, count))
    return kept
  }
  const firstOfSentence = columns.subarray(4 * count)
  firstOfSentence.set(first)
  firstOfSentence[first.length] = count
  return {
    text,
    count,
    start: column(0, start),
    end: column(1, end),
    form: column(2, form),
    vocabulary: words,
    sentence: column(3, sentence),
    sentenceCount: first.length,
    firstOfSentence,
  }
}

const none: ReadonlySet<string> = new Set()

const lengths = new WeakMap<ReadonlySet<string>, number>()

/** Length of the longest of some words. */
function longestOf(words: ReadonlySet<string>): number {
  const known = lengths.get(words)
  if (known !== undefined) return known
  let longest = 0
  for (const { length } of words) longest = Math.max(longest, length)
  lengths.set(words, longest)
  return longest
}

// the columns while they are filled: kept from text to text, as long as the longest
let room = 2048
let start = new Uint32Array(room)
let end = new Uint32Array(room)
let form = new Uint32Array(room)
let sentence = new Uint32Array(room)

function makeRoom(): void {
  room *= 2
  const longer = (column: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> => {
    const copy = new Uint32Array(room)
    copy.set(column)
    return copy
  }
  start = longer(start)
  end = longer(end)
  form = longer(form)
  sentence = longer(sentence)
}

type IsAbbreviation = (from: number, until: number) => boolean

function endOfWord(text: string, from: number, isAbbreviation: IsAbbreviation): number {
  let at = from + 1
  let dots = 0
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (classOf(unit) & WORD) continue
    if (!joins(text, at, unit)) break
    if (unit === DOT) dots++
  }
  const unit = text.charCodeAt(at)
  if (unit === DOT && classOf(text.charCodeAt(at + 1)) & WORD) return at
  // two full stops: the abbreviation's and the sentence's; three: an ellipsis
  if (unit === DOT && !(text.charCodeAt(at + 1) === DOT && text.charCodeAt(at + 2) === DOT)) {
    if (dots > 0 && dottedLetters(text, from, at)) return at + 1
    if (isInitial(text, from, at) || isOrdinal(text, from, at)) return at + 1
    if (!isAcronym(text, from, at) && isAbbreviation(from, at + 1)) return at + 1
  }
  // a compound's first part alone: `sundheds- og ældreminister`
  if (unit === HYPHEN && classOf(text.charCodeAt(at - 1)) & LETTER && !(classOf(text.charCodeAt(at + 1)) & WORD)) {
    return at + 1
  }
  const genitive = unit === APOSTROPHE || unit === CURLY_APOSTROPHE
  if (genitive && endsInSibilant(text, at) && !opensBefore(text, from, unit)) return at + 1
  return at
}

/** Whether a mark between two word characters belongs to the word. */
function joins(text: string, at: number, unit: number): boolean {
  const before = classOf(text.charCodeAt(at - 1))
  const after = at + 1 < text.length ? classOf(text.charCodeAt(at + 1)) : 0
  if (!(after & WORD)) return false
  switch (unit) {
    case HYPHEN:
    case UNDERSCORE:
    case AT:
      return true
    case SLASH:
      // `A/S` and `og/eller` are words, `CDU/CSU` are two
      return !(before & after & UPPER && classOf(text.charCodeAt(at - 2)) & UPPER)
    case APOSTROPHE:
    case CURLY_APOSTROPHE:
      return (before & WORD) !== 0
    case AMPERSAND:
      return true
    case DOT:
      // a full stop that lost its space is followed by a capital: `samlet.I`
      if (before & DIGIT || after & DIGIT) return (before & DIGIT && after & DIGIT) !== 0 || (before & UPPER) !== 0
      return !(before & LOWER && after & UPPER)
    case COMMA:
    case COLON:
      return (before & DIGIT) !== 0 && (after & DIGIT) !== 0
    default:
      return false
  }
}

/** `m.v`, `B.T`, `f.eks`: parts of at most four letters parted by dots. */
function dottedLetters(text: string, from: number, until: number): boolean {
  let part = 0
  for (let at = from; at < until; at++) {
    const unit = text.charCodeAt(at)
    if (unit === DOT) part = 0
    else if (!(classOf(unit) & LETTER) || ++part > 4) return false
  }
  return true
}

/** `J.` before a name; the letter that ends a paragraph is a party's or a team's. */
function isInitial(text: string, from: number, until: number): boolean {
  if (until - from !== 1 || !(classOf(text.charCodeAt(from)) & UPPER)) return false
  return until + 1 < text.length && text.charCodeAt(until + 1) !== 10
}

/** `DR`, `IF`, `KL` at the end of a sentence are not the abbreviations `dr.`, `if.`, `kl.`. */
function isAcronym(text: string, from: number, until: number): boolean {
  for (let at = from; at < until; at++) if (!(classOf(text.charCodeAt(at)) & UPPER)) return false
  return until - from > 1
}

/** `9. august`, `1. division`: a short number before a lower-case word; before a capital only a small one: `2. Verdenskrig`. */
function isOrdinal(text: string, from: number, until: number): boolean {
  if (until - from > 2) return false
  for (let at = from; at < until; at++) if (!(classOf(text.charCodeAt(at)) & DIGIT)) return false
  if (text.charCodeAt(until + 1) !== 32) return false
  const next = classOf(text.charCodeAt(until + 2))
  const small = until - from === 1 && text.charCodeAt(from) <= FOUR
  return (next & LETTER) !== 0 && (small || (next & UPPER) === 0)
}

function endsInSibilant(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 32
  return (last === 0x73 || last === 0x78 || last === 0x7a) && !(classOf(text.charCodeAt(at + 1)) & WORD)
}

/** Whether the same mark stands unclosed shortly before the word, so that the one behind it closes a quotation. */
function opensBefore(text: string, from: number, unit: number): boolean {
  const opener = unit === CURLY_APOSTROPHE ? 0x2018 : unit
  for (let at = from - 1; at >= 0 && at >= from - 80; at--) {
    const seen = text.charCodeAt(at)
    if (seen === 10) return false
    if (seen === opener && (at === 0 || !(classOf(text.charCodeAt(at - 1)) & WORD))) return true
  }
  return false
}

function endOfMark(text: string, from: number, unit: number): number {
  let at = from + 1
  // a surrogate pair is one mark; dots, dashes and lines of one mark stay together
  if (unit >= 0xd800 && unit <= 0xdbff) return Math.min(at + 1, text.length)
  if (unit === DOT || unit === HYPHEN || unit === UNDERSCORE) while (text.charCodeAt(at) === unit) at++
  return at
}
