import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ArticleFiles } from '../../../src/cli/article-files.ts'

const root = join(import.meta.dirname, '../../..')
const article = join(root, 'bin/article.js')
const seed = join(root, 'seeds/000_54189c48d2e5fc35.txt')
const docs = join(root, 'test/gold/modern/docs')
const stories = ['d01.txt', 'd02.txt', 'd03.txt'].map((name) => join(docs, name))
const folder = (): string => mkdtempSync(join(tmpdir(), 'article-export-'))
const run = (args: string[], input = '') =>
  spawnSync(process.execPath, [article, 'export', ...args], { encoding: 'utf8', input, maxBuffer: 1 << 26 })

describe('export -o FILE', () => {
  it('writes the same as standard output, and nothing beside it', () => {
    const at = folder()
    const file = join(at, 'story.md')
    expect(run(['-f', 'markdown', seed, '-o', file])).toMatchObject({ status: 0, stdout: '', stderr: '' })
    expect(readFileSync(file, 'utf8')).toBe(run(['-f', 'markdown', seed]).stdout)
    expect(readdirSync(at)).toEqual(['story.md'])
  })

  it('overwrites only with --force', () => {
    const file = join(folder(), 'story.json')
    writeFileSync(file, 'mine')
    const refused = run([seed, '-o', file])
    expect(refused.status).toBe(2)
    expect(refused.stderr).toBe(`article: ${file} exists already; --force overwrites it\n`)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    expect(run([seed, '-o', file, '--force']).status).toBe(0)
    expect(JSON.parse(readFileSync(file, 'utf8')).schemaVersion).toBe(1)
  })

  it('what cannot be read is reported, the rest is written, and the exit code is 2', () => {
    const file = join(folder(), 'all.ndjson')
    const { status, stderr } = run([
      '-f',
      'ndjson',
      stories[0] ?? '',
      join(docs, 'nope.txt'),
      stories[1] ?? '',
      '-o',
      file,
    ])
    expect(status).toBe(2)
    expect(stderr).toMatch(/nope\.txt/)
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2)
  })

  it.each(['json', 'csv'])('where nothing can be read, %s leaves what was there, even with --force', (format) => {
    const file = join(folder(), 'out')
    writeFileSync(file, 'kept')
    const { status, stderr } = run(['-f', format, join(docs, 'nope.txt'), '-o', file, '--force'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/nope\.txt/)
    expect(readFileSync(file, 'utf8')).toBe('kept')
    expect(readdirSync(dirname(file))).toEqual(['out'])
  })

  it('says what is wrong with a place that is none', () => {
    const { status, stderr } = run([seed, '-o', join(folder(), 'no/such/folder.json')])
    expect(status).toBe(2)
    expect(stderr).toMatch(/could not be written: there is no such folder\n$/)
    expect(stderr.split('\n')).toHaveLength(2)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('%s in the middle leaves nothing, and a word', async (signal) => {
    const at = folder()
    const args = [article, 'export', '--from', 'ndjson', '-f', 'ndjson', '-', '-o', join(at, 'all.ndjson')]
    const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr?.on('data', (piece) => {
      said += piece
    })
    child.stdin?.write(`${JSON.stringify({ id: 'a', text: 'Byrådet siger nej.' })}\n`)
    while (readdirSync(at).length === 0) await new Promise((resolve) => setTimeout(resolve, 20))
    // until the record has been read
    await new Promise((resolve) => setTimeout(resolve, 300))
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
    child.kill(signal)
    // before the inputs are listened to the signal itself ends it; nothing is left either way
    expect([2, signal]).toContain(await ended)
    expect(said).toMatch(/^(?:article: stopped before the end\n)?$/)
    expect(readdirSync(at)).toEqual([])
  })
})

describe('export to standard output', () => {
  it('interrupted, has written whole what was done', async () => {
    const args = [article, 'export', '--from', 'ndjson', '-f', 'ndjson', '-']
    const child: ChildProcess = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
    let output = ''
    child.stdout?.on('data', (piece) => {
      output += piece
    })
    child.stdin?.write(`${JSON.stringify({ id: 'a', text: 'Byrådet siger nej.' })}\n`)
    while (!output.endsWith('\n')) await new Promise((resolve) => setTimeout(resolve, 20))
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
    child.kill('SIGINT')
    expect(await ended).toBe(2)
    expect(JSON.parse(output).id).toBe('a')
  })
})

describe('export -o FOLDER', () => {
  it('writes a file for each article; --resume leaves what is there', () => {
    const at = join(folder(), 'new')
    expect(run(['-f', 'markdown', ...stories.slice(0, 2), '-o', `${at}/`]).status).toBe(0)
    expect(readdirSync(at).sort()).toEqual(['d01.md', 'd02.md'])
    writeFileSync(join(at, 'd01.md'), 'mine')
    expect(run(['-f', 'markdown', ...stories, '-o', at]).status).toBe(2)
    expect(existsSync(join(at, 'd03.md'))).toBe(true)
    expect(run(['-f', 'markdown', ...stories, '-o', at, '--resume']).status).toBe(0)
    expect(readFileSync(join(at, 'd01.md'), 'utf8')).toBe('mine')
  })

  it('ids never leave the folder, and never share a file', () => {
    const at = join(folder(), 'in')
    mkdirSync(at)
    const ids = ['../out', '/etc/x', 'a/b', 'a_b', 'A_b', 'a_b', '', '.hidden', 'å', 'a\u030a', 'con', '𝒳']
    const input = ids.map((id) => JSON.stringify({ id, text: `Byrådet siger nej til ${id}.` })).join('\n')
    expect(run(['--from', 'ndjson', '-f', 'json', '-', '-o', at], input).status).toBe(0)
    expect(readdirSync(at)).toHaveLength(ids.length)
    expect(readdirSync(join(at, '..'))).toEqual(['in'])
  })

  it('the same id has the same name in every run', () => {
    const place = (id: string): string => new ArticleFiles('x', 'md').place(id).path
    expect(place('https://example.org/a?b')).toBe(place('https://example.org/a?b'))
    expect(place('d01')).toBe(join('x', 'd01.md'))
    expect(place(`${'a'.repeat(200)}1`)).not.toBe(place(`${'a'.repeat(200)}2`))
  })
})

describe('the formats', () => {
  it.each([
    [['-f', 'nope'], 'unknown format "nope"'],
    [['--table', 'nope'], 'Allowed choices are quotes'],
    [['--flavor', 'nope'], 'Allowed choices are plain'],
  ])('%j is one clear line', (args, message) => {
    const { status, stdout, stderr } = run([...args, seed])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})
