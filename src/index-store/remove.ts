import type { Database } from './sqlite.ts'

const ofFile = 'article IN (SELECT id FROM articles WHERE file = ?)'

// The full-text tables and the links first: they are found by the rows that go after them.
const statements = [
  `DELETE FROM quote_mentions WHERE quote IN (SELECT id FROM quotes WHERE ${ofFile})`,
  `DELETE FROM quote_paragraphs WHERE quote IN (SELECT id FROM quotes WHERE ${ofFile})`,
  `DELETE FROM quote_words WHERE rowid IN (SELECT id FROM quotes WHERE ${ofFile})`,
  `DELETE FROM entity_words WHERE rowid IN (SELECT id FROM entities WHERE ${ofFile})`,
  `DELETE FROM paragraph_words WHERE rowid IN (SELECT id FROM paragraphs WHERE ${ofFile})`,
  'DELETE FROM article_words WHERE rowid IN (SELECT id FROM articles WHERE file = ?)',
  `DELETE FROM quotes WHERE ${ofFile}`,
  `DELETE FROM mentions WHERE ${ofFile}`,
  `DELETE FROM entities WHERE ${ofFile}`,
  `DELETE FROM paragraphs WHERE ${ofFile}`,
  'DELETE FROM articles WHERE file = ?',
  'DELETE FROM files WHERE id = ?',
]

/** Takes a file and everything of its articles out of an index, inside a transaction of the caller's. */
export function removeFile(database: Database, path: string): void {
  const id = database.value('SELECT id FROM files WHERE path = ?', [path])
  if (typeof id !== 'number') return
  for (const statement of statements) database.run(statement, [id])
}
