import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs'
import { InputError } from '../errors.ts'
import { applicationId, schema, schemaVersion } from './schema.ts'
import { Database } from './sqlite.ts'

/**
 * Opens an index that exists.
 * @throws InputError where there is none, or the file is damaged, another program's or another version's
 */
export async function openIndex(path: string): Promise<Database> {
  mustBeSqlite(path)
  const database = await Database.open(path)
  try {
    mustBeIndex(database)
  } catch (error) {
    database.close()
    throw error
  }
  return database
}

/**
 * Opens an index, or makes an empty one where there is no file, or one without a table: what a build leaves that was
 * killed before its first commit.
 * @throws InputError where the file is something else
 */
export async function openOrCreateIndex(path: string): Promise<Database> {
  const size = sizeOf(path)
  if (size > 0) mustBeSqlite(path)
  const database = await Database.open(path)
  try {
    // Somebody else may have made it since we looked.
    database.transaction(() => {
      if (database.value('SELECT count(*) FROM sqlite_master') !== 0) return
      if (database.value('PRAGMA application_id') !== 0) return
      database.execute(schema)
      database.run("INSERT INTO meta VALUES ('generation', '0')")
    })
    mustBeIndex(database)
  } catch (error) {
    database.close()
    // What could not be begun leaves nothing.
    if (size < 0 && sizeOf(path) === 0) removeIndex(path)
    throw error
  }
  return database
}

/**
 * Removes an index, whatever its version and however damaged; does nothing where there is no file.
 * @throws InputError where the file is something else
 */
export function removeIndex(path: string): void {
  if (sizeOf(path) > 0) {
    mustBeSqlite(path)
    const head = headOf(path)
    if (head.readUInt32BE(68) !== applicationId) throw foreign(path)
  }
  for (const ending of ['', '-journal', '-wal', '-shm']) rmSync(path + ending, { force: true })
}

function mustBeIndex(database: Database): void {
  if (database.value('PRAGMA application_id') !== applicationId) {
    throw foreign(database.path)
  }
  const version = database.value('PRAGMA user_version')
  if (version !== schemaVersion) {
    throw new InputError(
      database.path,
      `is an article index of version ${String(version)}, not ${schemaVersion}: build it again with "article index build --force"`,
    )
  }
}

function mustBeSqlite(path: string): void {
  const size = sizeOf(path)
  if (size < 0) throw new InputError(path, 'there is no such index; make it with "article index build"')
  if (headOf(path).toString('latin1', 0, 16) !== 'SQLite format 3\0') {
    throw new InputError(path, 'is no article index: not an SQLite file')
  }
}

/** The header of an SQLite file (https://www.sqlite.org/fileformat.html): its mark first, the application's id at 68. */
function headOf(path: string): Buffer {
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, head.length, 0)
  } finally {
    closeSync(file)
  }
  return head
}

function foreign(path: string): InputError {
  return new InputError(path, "is another program's database, no article index")
}

/** Bytes of a file, or -1 where there is none. */
function sizeOf(path: string): number {
  try {
    const stat = statSync(path)
    if (stat.isFile()) return stat.size
  } catch {
    return -1
  }
  throw new InputError(path, 'is no file')
}
