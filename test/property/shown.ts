import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import * as fc from 'fast-check'
import { programOf } from '../../src/cli/program.ts'
import { report } from '../../src/cli/report.ts'
import { parseDocument } from '../../src/parse/index.ts'
import { commandsOf } from '../robust/terminal-commands.ts'
import { tricks, withTrick } from '../robust/tricks.ts'
import { documentOf } from './document-of.ts'

const words = [
  'Putin',
  'siger',
  '"Ja,"',
  'siger Mette Frederiksen.',
  'i Danmark',
  ' ',
  '\n\n',
  '9. august 2020',
  ', at',
]
const piece = fc.oneof(
  fc.constantFrom(...tricks),
  { weight: 2, arbitrary: fc.constantFrom(...words) },
  fc.string({ unit: 'binary', maxLength: 5 }),
)
const field = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '))
const record = fc.record(
  {
    id: field,
    text: field.map((text) => `Det siger Vladimir Putin. ${text}`),
    title: field,
    author: field,
    byline: field,
    publisher: field,
    section: field,
    date: fc.oneof(fc.constant('2020-08-10'), field),
    url: fc.oneof(
      fc.constant('https://example.org/a'),
      field.map((path) => `https://example.org/${path}`),
    ),
    language: fc.oneof(fc.constant('da'), field),
    tags: fc.array(field, { maxLength: 3 }),
    lede: field,
  },
  { requiredKeys: ['text'] },
)

const readers: readonly (readonly string[])[] = [
  ...['show', 'meta', 'paragraphs', 'quotes', 'entities', 'stats', 'export'].map((command) => [command]),
  ...[
    ['show', '--plain'],
    ['meta', '--sources'],
    ['quotes', '--stats'],
    ['entities', '--timeline'],
    ['entities', '--pairs'],
    ['search', 'putin'],
    ['search', 'putin', '--in', 'entities'],
    ['search', 'putin', '-l'],
    ['search', 'putin', '--group', 'speaker'],
  ],
  ...['meta', 'quotes', 'entities', 'show'].flatMap((command) => [
    [command, '--json'],
    [command, '--ndjson'],
  ]),
  ...['csv', 'tsv', 'markdown', 'html', 'jsonld', 'tei', 'ninjs', 'spacy', 'iob2'].map((format) => [
    'export',
    '-f',
    format,
  ]),
]

/** An article as this program writes it, with texts that no reader would have left as they are. */
const articleDocument = fc
  .tuple(field, fc.constantFrom(...tricks, ''))
  .map(([text, trick]) =>
    withTrick(parseDocument(documentOf(`"Ja," siger Vladimir Putin. ${text}`), { language: 'da' }), trick),
  )

/** A record or an article, a command that reads it, and the name of the file that it stands in. */
export const anyShown = fc.record({
  record: fc.oneof(record, articleDocument),
  args: fc.constantFrom(...readers),
  name: fc.array(fc.constantFrom(...tricks, 'a', '.'), { maxLength: 4 }).map((parts) => {
    const name = parts.join('').replace(/[/\\\0\ud800-\udfff]/g, '')
    return `${name.slice(0, 60)}.ndjson`
  }),
})

/** Throws where what a record holds reaches a terminal as a command. */
export async function shownHarmlessly(value: unknown): Promise<void> {
  const { record: fields, args, name } = value as { record: unknown; args: string[]; name: string }
  const folder = mkdtempSync(join(tmpdir(), 'article-any-'))
  try {
    const file = join(folder, name)
    writeFileSync(file, `${JSON.stringify(fields)}\n{"broken": ${JSON.stringify(fields)}\n`)
    const sent = await sentToTerminal([...args, '--from', 'ndjson', file], folder)
    const told = commandsOf(sent)
    if (sent.includes('is no article document')) throw new Error(`nothing is tried: ${sent}`)
    if (told.length > 0) throw new Error(`a terminal would obey ${JSON.stringify(told)} in ${JSON.stringify(sent)}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What a command sends to a terminal, results and messages in one. */
async function sentToTerminal(args: readonly string[], cwd: string): Promise<string> {
  let sent = ''
  const terminal = (): Writable & { isTTY: boolean; columns: number } =>
    Object.assign(
      new Writable({
        decodeStrings: false,
        write(text, _, done) {
          sent += String(text)
          done()
        },
      }),
      { isTTY: true, columns: 80 },
    )
  const context = {
    stdin: Readable.from([]),
    stdinKind: 'none' as const,
    stdout: terminal(),
    stderr: terminal(),
    env: { TERM: 'xterm', COLORTERM: 'truecolor' },
    cwd,
    settings: { quiet: false, debug: false, color: undefined, pager: false },
    startPaging: async () => undefined,
  }
  try {
    await programOf(context, { failed: 0 }).parseAsync([...args, '--jobs', '1'], { from: 'user' })
  } catch (error) {
    report(context, error)
    if (sent.includes('this should not happen')) throw error
  }
  return sent
}
