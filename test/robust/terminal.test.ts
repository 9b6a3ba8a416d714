import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect } from 'vitest'
import { parseDocument } from '../../src/parse/index.ts'
import { inTerminal, sentTo } from '../cli/terminal.ts'
import { everyCommand } from '../property/arguments.ts'
import { documentOf } from '../property/document-of.ts'
import { commandsOf } from './terminal-commands.ts'
import { tricks, withTrick } from './tricks.ts'

const root = mkdtempSync(join(tmpdir(), 'article-terminal-'))
const trick = tricks.join(' ')
/** As a part of a name: without what no name of a file, and no argument, may hold. */
const inName = tricks.join('').replace(/[/\\\0\ud800-\udfff]/g, '')
const text = `Rusland siger nej ${trick}\n\n"Vi ${trick} siger nej," siger Vladimir Putin ${trick} til Danmarks Radio mandag.\n\nDet koster ${trick} 3 mio. kroner i Minsk, og Alexander ${trick} Lukasjenko er enig.`
// Of a file that is to be text by itself little may be control characters, and nothing NUL.
const plain = `${text.replaceAll('\0', '')}\n\n${'Byrådet i Odense siger nej til broen. '.repeat(200)}`
const meta = { title: trick, author: trick, byline: `Af Ida ${trick} Holm`, publisher: trick, section: trick }
const record = { id: trick, text, date: '2020-08-10', url: `https://example.org/${trick}`, tags: [trick], ...meta }
const page = `<html><head><title>${trick}</title><meta name="author" content="${trick}">
<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: trick, ...meta })}</script></head>
<body><article><h1>${trick}</h1>${text.replace(/.+/g, '<p>$&&#27;[5;31m&#x9b;5m&#x202e;</p>')}</article></body></html>`

const [records, article, older, newer, html, markdown, broken, folder] = [
  ...['records.ndjson', 'article.json', 'older.txt', 'newer.txt', 'page.html', 'story.md', 'broken.ndjson', 'many'],
].map((name) => `${inName}${name}`) as [string, string, string, string, string, string, string, string]

beforeAll(() => {
  const write = (name: string, content: string): void => writeFileSync(join(root, name), content)
  write(records, `${JSON.stringify(record)}\n`)
  write(article, JSON.stringify(withTrick(parseDocument(documentOf(text), { language: 'da' }), trick)))
  write(older, plain)
  write(newer, plain.replace('siger nej,', 'siger ja,').replace('3 mio.', '4 mio.'))
  write(html, page)
  write(markdown, `---\ntitle: "${trick.replace(/[^ -~\u0080-\uffff]/g, '')}"\nauthor: ${inName}\n---\n${plain}`)
  write(broken, `{"id": "${trick}", "text": 3}\n{"${trick}"\n[]\n{"text": ""}\n`)
  mkdirSync(join(root, folder))
  writeFileSync(join(root, folder, records), `${JSON.stringify(record)}\n`)
  writeFileSync(join(root, 'names.txt'), `${inName}nope.txt\n${records}\n`)
})

const views: readonly (readonly string[])[] = [
  ...['show', 'meta', 'paragraphs', 'quotes', 'entities', 'stats', 'export'].map((command) => [command]),
  ...[
    ['show', '--plain'],
    ['meta', '--sources'],
    ['quotes', '--stats'],
    ['entities', '--timeline'],
    ['entities', '--pairs'],
    ['entities', '--pairs', '--dot'],
    ['stats', '--csv'],
    ['search', 'siger', '-C', '1'],
    ['search', 'speaker:Putin', '--in', 'quotes'],
    ['search', 'type:PER', '--in', 'entities', '--group', 'entity'],
    ['search', 'siger', '-l'],
    ['search', 'siger', '--json'],
  ],
  ...['csv', 'markdown', 'html', 'tei'].map((format) => ['export', '-f', format]),
]

/** What a terminal was sent by a command that was to end so, and must hold nothing that it would obey. */
function expectHarmless(args: readonly string[], codes: readonly number[], env: Record<string, string> = {}): string {
  // CI keeps the spinner still, whose moves of the cursor are the program's own
  const { output, status } = sentTo(args, root, { ARTICLE_PAGER: '', CI: 'true', FORCE_HYPERLINK: '1', ...env })
  expect(commandsOf(output.replace(/\r+\n/g, '\n')), output).toEqual([])
  expect(codes, output).toContain(status)
  return output
}

