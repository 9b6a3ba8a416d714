import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { everyCommand } from '../property/arguments.ts'

const root = join(import.meta.dirname, '../..')
const article = join(root, 'bin/article.js')
const seed = join(root, 'seeds/000_54189c48d2e5fc35.txt')
const docs = join(root, 'test/gold/modern/docs')
const folder = (): string => mkdtempSync(join(tmpdir(), 'article-faults-'))

const commands: readonly (readonly string[])[] = [
  ...['show', 'meta', 'paragraphs', 'quotes', 'entities', 'stats', 'export'].map((command) => [command, docs]),
  ...[
    ['show', '--html', seed],
    ['entities', '--json', docs],
    ['search', 'siger', docs],
    ['search', 'siger', '--json', docs],
    ['export', '-f', 'csv', docs],
    ['diff', seed, join(docs, 'd01.txt')],
    ['index', 'build', '-o', 'news.db', seed],
    ['formats'],
    ['schema'],
    ['completion', 'bash'],
    ['man'],
    ['--help'],
    ['--version'],
  ],
]
const named = commands.map((args) => [args.join(' ').replaceAll(`${root}/`, ''), args] as const)

it('knows every command', () => {
  const tried = new Set(commands.map(([command]) => command))
  const missing = everyCommand.map(({ path }) => path.split(' ')[1] ?? '--help').filter((name) => !tried.has(name))
  expect(missing).toEqual([])
})

/** The command in a shell, that closes or bounds what it is given. */
function inShell(script: string, args: readonly string[], cwd: string): { status: number | null; stderr: string } {
  const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, article, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PAGER: '' },
  })
  return { status, stderr }
}

const whereFull = existsSync('/dev/full') ? it : it.skip

describe('a full disk', () => {
  whereFull.each(named)('under standard output is told: %s', (_, args) => {
    expect(inShell('"$0" "$@" > /dev/full', args, folder())).toEqual({
      status: 2,
      stderr: 'article: standard output could not be written: the disk is full\n',
    })
  })

  whereFull('under standard error loses nothing but the message', () => {
    expect(inShell('"$0" "$@" 2> /dev/full > out.txt', ['meta', 'nope.txt', seed], folder()).status).toBe(2)
    const at = folder()
    inShell('"$0" "$@" 2> /dev/full > out.txt', ['meta', 'nope.txt', seed], at)
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toContain('Vladimir Putin')
  })

  // What a file may have of bytes is bounded, which every user can do; the disk refuses in the same place.
  it.each([
    ['a file', ['export', '-f', 'html', seed, '-o', 'story.html'], 'story.html could not be written'],
    ['a folder', ['export', '-f', 'html', docs, '-o', 'pages/'], '0 files written'],
    ['an index', ['index', 'build', '-o', 'news.db', seed], 'news.db: cannot be read or written'],
  ])('under %s leaves nothing half-written', (_, args, message) => {
    const at = folder()
    const { status, stderr } = inShell('ulimit -f 4; exec "$0" "$@"', args, at)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(readdirSync(at, { recursive: true }).filter((name) => name !== 'pages')).toEqual([])
  })

  it('leaves the good file that was to be overwritten', () => {
    const at = folder()
    writeFileSync(join(at, 'story.html'), 'kept')
    const args = ['export', '-f', 'html', seed, '-o', 'story.html', '--force']
    expect(inShell('ulimit -f 4; exec "$0" "$@"', args, at).status).toBe(2)
    expect(readFileSync(join(at, 'story.html'), 'utf8')).toBe('kept')
    expect(readdirSync(at)).toEqual(['story.html'])
  })

  // Where the tests may mount one: a disk of 64 KB.
  const asked = (script: string, at: string): boolean => spawnSync('bash', ['-c', script, at]).status === 0
  const mount = 'mount -t tmpfs -o size=64k tmpfs "$0"'
  const mounted = asked(`${mount} && umount "$0"`, folder())
  it.skipIf(!mounted)('that is one: what was written stays, the rest is told once', () => {
    const at = folder()
    expect(asked(mount, at)).toBe(true)
    try {
      const { status, stderr } = inShell('exec "$0" "$@"', ['export', '-f', 'html', docs, '-o', '.'], at)
      expect(status).toBe(2)
      expect(stderr).toMatch(/^article: \S+ could not be written: the disk is full\narticle: \d files written to \.\n$/)
      const written = readdirSync(at)
      expect(written.length).toBeGreaterThan(0)
      for (const name of written) expect(readFileSync(join(at, name), 'utf8')).toMatch(/<\/html>\s*$/)
    } finally {
      asked('umount "$0"', at)
    }
  })
})

