import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const gold = join(import.meta.dirname, '../gold')
const lists = join(import.meta.dirname, '../../src/languages/da/lists')
/** So many files lie in one folder of a made corpus. */
const perFolder = 1000

interface Source {
  readonly text: string
  readonly ending: string
  /** Words of the people's names in it, with the list that others are drawn from. */
  readonly names: readonly { readonly word: string; readonly from: readonly string[] }[]
}

/**
 * Writes a corpus of articles made from the annotated ones: the people go by other names, years and days are others.
 * The same seed gives the same corpus.
 */
export function makeCorpus(folder: string, articles: number, seed: number): void {
  const random = randomFrom(seed)
  const firstNames = listOf('first-names.tsv')
  const surnames = listOf('surnames.txt')
  const sources = ['modern', 'dev'].flatMap((set) => sourcesOf(set, firstNames, surnames))
  for (let number = 0; number < articles; number++) {
    const source = sources[number % sources.length]
    if (!source) throw new Error('there are no annotated articles')
    const part = join(folder, String(Math.floor(number / perFolder)).padStart(3, '0'))
    if (number % perFolder === 0) mkdirSync(part, { recursive: true })
    writeFileSync(join(part, `${String(number).padStart(6, '0')}${source.ending}`), varied(source, random))
  }
}

function varied({ text, names }: Source, random: () => number): string {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const others = new Map(names.map(({ word, from }) => [word, pick(from)]))
  const years = Math.floor(random() * 9) - 4
  const days = Math.floor(random() * 20)
  return text
    .replace(/\p{Lu}[\p{L}]+?(?=s?(?!\p{L}))/gu, (word) => others.get(word) ?? word)
    .replace(/\b20[12]\d\b/g, (year) => String(Math.min(2029, Number(year) + years)))
    .replace(/\b([1-9]|[12]\d)\. (?=\p{Ll})/gu, (_, day) => `${((Number(day) + days) % 28) + 1}. `)
}

function sourcesOf(set: string, firstNames: readonly string[], surnames: readonly string[]): Source[] {
  return readdirSync(join(gold, set, 'docs'))
    .sort()
    .map((file) => {
      const ending = /\.\w+$/.exec(file)?.[0] ?? ''
      const annotated: unknown = JSON.parse(
        readFileSync(join(gold, set, 'gold', `${file.slice(0, -ending.length)}.json`), 'utf8'),
      )
      const words = peopleOf(annotated).map((name) => name.split(' '))
      return {
        text: readFileSync(join(gold, set, 'docs', file), 'utf8'),
        ending,
        names: words.flatMap((name) =>
          name.map((word, index) => ({ word, from: index < name.length - 1 ? firstNames : surnames })),
        ),
      }
    })
}

/** The full names of the people that an annotation knows. */
function peopleOf(annotated: unknown): string[] {
  if (typeof annotated !== 'object' || annotated === null) return []
  const entities: unknown = 'entities' in annotated ? annotated.entities : []
  if (!Array.isArray(entities)) return []
  return entities.filter(({ type, name }) => type === 'PER' && name.includes(' ')).map(({ name }) => String(name))
}

function listOf(file: string): string[] {
  const lines = readFileSync(join(lists, file), 'utf8').split('\n')
  return lines.filter((line) => /^\p{Lu}\p{Ll}+(?:\t|$)/u.test(line)).map((line) => line.split('\t')[0] ?? '')
}

/** Random numbers in [0, 1) from a seed (Mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