describe('what an article holds, a terminal does not obey', () => {
  inTerminal.each(views.map((args) => [args.join(' '), args] as const))('%s', (_, args) => {
    expect(expectHarmless([...args, records, article], [0])).not.toBe('')
  })

  inTerminal.each([
    ['a page', html],
    ['Markdown', markdown],
    ['plain text', older],
  ])('%s', (_, name) => {
    expect(expectHarmless(['show', name], [0])).toContain('Putin')
  })

  inTerminal('diff', () => {
    expect(expectHarmless(['diff', older, newer], [1])).toContain('Paragraphs')
    expect(expectHarmless(['diff', '--json', older, newer], [1])).toContain('"same": false')
  })

  inTerminal('an index', () => {
    const index = `${inName}.db`
    expect(expectHarmless(['index', 'build', '-o', index, folder], [0])).toContain('1 articles')
    expect(expectHarmless(['index', 'update', index], [0])).toContain('1 unchanged')
    expect(expectHarmless(['index', 'stats', index], [0])).toContain('built of')
    expect(expectHarmless(['index', 'stats', '--json', index], [0])).toContain('{')
    expect(expectHarmless(['index', 'check', index], [0])).toContain('sound')
    expect(expectHarmless(['search', '-d', index, 'siger'], [0])).toContain('siger')
    expect(expectHarmless(['search', '-d', records, 'siger'], [2])).toContain('records.ndjson')
  })

  inTerminal('through the pager', () => {
    const env = { ARTICLE_PAGER: "sed 's/^/| /'" }
    expect(expectHarmless(['export', records], [0], env)).toContain('| ')
    expect(expectHarmless(['show', records, article], [0], env)).toContain('| ')
  })
})

describe('nor what a message repeats', () => {
  inTerminal.each<readonly [string, readonly string[]]>([
    ['a file that is not there', ['show', `${inName}nope.txt`]],
    ['a pattern', ['show', `${inName}*.nope`]],
    ['records that are none', ['show', broken]],
    ['a list of names', ['meta', '--files-from', 'names.txt']],
    ['a list that is not there', ['meta', '--files-from', `${inName}nope`]],
    ['a format', ['export', '-f', inName, older]],
    ['a format of input', ['show', '--from', inName, older]],
    ['a number', ['show', '--width', inName, older]],
    ['a choice', ['show', '--only', inName, older]],
    ['a type', ['entities', '--type', inName, older]],
    ['a field', ['show', '--text-field', inName, records]],
    ['a command', [inName]],
    ['a flag', ['show', `--${inName}`]],
    ['a query', ['search', `siger (${inName}`, older]],
    ['an expression of a query', ['search', `/((${inName}/`, older]],
    ['a field of a query', ['search', `${inName}:a`, older]],
    ['a place to write to', ['export', older, '-o', `${inName}/no/such`]],
    ['a file that exists', ['export', older, '-o', newer]],
    ['an index that is none', ['index', 'stats', older]],
    ['an address', ['show', `http://127.0.0.1:9/${inName}`]],
    ['a schema', ['schema', inName]],
    ['a shell', ['completion', inName]],
    ['a stack', ['show', '--debug', `${inName}nope.txt`]],
  ])('%s', (_, args) => {
    expect(expectHarmless(args, [2])).toMatch(/^article: /m)
  })

  inTerminal('a language that nobody knows', () => {
    expect(expectHarmless(['show', '--lang', inName, older], [0])).toMatch(/^article: .* No language pack for/m)
  })

  inTerminal('a config file', () => {
    const below = join(root, 'configured')
    mkdirSync(below)
    writeFileSync(join(below, '.articlerc'), JSON.stringify({ [trick]: trick }))
    const { output, status } = sentTo(['formats'], below, { ARTICLE_PAGER: '', CI: 'true' })
    expect(commandsOf(output), output).toEqual([])
    expect(status).toBe(2)
  })
})

describe('and what is tested here is seen', () => {
  inTerminal('by a command that lets it through', () => {
    const output = execFileSync(
      'python3',
      [join(import.meta.dirname, '../cli/terminal.py'), 'printf', '%s', tricks[0] ?? ''],
      { encoding: 'utf8' },
    )
    expect(commandsOf(output)).not.toEqual([])
  })

  inTerminal('in every command that there is', () => {
    const tried = new Set([...views.map(([command]) => command), 'diff', 'index', 'schema', 'completion', 'formats'])
    const static_ = ['article', 'man']
    const missing = everyCommand.map(({ path }) => path.split(' ')[1] ?? 'article').filter((name) => !tried.has(name))
    expect(missing.filter((name) => !static_.includes(name))).toEqual([])
  })
})