describe('a folder that may not be written', () => {
  // Who is root may write everywhere, unless that is taken from it.
  const bound = process.getuid?.() === 0 ? 'exec setpriv --bounding-set=-dac_override --inh-caps=-all "$0" "$@"' : ''
  const obeyed = bound === '' || spawnSync('bash', ['-c', bound, 'true']).status === 0
  const whereObeyed = process.platform !== 'win32' && (obeyed || process.env.CI) ? it : it.skip

  whereObeyed.each([
    ['a file', ['export', seed, '-o', 'closed/story.json'], 'permission refused'],
    ['a folder', ['export', seed, '-o', 'closed/'], 'permission refused'],
    ['a folder in it', ['export', seed, '-o', 'closed/new/'], 'permission refused'],
    ['an index', ['index', 'build', '-o', 'closed/news.db', seed], 'may it be written?'],
  ])('%s', (_, args, message) => {
    const at = folder()
    mkdirSync(join(at, 'closed'))
    chmodSync(join(at, 'closed'), 0o555)
    const { status, stderr } = inShell(bound || 'exec "$0" "$@"', args, at)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).toMatch(/^(?:article: .+\n)+$/)
    expect(readdirSync(join(at, 'closed'))).toEqual([])
  })

  whereObeyed('a file that may not be read is told, and the rest is read', () => {
    const at = folder()
    writeFileSync(join(at, 'closed.txt'), 'Byrådet siger nej.')
    chmodSync(join(at, 'closed.txt'), 0)
    const read = bound.replace('-dac_override', '-dac_override,-dac_read_search')
    const { status, stderr } = inShell(read || 'exec "$0" "$@"', ['meta', 'closed.txt', seed], at)
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'article: closed.txt: may not be read (permission refused)\n',
    })
  })
})

describe('a reader that goes', () => {
  it.each(named)('ends the command quietly: %s', async (_, args) => {
    const child = spawn(process.execPath, [article, ...args], {
      cwd: folder(),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PAGER: '' },
    })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    child.stdout.once('data', () => child.stdout.destroy())
    const code = await new Promise((resolve) => child.on('close', (status, signal) => resolve(signal ?? status)))
    expect(said).toBe('')
    // a difference is found before it is shown
    expect(code).toBe(args[0] === 'diff' ? 1 : 0)
  })
})

describe('a wish to stop, in the middle of an export to a folder', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s leaves whole files only, and a word', async (signal) => {
    const at = folder()
    const args = [article, 'export', '--from', 'ndjson', '-', '-o', at]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    for (const id of ['a', 'b', 'c']) child.stdin.write(`${JSON.stringify({ id, text: 'Byrådet siger nej.' })}\n`)
    while (readdirSync(at).length < 3) await new Promise((resolve) => setTimeout(resolve, 20))
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
    child.kill(signal)
    expect(await ended).toBe(2)
    expect(said).toContain('article: stopped before the end\n')
    expect(said).toContain('3 files written')
    for (const name of readdirSync(at)) expect(JSON.parse(readFileSync(join(at, name), 'utf8')).schemaVersion).toBe(1)
  })
})

describe('what vanishes', () => {
  it('of the inputs is told, and the rest is read', () => {
    const at = folder()
    writeFileSync(join(at, 'names.txt'), `gone.txt\n${seed}\n`)
    const run = inShell('"$0" "$@" > out.txt', ['meta', '--files-from', 'names.txt'], at)
    expect(run).toEqual({ status: 2, stderr: 'article: gone.txt: there is no such file\n' })
    expect(readFileSync(join(at, 'out.txt'), 'utf8')).toContain('Vladimir Putin')
  })

  it('of the outputs is told for each article', async () => {
    const at = join(folder(), 'out')
    const args = [article, 'export', '--from', 'ndjson', '-', '-o', `${at}/`]
    const child = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (piece) => {
      said += piece
    })
    child.stdin.write(`${JSON.stringify({ id: 'a', text: 'Byrådet siger nej.' })}\n`)
    while (!existsSync(join(at, 'a.json'))) await new Promise((resolve) => setTimeout(resolve, 20))
    rmSync(at, { recursive: true })
    child.stdin.end(`${JSON.stringify({ id: 'b', text: 'Byrådet siger ja.' })}\n`)
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(2)
    expect(said).toContain('b.json could not be written: there is no such folder\n')
  })
})
