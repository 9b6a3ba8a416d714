import type { Command } from 'commander'
import type { Context, Tally } from '../context.ts'
import { indexBuildCommand } from './index-build.ts'
import { indexCheckCommand } from './index-check.ts'
import { indexStatsCommand } from './index-stats.ts'
import { indexUpdateCommand } from './index-update.ts'

export function indexCommand(program: Command, context: Context, tally: Tally): void {
  const index = program.command('index').description('keep a folder of stories ready for search, in one SQLite file')
  indexBuildCommand(index, context, tally)
  indexUpdateCommand(index, context, tally)
  indexStatsCommand(index, context)
  indexCheckCommand(index, context, tally)
  index.addHelpText(
    'after',
    `
The index is an SQLite file (with FTS5) whose tables anyone can ask; the README tells what is in them.
It needs the optional package libsql.

Examples:
  article index build archive/ -o news.db
  article index update news.db
  article search -d news.db 'speaker:Putin said:valg*'
  sqlite3 news.db 'SELECT speaker, count(*) FROM quotes GROUP BY 1 ORDER BY 2 DESC'`,
  )
}
