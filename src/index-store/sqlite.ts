import { resolve } from 'node:path'
import type LibsqlDatabase from 'libsql'
import { InputError, UsageError } from '../errors.ts'

export type Value = string | number | null | Uint8Array
export type Row = Readonly<Record<string, unknown>>

/** How long to wait for another process that writes, in ms. */
const patience = 30_000

type Statement = ReturnType<LibsqlDatabase.Database['prepare']>

/** A SQLite database with statements kept ready. Whatever SQLite refuses becomes an error that a person can act on. */
export class Database {
  readonly path: string
  readonly #database: LibsqlDatabase.Database
  readonly #statements = new Map<string, Statement>()

  private constructor(path: string, database: LibsqlDatabase.Database) {
    this.path = path
    this.#database = database
  }

  /**
   * Opens a file, or makes an empty one.
   * @throws UsageError where the optional package is not installed; InputError where the file cannot be opened
   */
  static async open(path: string): Promise<Database> {
    const driver = await import('libsql').catch(() => {
      throw new UsageError(
        'an index needs the optional package libsql, which is not installed here: npm install libsql',
      )
    })
    try {
      // By its full path: the driver would take `:memory:`, or a name that begins as an address does, for something else.
      return new Database(path, new driver.default(resolve(path), { timeout: patience }))
    } catch (cause) {
      throw asInputError(path, cause)
    }
  }

  /** Runs statements that answer nothing. */
  execute(sql: string): void {
    this.#guarded(() => this.#database.exec(sql))
  }

  run(sql: string, values: readonly Value[] = []): void {
    this.#guarded(() => this.#prepared(sql).run(bound(values)))
  }

  /** The rows, by column name. */
  all(sql: string, values: readonly Value[] = []): Row[] {
    return this.#guarded(() => this.#prepared(sql).all(bound(values)).filter(isRow))
  }

  /** The first column of the first row, or undefined where there is no row. */
  value(sql: string, values: readonly Value[] = []): unknown {
    const [row] = this.all(sql, values)
    return row === undefined ? undefined : Object.values(row)[0]
  }

  /** Many rows, by column name: gathered as JSON by SQLite, for the driver takes its time over each row. */
  rows(sql: string, columns: readonly string[], values: readonly Value[] = []): Row[] {
    const names = columns.map((name) => `"${name}"`).join(', ')
    const list = this.#gathered(`SELECT json_group_array(json_array(${names})) FROM (${sql})`, values)
    return list.map((cells: readonly unknown[]) => Object.fromEntries(columns.map((name, at) => [name, cells[at]])))
  }

  /** Texts that SQL has gathered with `json_group_array`. */
  strings(sql: string, values: readonly Value[] = []): string[] {
    return this.#gathered(sql, values)
  }

  /** Numbers that SQL has gathered with `json_group_array`. */
  numbers(sql: string, values: readonly Value[] = []): number[] {
    return this.#gathered(sql, values)
  }

  /**
   * The array that SQL gathers as JSON. It is fetched as bytes: of a text that damage has made no UTF-8 the driver would
   * end the whole process.
   * @throws InputError where it is none
   */
  #gathered(sql: string, values: readonly Value[]) {
    const json = this.value(`SELECT CAST((${sql}) AS BLOB)`, values)
    if (json === null || json === undefined) return []
    try {
      if (!(json instanceof ArrayBuffer || json instanceof Uint8Array)) throw new TypeError('no bytes')
      const list: unknown = JSON.parse(utf8.decode(json))
      return Array.isArray(list) ? list : []
    } catch {
      throw new InputError(this.path, damaged)
    }
  }

  /** Reads everything from one state of the database, whatever others write meanwhile. */
  snapshot<T>(work: () => T): T {
    return this.#between('BEGIN', work)
  }

  /** Does everything or nothing; waits for others that write, and lets nobody else write meanwhile. */
  transaction<T>(work: () => T): T {
    return this.#between('BEGIN IMMEDIATE', work)
  }

  #between<T>(begin: string, work: () => T): T {
    this.execute(begin)
    try {
      const result = work()
      this.execute('COMMIT')
      return result
    } catch (error) {
      if (this.#database.inTransaction) this.execute('ROLLBACK')
      // The only JSON that is parsed meanwhile stands in the index.
      throw error instanceof SyntaxError ? new InputError(this.path, damaged) : error
    }
  }

  close(): void {
    this.#statements.clear()
    this.#database.close()
  }

  #prepared(sql: string): Statement {
    const known = this.#statements.get(sql)
    if (known) return known
    const statement = this.#database.prepare(sql)
    this.#statements.set(sql, statement)
    return statement
  }

  #guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      throw asInputError(this.path, cause)
    }
  }
}

/** The driver takes bytes as a Buffer only, and parameters safely only as one list. */
function bound(values: readonly Value[]): unknown[] {
  return values.map((value) =>
    value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value,
  )
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null
}

const damaged = 'is damaged: build it again with "article index build --force"'
const utf8 = new TextDecoder('utf-8', { fatal: true })

const reasons: readonly (readonly [RegExp, string])[] = [
  [/NOTADB/, 'is no article index: not an SQLite file'],
  [/CORRUPT/, damaged],
  [/BUSY|LOCKED/, 'is being written by another process; try again when it has finished'],
  [/READONLY|PERM/, 'may not be written (permission refused)'],
  [/CANTOPEN/, 'cannot be opened: is its folder there, and may it be written?'],
  [/FULL/, 'cannot grow: the disk is full'],
  // What is asked is right, as every test shows: then the tables are not those that were made.
  [/^SQLITE_ERROR$/, damaged],
  [/IOERR/, 'cannot be read or written: the disk refuses'],
]

function asInputError(path: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  // What fails when it is opened comes without a code of SQLite's; all but that nobody can open it is told otherwise.
  const told = cause instanceof Error && /^ConnectionFailed\b.*: 14"\)$/s.test(cause.message) ? 'SQLITE_CANTOPEN' : code
  const reason = reasons.find(([pattern]) => pattern.test(told))?.[1]
  return reason === undefined ? cause : new InputError(path, reason)
}
