import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { Article } from '../model.ts'
import { Inserter } from './insert.ts'
import { packAll } from './packed.ts'
import { removeFile } from './remove.ts'
import type { Database } from './sqlite.ts'

/** A file as the folder has it now. */
export interface FileState {
  /** As the index names it. */
  readonly path: string
  /** Where it lies. */
  readonly absolute: string
  /** Bytes. */
  readonly size: number
  /** Whole ms since 1970. */
  readonly mtime: number
}

/** What an update did, in files. */
export interface UpdateSummary {
  added: number
  changed: number
  removed: number
  unchanged: number
}

interface HashedFile extends FileState {
  readonly sha256: string
}

/** Articles that are put in in one transaction. */
const batch = 100

/**
 * Brings an index up to date with the files there are: what is new or changed (size or time first, then the bytes' hash)
 * is read, what has gone is removed. Whatever is interrupted, each transaction leaves a sound index, and the next update
 * goes on from there. Two at once do some work twice, and harm nothing.
 * @param read the articles of files, in the files' order, each with its file's path
 */
export async function updateIndex(
  database: Database,
  files: readonly FileState[],
  read: (files: readonly FileState[]) => AsyncIterable<{ path: string; article: Article }>,
): Promise<UpdateSummary> {
  const summary: UpdateSummary = { added: 0, changed: 0, removed: 0, unchanged: 0 }
  const known = knownFiles(database)
  summary.removed = removeOthers(database, files, known)
  const pending: HashedFile[] = []
  for (const file of files) {
    const before = known.get(file.path)
    if (before && before.sha256 !== '' && before.size === file.size && before.mtime === file.mtime) {
      summary.unchanged++
      continue
    }
    const sha256 = await hashOf(file.absolute)
    // What cannot be read is left to the reading, which says why.
    if (before && before.sha256 === sha256) {
      summary.unchanged++
      touch(database, file)
    } else pending.push({ ...file, sha256: sha256 ?? '' })
  }
  const writer = new BatchWriter(database, pending)
  for await (const { path, article } of read(pending)) await writer.add(path, article)
  writer.finish()
  for (const path of writer.written) summary[known.has(path) ? 'changed' : 'added']++
  database.transaction(() => packAll(database))
  return summary
}

/** Gathers articles and puts them in batch by batch. */
class BatchWriter {
  /** Paths of the files put in. */
  readonly written = new Set<string>()
  readonly #database: Database
  readonly #files: ReadonlyMap<string, HashedFile>
  readonly #inserter: Inserter
  readonly #claim = randomUUID()
  #steps: { path: string; articles: Article[]; opens: boolean; ends: boolean }[] = []
  #gathered = 0

  constructor(database: Database, files: readonly HashedFile[]) {
    this.#database = database
    this.#files = new Map(files.map((file) => [file.path, file]))
    this.#inserter = new Inserter(database)
  }

  async add(path: string, article: Article): Promise<void> {
    await this.#inserter.learn(article)
    const last = this.#steps.at(-1)
    if (last?.path === path) last.articles.push(article)
    else {
      if (last) last.ends = true
      this.#steps.push({ path, articles: [article], opens: true, ends: false })
    }
    if (++this.#gathered >= batch) this.#flush()
  }

  finish(): void {
    const last = this.#steps.at(-1)
    if (last) last.ends = true
    this.#flush()
  }

  #flush(): void {
    const steps = this.#steps
    if (steps.length === 0) return
    try {
      this.#database.transaction(() => {
        for (const { path, articles, opens, ends } of steps) this.#put(path, articles, opens, ends)
        nextGeneration(this.#database)
      })
    } catch (error) {
      this.#inserter.forget()
      throw error
    }
    // A file of many articles goes on in the next batch.
    const last = steps.at(-1)
    this.#steps = last && !last.ends ? [{ path: last.path, articles: [], opens: false, ends: false }] : []
    this.#gathered = 0
  }

  #put(path: string, articles: readonly Article[], opens: boolean, ends: boolean): void {
    const file = this.#files.get(path)
    if (!file) return
    if (opens && this.#isThere(file)) return
    if (opens) this.#open(file)
    const id = this.#database.value('SELECT id FROM files WHERE path = ? AND claim = ?', [path, this.#claim])
    // Another build has taken the file over, and will put in the rest.
    if (typeof id !== 'number') return
    for (const article of articles) this.#inserter.insert(article, id)
    if (!ends) return
    this.#database.run('UPDATE files SET sha256 = ? WHERE id = ?', [file.sha256, id])
    this.written.add(path)
  }

  /** Whether another build has put in the same file meanwhile. */
  #isThere({ path, sha256 }: HashedFile): boolean {
    return (
      sha256 !== '' &&
      this.#database.value('SELECT count(*) FROM files WHERE path = ? AND sha256 = ?', [path, sha256]) === 1
    )
  }

  #open({ path, size, mtime }: HashedFile): void {
    removeFile(this.#database, path)
    this.#database.run('INSERT INTO files (path, size, mtime, sha256, claim) VALUES (?, ?, ?, ?, ?)', [
      path,
      size,
      mtime,
      '',
      this.#claim,
    ])
  }
}

interface KnownFile {
  readonly size: number
  readonly mtime: number
  readonly sha256: string
}

function knownFiles(database: Database): Map<string, KnownFile> {
  const rows = database.rows('SELECT * FROM files', ['path', 'size', 'mtime', 'sha256'])
  return new Map(
    rows.map(({ path, size, mtime, sha256 }) => [
      String(path),
      { size: Number(size), mtime: Number(mtime), sha256: String(sha256) },
    ]),
  )
}

function removeOthers(database: Database, files: readonly FileState[], known: ReadonlyMap<string, KnownFile>): number {
  const there = new Set(files.map(({ path }) => path))
  const gone = [...known.keys()].filter((path) => !there.has(path))
  if (gone.length === 0) return 0
  database.transaction(() => {
    for (const path of gone) removeFile(database, path)
    nextGeneration(database)
  })
  return gone.length
}

function touch(database: Database, { path, size, mtime }: FileState): void {
  database.run('UPDATE files SET size = ?, mtime = ? WHERE path = ?', [size, mtime, path])
}

function nextGeneration(database: Database): void {
  database.run("UPDATE meta SET value = value + 1 WHERE key = 'generation'")
}

/** SHA-256 of a file's bytes in hex, or undefined where it cannot be read. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk)
  } catch {
    return undefined
  }
  return hash.digest('hex')
}
