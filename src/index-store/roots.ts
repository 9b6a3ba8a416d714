import { resolve } from 'node:path'
import type { Database } from './sqlite.ts'

/** A file or folder that an index is built of. */
export interface Root {
  /** As given when the index was built; the names of its files begin so. */
  readonly path: string
  readonly absolute: string
}

/** Remembers what an index is built of, beside what it was built of before. */
export function addRoots(database: Database, paths: readonly string[], cwd: string): void {
  database.transaction(() => {
    for (const path of paths) database.run('INSERT OR REPLACE INTO roots VALUES (?, ?)', [path, resolve(cwd, path)])
  })
}

/** What an index is built of. */
export function rootsOf(database: Database): Root[] {
  return database
    .rows('SELECT path, absolute FROM roots ORDER BY path', ['path', 'absolute'])
    .map(({ path, absolute }) => ({ path: String(path), absolute: String(absolute) }))
}
