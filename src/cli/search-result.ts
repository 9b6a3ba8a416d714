import type { SearchResult } from '../search/index.ts'
import { visibleLine } from '../text/visible.ts'
import { wantsColour } from './colour.ts'
import type { SearchFlags } from './commands/search.ts'
import type { Context } from './context.ts'
import { put, putData } from './output.ts'
import { note } from './report.ts'

/** Writes what a search answered, in the form that the flags ask for. */
export async function showResult(result: SearchResult, flags: SearchFlags, context: Context): Promise<void> {
  const { limit = Number.POSITIVE_INFINITY } = flags
  const groups = result.groups?.slice(0, limit)
  const whole = { ...result, ...(groups ? { groups } : {}) }
  if (flags.json) return putData(context.stdout, `${JSON.stringify(whole, null, 2)}\n`)
  if (flags.ndjson) return putLines(whole, context)
  if (groups) return putBars(whole, context)
  if (flags.files) {
    for (const { file } of result.files) await put(context.stdout, `${visibleLine(file)}\n`)
  } else if (flags.count) await putCounts(result, context)
  else await putHits(result, context)
}

async function putLines({ hits, groups = [], ...summary }: SearchResult, context: Context): Promise<void> {
  const lines = [...hits, ...groups.map((group) => ({ type: 'group', ...group })), { type: 'summary', ...summary }]
  for (const line of lines) await putData(context.stdout, `${JSON.stringify(line)}\n`)
}

/** As grep does: the number alone where there is one file to tell of. */
async function putCounts({ files, searched, total }: SearchResult, context: Context): Promise<void> {
  if (searched === 1) return put(context.stdout, `${total}\n`)
  for (const { file, count } of files) await put(context.stdout, `${visibleLine(file)}:${count}\n`)
}

async function putBars({ groups = [] }: SearchResult, context: Context): Promise<void> {
  const [{ bars }, { Chalk }] = await Promise.all([import('../write/terminal/bars.ts'), import('chalk')])
  const chalk = new Chalk({ level: wantsColour(context) ? 1 : 0 })
  const rows = groups.map(({ key, count }) => ({ label: key, value: count }))
  for (const line of bars(rows, widthOf(context), chalk.cyan)) await put(context.stdout, `${line}\n`)
}

async function putHits({ hits, total }: SearchResult, context: Context): Promise<void> {
  const [{ passageBlock, passageHeading, passageLines }, { passageOfHit }, { Chalk }, { fileLinks }] =
    await Promise.all([
      import('../write/terminal/passages.ts'),
      import('./passage-of-hit.ts'),
      import('chalk'),
      import('./hyperlink.ts'),
    ])
  const chalk = new Chalk({ level: wantsColour(context) ? 1 : 0 })
  const linked = fileLinks(context)
  const paint = {
    file: (file: string) => linked(chalk.magenta(file), file),
    label: chalk.green,
    mark: chalk.red.bold,
    lead: chalk.bold,
    quiet: chalk.dim,
  }
  const paged = context.stdout.isTTY === true
  let last: string | undefined
  for (const hit of hits) {
    const passage = passageOfHit(hit)
    if (!paged) {
      const parted = last !== undefined && passage.before.length + passage.after.length > 0
      await put(context.stdout, (parted ? '--\n' : '') + passageLines(passage, paint))
    } else {
      if (passage.file !== last) {
        await put(context.stdout, (last === undefined ? '' : '\n') + passageHeading(passage, paint))
      }
      await put(context.stdout, passageBlock(passage, widthOf(context), paint))
    }
    last = passage.file
  }
  if (hits.length < total) note(context, `the first ${hits.length} of ${total} hits`)
}

function widthOf(context: Context): number {
  return Math.max(40, Math.min(100, context.stdout.columns ?? 80))
}
