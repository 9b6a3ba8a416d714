import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { describe, expect, it } from 'vitest'

const article = join(import.meta.dirname, '../../bin/article.js')
const story = 'Byrådet i Odense siger nej til broen, siger Ida Holm.\n'
const folder = (): string => mkdtempSync(join(tmpdir(), 'article-hostile-'))

function run(args: readonly string[], cwd: string): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [article, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
  })
  return { status, stdout, stderr }
}

/** Megabytes of one letter, without a line's end. */
const flood = 1024

/** The command with them on its standard input; it reads as fast as it can. */
async function flooded(args: readonly string[]): Promise<{ code: number | null; said: string }> {
  const child: ChildProcess = spawn(process.execPath, [article, ...args], { stdio: ['pipe', 'ignore', 'pipe'] })
  let said = ''
  child.stderr?.on('data', (bytes) => {
    said += bytes
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const megabyte = Buffer.alloc(1 << 20, 'a')
  const bytes = Readable.from(Array(flood).fill(megabyte), { objectMode: false })
  // the command stops reading where it has seen enough
  if (child.stdin) await pipeline(bytes, child.stdin).catch(() => undefined)
  return { code: await ended, said }
}

describe('one line that never seems to end', () => {
  it('of a text is refused at the bound', async () => {
    const { code, said } = await flooded(['meta', '--from', 'text', '-'])
    expect(said).toMatch(/^article: standard input: is larger than 128 MB, [^\n]+\n$/)
    expect(code).toBe(2)
  })

  it('of records is passed over, with its length', async () => {
    const { code, said } = await flooded(['meta', '--from', 'ndjson', '-'])
    expect(said).toBe(
      `article: standard input:1: the line is ${flood} MB long; 128 MB is the most that one record may have\n`,
    )
    expect(code).toBe(2)
  })
})

describe('what is no file', () => {
  it.skipIf(process.platform === 'win32').each([
    ['a device that never ends', '/dev/zero', 'is a device or a socket, not a file'],
    ['a device of noise', '/dev/urandom', 'is a device or a socket, not a file'],
    ['nothing', '/dev/null', 'is empty: there is no article in it'],
  ])('%s', (_, name, message) => {
    const { status, stderr } = run(['show', name], folder())
    expect(stderr).toMatch(/^article: [^\n]+\n$/)
    expect([stderr.includes(message), stderr.includes('holds nothing')]).toContain(true)
    expect(status).toBe(2)
  })

  it.skipIf(process.platform === 'win32')('a pipe that nobody writes to, and one that somebody does', async () => {
    const at = folder()
    spawnSync('bash', ['-c', 'mkfifo silent.txt spoken.txt'], { cwd: at })
    const silent = run(['show', '--timeout', '1', 'silent.txt'], at)
    expect(silent.stderr).toBe('article: silent.txt: is a pipe that nobody wrote to for 1 seconds\n')
    expect(silent.status).toBe(2)
    const writer = spawn('bash', ['-c', `printf '%s' "$0" > spoken.txt`, story], { cwd: at })
    expect(run(['show', 'spoken.txt'], at).stdout).toContain('Ida Holm')
    if (writer.exitCode === null) await new Promise((resolve) => writer.on('close', resolve))
  })

  it.skipIf(process.platform === 'win32')('a socket', async () => {
    const at = folder()
    const server = createServer().listen(join(at, 's.txt'))
    await new Promise((resolve) => server.once('listening', resolve))
    const { status, stderr } = run(['show', 's.txt'], at)
    server.close()
    expect(stderr).toBe('article: s.txt: is a device or a socket, not a file\n')
    expect(status).toBe(2)
  })

  it('is passed over in a folder, and links of folders into themselves too', () => {
    const at = folder()
    spawnSync('bash', ['-c', 'mkfifo pipe.txt'], { cwd: at })
    symlinkSync('.', join(at, 'again'))
    symlinkSync('round.txt', join(at, 'round.txt'))
    writeFileSync(join(at, 'a.txt'), story)
    const { status, stdout } = run(['search', 'odense', '-l', '.'], at)
    expect({ status, stdout }).toEqual({ status: 0, stdout: 'a.txt\n' })
  })
})

describe('names that begin with a hyphen', () => {
  it('are names behind --, of inputs and of outputs', () => {
    const at = folder()
    writeFileSync(join(at, '-rf.txt'), story)
    writeFileSync(join(at, '--debug'), story)
    expect(run(['show', '--', '-rf.txt', '--debug'], at).status).toBe(0)
    expect(run(['export', '-o', '-rf.json', '--', '-rf.txt'], at)).toMatchObject({ status: 0, stderr: '' })
    expect(run(['search', '-o', '-rf.txt'], at)).toMatchObject({ status: 2 })
    expect(run(['search', '-l', 'odense', '--', '-rf.txt'], at).stdout).toBe('-rf.txt\n')
    expect(readdirSync(at).sort()).toEqual(['--debug', '-rf.json', '-rf.txt'])
  })

  it('are no flags where a folder is read', () => {
    const at = folder()
    writeFileSync(join(at, '--output=x.txt'), story)
    expect(run(['meta', '--ndjson', '.'], at).stdout).toContain('i Odense')
    expect(readdirSync(at)).toEqual(['--output=x.txt'])
  })
})

describe('where it writes', () => {
  it('is where a path leads, and nowhere else', () => {
    const at = folder()
    mkdirSync(join(at, 'in/deep'), { recursive: true })
    const input = ['../out', '../../out', '/tmp/out', '..', '.', 'a/../../out', '..\\out', 'x\0y', 'C:out']
    writeFileSync(
      join(at, 'in/ids.ndjson'),
      input.map((id) => `${JSON.stringify({ id, text: `${story} ${id}` })}\n`).join(''),
    )
    expect(run(['export', 'ids.ndjson', '-o', 'deep/../deep/'], join(at, 'in')).status).toBe(0)
    expect(readdirSync(join(at, 'in/deep'))).toHaveLength(input.length)
    expect(readdirSync(at, { recursive: true })).toHaveLength(input.length + 3)
    expect(run(['export', 'ids.ndjson', '-f', 'ndjson', '-o', 'deep/../../up.ndjson'], join(at, 'in')).status).toBe(0)
    expect(existsSync(join(at, 'up.ndjson'))).toBe(true)
  })

  it('puts a file in the place of a link, not of what the link leads to', () => {
    const at = folder()
    writeFileSync(join(at, 'precious'), 'kept')
    writeFileSync(join(at, 'a.txt'), story)
    symlinkSync('precious', join(at, 'out.json'))
    expect(run(['export', 'a.txt', '-o', 'out.json'], at).status).toBe(2)
    expect(run(['export', 'a.txt', '-o', 'out.json', '--force'], at).status).toBe(0)
    expect(readFileSync(join(at, 'precious'), 'utf8')).toBe('kept')
  })

  it.skipIf(process.platform === 'win32')('is never a device or a pipe', () => {
    const at = folder()
    writeFileSync(join(at, 'a.txt'), story)
    spawnSync('bash', ['-c', 'mkfifo pipe'], { cwd: at })
    for (const place of ['pipe', '/dev/null']) {
      const { status, stderr } = run(['export', 'a.txt', '-o', place, '--force'], at)
      expect(stderr).toBe(`article: ${place} is no file that could be overwritten\n`)
      expect(status).toBe(2)
    }
  })
})

describe('JSON with names that objects have of themselves', () => {
  it('is read as what it says', () => {
    const at = folder()
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
    const lines = names.map(
      (name) => `{"id":"${name}","title":"${name}","text":"Det siger ${name} Hansen.","${name}":{"text":"x"}}`,
    )
    writeFileSync(join(at, 'names.ndjson'), `${lines.join('\n')}\n`)
    const meta = run(['meta', '--ndjson', 'names.ndjson'], at)
    expect(
      meta.stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).title),
    ).toEqual(names)
    expect(run(['stats', 'names.ndjson'], at).status).toBe(0)
    expect(run(['export', 'names.ndjson', '-o', 'out/'], at).status).toBe(0)
    expect(readdirSync(join(at, 'out'))).toHaveLength(names.length)
  })

  it.each([
    [['export', '-f', '__proto__'], 'unknown format'],
    [['export', '--from', 'constructor'], 'unknown input format'],
    [['schema', 'constructor'], 'unknown schema'],
    [['completion', '__proto__'], 'unknown shell'],
    [['search', 'toString:x'], 'no field "toString"'],
    [['constructor'], 'unknown command'],
    [['meta', '--text-field', '__proto__', 'a.ndjson'], 'has no "__proto__"'],
  ])('%j is nothing that is known', (args, message) => {
    const at = folder()
    writeFileSync(join(at, 'a.ndjson'), '{"id":"a","text":"Hej."}\n')
    const { status, stderr } = run(args, at)
    expect(stderr).toContain(message)
    expect(status).toBe(2)
  })

  it.each([
    '{"__proto__": {"x": 1}}',
    '{"constructor": "a"}',
    '{"show": {"__proto__": 1}}',
  ])('%s configures nothing', (config) => {
    const at = folder()
    writeFileSync(join(at, '.articlerc'), config)
    const { status, stderr } = run(['show', '--only', 'meta'], at)
    expect(stderr).toMatch(/no flag --/)
    expect(status).toBe(2)
  })
})
