import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { InputError } from '../../src/errors.ts'
import {
  addRoots,
  checkIndex,
  indexStats,
  openIndex,
  openOrCreateIndex,
  searchIndex,
  updateIndex,
} from '../../src/index-store/index.ts'
import { parseDocument } from '../../src/parse/index.ts'
import { documentOf } from './document-of.ts'
import { articles } from './texts.ts'

let sound: Promise<Buffer> | undefined

/** The bytes of a small index. */
async function soundIndex(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'article-any-'))
  try {
    const path = join(folder, 'news.db')
    const database = await openOrCreateIndex(path)
    addRoots(database, ['news'], folder)
    const files = articles.slice(0, 4).map((text, at) => {
      const absolute = join(folder, `${at}.txt`)
      writeFileSync(absolute, text)
      return { path: `${at}.txt`, absolute, size: text.length, mtime: 1 }
    })
    const { added } = await updateIndex(database, files, async function* (wanted) {
      for (const { path: name } of wanted) {
        const text = articles[Number.parseInt(name, 10)] ?? ''
        yield { path: name, article: { ...parseDocument(documentOf(text), { language: 'da' }), id: name } }
      }
    })
    if (added !== files.length) throw new Error(`${added} articles are indexed, not ${files.length}`)
    database.close()
    return readFileSync(path)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Bytes that are written over others, by how far into the file they stand, and how much of it is left. */
export const anyDamage = fc.record({
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
    maxLength: 40,
  }),
  left: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
})

/** Throws where a damaged index is neither answered from nor refused by a named error. */
export async function damageIsTold(value: unknown): Promise<void> {
  const { bytes, left } = value as { bytes: [number, number][]; left: number }
  sound ??= soundIndex()
  const damaged = Buffer.from(await sound)
  for (const [at, byte] of bytes) damaged[Math.floor(at * (damaged.length - 1))] = byte
  const folder = mkdtempSync(join(tmpdir(), 'article-any-'))
  try {
    const path = join(folder, 'news.db')
    writeFileSync(path, damaged.subarray(0, Math.floor(left * damaged.length)))
    for (const query of ['siger', 'speaker:putin', 'type:PER', undefined]) {
      try {
        const database = await openIndex(path)
        try {
          if (query === undefined) checkIndex(database)
          else await searchIndex(database, query)
          indexStats(database)
        } finally {
          database.close()
        }
      } catch (error) {
        if (!(error instanceof InputError)) throw error
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
