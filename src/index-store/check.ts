import { wronglyPacked } from './packed.ts'
import { wordTables } from './schema.ts'
import type { Database } from './sqlite.ts'

const tables = { article: 'articles', paragraph: 'paragraphs', quote: 'quotes', entity: 'entities' } as const

/**
 * Looks whether an index is sound: SQLite's own check, the references between its tables, the full-text tables and the
 * packed columns against the tables that they are made of.
 * @returns what is wrong, a sentence each; empty where all is well
 * @throws InputError where the damage is so great that nothing can be read
 */
export function checkIndex(database: Database): string[] {
  const problems = database
    .all('PRAGMA integrity_check')
    .map((row) => String(Object.values(row)[0]))
    .filter((line) => line !== 'ok')
  // What SQLite itself calls damaged cannot be looked at any further.
  if (problems.length > 0) return problems
  const loose = database.all('PRAGMA foreign_key_check').length
  if (loose > 0) problems.push(`${loose} rows refer to others that are not there`)
  for (const zone of ['article', 'paragraph', 'quote', 'entity'] as const) {
    const missing = Number(
      database.value(
        `SELECT count(*) FROM ${tables[zone]} WHERE id NOT IN (SELECT id FROM ${wordTables[zone]}_docsize)`,
      ),
    )
    const left = Number(
      database.value(
        `SELECT count(*) FROM ${wordTables[zone]}_docsize WHERE id NOT IN (SELECT id FROM ${tables[zone]})`,
      ),
    )
    if (missing > 0) problems.push(`${missing} of the ${tables[zone]} are not in ${wordTables[zone]}`)
    if (left > 0) problems.push(`${left} rows of ${wordTables[zone]} belong to no row of ${tables[zone]}`)
    database.transaction(() => {
      database.run(`INSERT INTO ${wordTables[zone]} (${wordTables[zone]}) VALUES ('integrity-check')`)
    })
  }
  for (const name of wronglyPacked(database)) problems.push(`the packed column ${name} is not what the tables say`)
  const unfinished = Number(database.value("SELECT count(*) FROM files WHERE sha256 = ''"))
  if (unfinished > 0) problems.push(`${unfinished} files were put in halfway: run "article index update"`)
  return problems
}
