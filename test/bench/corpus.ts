import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { randomSource } from '../../src/train/crf.ts'

const gold = join(import.meta.dirname, '../gold')
const docs = ['modern', 'dev'].flatMap((set) =>
  readdirSync(join(gold, set, 'docs')).map((file) => readFileSync(join(gold, set, 'docs', file), 'utf8')),
)
const first = [
  'Anna',
  'Bo',
  'Carl',
  'Ditte',
  'Emil',
  'Freja',
  'Gorm',
  'Hanne',
  'Ivan',
  'Jette',
  'Karim',
  'Lone',
  'Mads',
]
const last = ['Andersen', 'Bach', 'Dahl', 'Eriksen', 'Friis', 'Gade', 'Holm', 'Iversen', 'Juhl', 'Koch', 'Lund', 'Mørk']
const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober']

/**
 * Any number of articles made from the annotated ones: their paragraphs in another order, pairs of capitalised words
 * replaced by other names and days by other days, as a seed says. The same seed gives the same articles.
 */
export function* madeArticles(count: number, seed = 1): Generator<string> {
  const random = randomSource(seed)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] ?? (from[0] as T)
  for (let made = 0; made < count; made++) {
    const paragraphs = pick(docs).split(/\n{2,}/)
    const turn = 1 + Math.floor(random() * Math.max(1, paragraphs.length - 1))
    yield [paragraphs[0] ?? '', ...paragraphs.slice(turn), ...paragraphs.slice(1, turn)]
      .join('\n\n')
      .replace(/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu, (name) => (random() < 0.5 ? name : `${pick(first)} ${pick(last)}`))
      .replace(/\d{1,2}\. [a-z]{3,9}(?= )/g, (day) =>
        random() < 0.5 ? day : `${1 + Math.floor(random() * 28)}. ${pick(months)}`,
      )
  }
}

/** One text of about so many characters, made of articles. */
export function madeText(length: number, seed = 1): string {
  const parts: string[] = []
  let size = 0
  for (const article of madeArticles(Number.POSITIVE_INFINITY, seed)) {
    parts.push(article)
    size += article.length + 2
    if (size >= length) break
  }
  return parts.join('\n\n').slice(0, length)
}

/** The articles as records of NDJSON, one a line. */
export function* madeRecords(count: number, seed = 1): Generator<string> {
  let id = 0
  for (const text of madeArticles(count, seed))
    yield `${JSON.stringify({ id: `made-${++id}`, date: '2020-08-10', text })}\n`
}

/** Writes {@link madeRecords} to a file. */
export function writeRecords(file: string, count: number): void {
  const handle = openSync(file, 'w')
  for (const record of madeRecords(count)) writeSync(handle, record)
  closeSync(handle)
}
