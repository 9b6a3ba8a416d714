import type { Command } from 'commander'
import type { IndexStats } from '../../index-store/index.ts'
import { visibleLine } from '../../text/visible.ts'
import { grouped } from '../../write/terminal/figures.ts'
import type { Context } from '../context.ts'
import { put, putData } from '../output.ts'

export function indexStatsCommand(index: Command, context: Context): void {
  index
    .command('stats <index>')
    .description('what an index holds, in numbers')
    .option('--json', 'one JSON document')
    .action(async (path: string, flags: { json?: boolean }) => {
      const { indexStats, openIndex } = await import('../../index-store/index.ts')
      const database = await openIndex(path)
      try {
        const stats = indexStats(database)
        if (flags.json) await putData(context.stdout, `${JSON.stringify(stats, null, 2)}\n`)
        else await put(context.stdout, shown(stats))
      } finally {
        database.close()
      }
    })
}

function shown({ file, bytes, roots, from, to, languages, ...counts }: IndexStats): string {
  const rows: [string, string][] = [
    ['index', `${file} (${(bytes / 1e6).toFixed(1)} MB)`],
    ['built of', roots.join(', ')],
    ...Object.entries(counts).map(([name, count]): [string, string] => [name, grouped(count)]),
    ['dated', from === null ? '–' : `${from} – ${to ?? ''}`],
    ['languages', languages.map(({ language, articles }) => `${language} ${articles}`).join(', ')],
  ]
  return rows.map(([name, value]) => `${name.padEnd(10)}  ${visibleLine(value)}\n`).join('')
}
