import type { Tokens } from '../../tokens/tokens.ts'
import type { Attributes } from './attributes.ts'
import { columnOf, isWordColumn, TOKEN_WIDTH, tokenColumnOf, WIDTH } from './columns.ts'
import { mix } from './hash.ts'
import type { Template } from './templates.ts'

/** What is seen beyond a sentence. */
const EDGE = 0x7f4a7c15

/** A template with the number that stands for it in its features' hashes. */
export interface Look {
  readonly sees: Template['sees']
  readonly seed: number
}

/** Looks as columns of numbers. What several see is read once: sight by sight, then look by look. */
export interface Looks {
  readonly sights: number
  /** 1 where a column of the form is seen, 0 where one of the token. */
  readonly ofForm: Uint8Array
  readonly columns: Uint8Array
  readonly offsets: Int8Array
  readonly count: number
  /** The sights of look `n` are parts[from[n]] to parts[from[n + 1] - 1]. */
  readonly from: Uint16Array
  readonly parts: Uint16Array
  readonly seeds: Uint16Array
}

const MOST_SIGHTS = 128
const seen = new Uint32Array(MOST_SIGHTS)

export function layOut(looks: readonly Look[]): Looks {
  const parts = looks.flatMap(({ sees }) => sees)
  const named = ([column, offset]: Template['sees'][number]): string => `${column} ${offset}`
  const sights = [...new Map(parts.map((sight) => [named(sight), sight])).values()]
  const names = sights.map(named)
  let read = 0
  return {
    sights: sights.length,
    ofForm: Uint8Array.from(sights, ([column]) => (isWordColumn(column) ? 1 : 0)),
    columns: Uint8Array.from(sights, ([column]) => (isWordColumn(column) ? columnOf[column] : tokenColumnOf[column])),
    offsets: Int8Array.from(sights, ([, offset]) => offset),
    count: looks.length,
    from: Uint16Array.of(0, ...looks.map(({ sees }) => (read += sees.length))),
    parts: Uint16Array.from(parts, (sight) => names.indexOf(named(sight))),
    seeds: Uint16Array.from(looks, ({ seed }) => seed),
  }
}

/**
 * Writes the hashes of what a token shows to looks, from `size` on, and returns their number with those before. A feature is
 * the hash of what is seen and of the look's number, so none is ever spelled out.
 */
export function look(
  { sights, ofForm, columns, offsets, count, from, parts, seeds }: Looks,
  { form, sentence, firstOfSentence }: Tokens,
  { table, facts }: Attributes,
  at: number,
  into: Uint32Array,
  size: number,
): number {
  const words = facts.table
  const first = firstOfSentence[sentence[at] ?? 0] ?? 0
  const end = firstOfSentence[(sentence[at] ?? 0) + 1] ?? 0
  for (let sight = 0; sight < sights; sight++) {
    const index = at + (offsets[sight] ?? 0)
    const column = columns[sight] ?? 0
    seen[sight] =
      index < first || index >= end
        ? EDGE
        : ofForm[sight] === 1
          ? (words[(form[index] ?? 0) * WIDTH + column] ?? 0)
          : (table[index * TOKEN_WIDTH + column] ?? 0)
  }
  let written = size
  let part = 0
  for (let look = 0; look < count; look++) {
    const until = from[look + 1] ?? 0
    const alone = until - part === 1
    let value = alone ? (seen[parts[part++] ?? 0] ?? 0) : 0
    for (; part < until; part++) value = mix(value, seen[parts[part] ?? 0] ?? 0)
    // nothing seen alone is no feature; beside something else it says something
    if (value !== 0) into[written++] = mix(value, seeds[look] ?? 0)
  }
  return written
}
