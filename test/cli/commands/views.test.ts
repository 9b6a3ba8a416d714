import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../../src/write/terminal/width.ts'
import { faultsAgainst } from '../../schema/closed.ts'

const root = join(import.meta.dirname, '../../..')
const article = join(root, 'bin/article.js')
const seed = 'seeds/000_54189c48d2e5fc35.txt'
const other = 'test/gold/modern/docs/d01.txt'
const run = (args: string[], { input = '', env = {} }: { input?: string; env?: Record<string, string> } = {}) =>
  spawnSync(process.execPath, [article, ...args], {
    cwd: root,
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 26,
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: undefined, ...env },
  })
const json = (...args: string[]) => JSON.parse(run(args).stdout)
const ESC = '\u001b'

describe('the lines of the manual', () => {
  const shell = (line: string): string =>
    execFileSync('bash', ['-c', line.replaceAll('npx article', `node ${article}`)], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  const needsJq = process.env.CI || spawnSync('jq', ['--version']).status === 0 ? it : it.skip

  it('npx article show', () => {
    expect(shell('npx article show')).toMatch(/^Title +Vladimir Putin og Aleksandr Lukasjenko/)
  })
  needsJq('npx article quotes --json | jq', () => {
    const line = `npx article quotes --json | jq '.[] | select(.speaker.name == "Vladimir Putin") | .text'`
    expect(shell(line)).toContain('uacceptabelt')
  })
  it('cat story.txt | npx article entities', () => {
    expect(shell(`cat ${other} | npx article entities`)).toContain('Henrik Aagaard Lund')
  })
  it('npx article search Minsk', () => {
    expect(shell('npx article search Minsk')).toContain('Minsk')
  })
  it('npx article export --format markdown', () => {
    expect(shell(`npx article export --format markdown ${seed}`)).toMatch(/^---\ntitle: /)
  })
})

describe('JSON is what the schema says', () => {
  it.each([
    ['meta', ['meta', '--json']],
    ['paragraphs', ['paragraphs', '--json']],
    ['quotes', ['quotes', '--json']],
    ['quote-stats', ['quotes', '--stats', '--json']],
    ['entities', ['entities', '--json']],
    ['timeline', ['entities', '--timeline', '--json']],
    ['pairs', ['entities', '--pairs', '--json']],
    ['stats', ['stats', '--json']],
    ['article', ['export']],
    ['search', ['search', 'Minsk', '--json']],
    ['diff', ['diff', other, '--json']],
  ])('%s', (name, args) => {
    const one = json(...args, seed)
    expect(faultsAgainst(name, one)).toEqual([])
    if (['article', 'diff'].includes(name)) return
    const two = json(...args, seed, other)
    expect(faultsAgainst(name, two)).toEqual([])
    if (['meta', 'paragraphs', 'quotes', 'entities', 'timeline'].includes(name)) {
      expect(new Set(two.map((record: { article: string }) => record.article))).toEqual(
        new Set(['000_54189c48d2e5fc35', 'd01']),
      )
    }
  })

  it('formats, and what an index holds', () => {
    expect(faultsAgainst('formats', json('formats', '--json'))).toEqual([])
    const index = join(mkdtempSync(join(tmpdir(), 'article-views-')), 'news.db')
    expect(run(['index', 'build', seed, '-o', index]).status).toBe(0)
    expect(faultsAgainst('index-stats', json('index', 'stats', '--json', index))).toEqual([])
  })

  it('--ndjson has the same objects, one a line', () => {
    for (const command of ['meta', 'paragraphs', 'quotes', 'entities']) {
      const lines = run([command, '--ndjson', seed, other]).stdout.trim().split('\n')
      expect(lines.map((line) => JSON.parse(line))).toEqual(json(command, '--json', seed, other))
    }
  })
})

describe('filters', () => {
  it.each<[string[], (record: Record<string, unknown>) => boolean]>([
    [['quotes', '--type', 'direct'], (quote) => quote.type === 'direct'],
    [['quotes', '--type', 'mixed,indirect'], (quote) => quote.type !== 'direct'],
    [['quotes', '--speaker', 'aagaard'], (quote) => JSON.stringify(quote.speaker).includes('Henrik Aagaard Lund')],
    [['quotes', '--min-confidence', '0.8'], (quote) => Number(quote.confidence) >= 0.8],
    [['quotes', '--paragraph', '2'], (quote) => quote.paragraph === 1],
    [['entities', '--type', 'per,LOC'], (entity) => entity.type === 'PER' || entity.type === 'LOC'],
    [['entities', '--min', '2'], (entity) => Array.isArray(entity.mentions) && entity.mentions.length >= 2],
    [['paragraphs', '--kind', 'body'], (paragraph) => paragraph.kind === 'body'],
    [['paragraphs', '--from', '2', '--to', '5'], (paragraph) => [1, 2, 3, 4].includes(Number(paragraph.index))],
    [['paragraphs', '--from', 'text', '--from', '3'], (paragraph) => Number(paragraph.index) >= 2],
  ])('%j', (args, holds) => {
    const all = json(args[0] ?? '', '--json', other)
    const some = json(...args, '--json', other)
    expect(some).toEqual(all.filter(holds))
    expect(some.length).toBeGreaterThan(0)
  })

  it('--sort and --names-only', () => {
    const counts = json('entities', '--json', '--sort', 'count', other).map(
      ({ mentions }: { mentions: unknown[] }) => mentions.length,
    )
    expect(counts).toEqual([...counts].sort((a, b) => b - a))
    const kinds = json('entities', '--json', '--names-only', other).flatMap(
      ({ mentions }: { mentions: { kind: string }[] }) => mentions.map(({ kind }) => kind),
    )
    expect(new Set(kinds)).toEqual(new Set(['name']))
  })

  it.each([
    [['entities', '--type', 'NOPE'], 'Known are PER'],
    [['entities', '--min', '0'], 'whole number from 1 up'],
    [['quotes', '--min-confidence', '2'], 'from 0 to 1'],
    [['show', '--only', 'nope'], 'Allowed choices'],
    [['show', '--nope'], 'unknown option'],
    [['nope'], 'unknown command'],
    [['show', 'nope.txt'], 'nope.txt: there is no such file'],
  ])('%j is one clear line and exit code 2', (args, message) => {
    const { status, stdout, stderr } = run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

describe('what entities lead to', () => {
  it('--geo is GeoJSON, longitude first', () => {
    const { type, features } = json('entities', '--geo', seed)
    expect(type).toBe('FeatureCollection')
    const minsk = features.find(({ properties }: { properties: { name: string } }) => properties.name === 'Minsk')
    expect(minsk.geometry.coordinates.map(Math.round)).toEqual([28, 54])
  })

  it('--timeline goes by date', () => {
    const dates = json('entities', '--timeline', '--json', seed).map(({ date }: { date: string }) => date)
    expect(dates).toEqual([...dates].sort())
    expect(dates).toContain('2020-08-09')
    expect(run(['entities', '--timeline', seed]).stdout).toContain('2020-08-09')
  })

  it('--pairs and --dot', () => {
    expect(run(['entities', '--pairs', seed]).stdout).toMatch(/^Aleksandr Lukasjenko – /)
    const graph = run(['entities', '--dot', seed]).stdout
    expect(graph).toMatch(/^graph article \{\n/)
    expect(graph).toContain('"PER Vladimir Putin" [label="Vladimir Putin", shape=ellipse];')
  })
})

describe('show', () => {
  it.each([40, 60, 80, 100])('no line is wider than %i columns', (width) => {
    for (const line of run(['show', '--width', String(width), seed, other]).stdout.split('\n')) {
      expect(displayWidth(line), line).toBeLessThanOrEqual(width)
    }
  })

  it.each([
    [[], {}, false],
    [['--color'], {}, true],
    [[], { FORCE_COLOR: '1' }, true],
    [['--no-color'], { FORCE_COLOR: '1' }, false],
    [['--color'], { NO_COLOR: '1' }, true],
    [[], { FORCE_COLOR: '0' }, false],
  ])('colour with %j %j: %s', (flags, env, coloured) => {
    for (const command of ['show', 'quotes', 'entities', 'paragraphs', 'meta', 'stats']) {
      expect(run([command, ...flags, seed], { env }).stdout.includes(ESC), command).toBe(coloured)
    }
  })

  it('every colour ends on its line', () => {
    for (const line of run(['show', '--color', seed]).stdout.split('\n')) {
      const codes = [...line.matchAll(/\u001b\[([0-9;]+)m/g)].map(([, code = '']) => Number(code))
      const open = codes.reduce(
        (left, code) => left + (code === 0 || (code >= 22 && code <= 29) || code === 39 ? -1 : 1),
        0,
      )
      expect(open, JSON.stringify(line)).toBe(0)
    }
  })

  it('--plain and --only', () => {
    expect(run(['show', '--plain', '--only', 'quotes', seed]).stdout).toMatch(/^Kreml: Vladimir Putin/)
    expect(run(['show', '--only', 'text', seed]).stdout).not.toContain('Who said what')
    expect(run(['show', '--only', 'entities', seed]).stdout).toMatch(/^Name /)
    expect(run(['show', '--html', seed]).stdout).toMatch(/^<!doctype html>/)
  })

  it('nothing that a terminal would obey comes through', () => {
    const text = `Byr\u00e5det\u001b]52;c;aGVq\u0007 siger \u001b[2Jnej.\u009b31m \u202Eoverskrift\u202C "Nej,\u001b[1m" siger Ib Sand.`
    for (const args of [
      ['show'],
      ['show', '--plain'],
      ['quotes'],
      ['entities'],
      ['paragraphs'],
      ['meta'],
      ['search', 'nej'],
    ]) {
      const { stdout, stderr } = run([...args, '-'], { input: text })
      expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(stdout + stderr), args.join(' ')).toBe(false)
    }
  })
})

describe('standard input', () => {
  const story = readFileSync(join(root, other), 'utf8')

  it('is read where it holds anything, else the bundled article is shown with a word about it', () => {
    expect(run(['meta', '--json'], { input: story }).stdout).toContain('Hirtshals')
    const bundled = run(['meta', '--json'])
    expect(bundled.stdout).toContain('Vladimir Putin')
    expect(bundled.stderr).toMatch(/^article: no file given/)
    expect(run(['meta', '--json', '--quiet']).stderr).toBe('')
  })

  it('"-" that is empty is trouble', () => {
    expect(run(['show', '-'])).toMatchObject({ status: 2, stdout: '' })
  })

  it('a silent pipe is told of after a second, once', () => {
    const line = `(sleep 1.6; cat ${other}) | node ${article} meta --json`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect(stderr.match(/reading standard input/g)).toHaveLength(1)
    expect(stdout).toContain('Hirtshals')
  })
})

describe('pipes', () => {
  it('more than 64 KB arrive whole', () => {
    const files = Array.from({ length: 20 }, () => seed)
    expect(JSON.parse(run(['entities', '--json', ...files]).stdout).length).toBeGreaterThan(100)
  })

  it('a reader that leaves ends it quietly', () => {
    const line = `node ${article} entities --json ${Array(40).fill(seed).join(' ')} | head -1; echo "\${PIPESTATUS[0]}"`
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: root, encoding: 'utf8' })
    expect(stderr).toBe('')
    expect(stdout).toBe('[\n0\n')
  })
})
