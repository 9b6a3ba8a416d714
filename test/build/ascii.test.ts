import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles } from '../../src/index.ts'

// plain JavaScript, since the build runs before anything is compiled
const { inAscii } = await import(new URL('../../src/build/ascii.mjs', import.meta.url).href)

const root = join(import.meta.dirname, '../..')

describe('inAscii', () => {
  it.each([
    ['/[»«”]/u.test(text)', '»', true],
    ['/[»«”]/u.test(text)', 'Â', false],
    ['/^[\\p{L}–]+$/u.test(text)', 'é–', true],
    ['/^[😀]$/u.test(text)', '😀', true],
    ['/^😀$/.test(text)', '😀', true],
    ["text === 'æ'", 'æ', true],
  ])('leaves %s as it is for %s', (source, text, expected) => {
    const script = inAscii(source)
    expect(script).toMatch(/^[\0-\x7f]+$/)
    expect(new Function('text', `return ${script}`)(text)).toBe(expected)
  })
})

describe('the bundle of the command', () => {
  it('is ASCII, as the command reads it', () => {
    expect(/[^\0-\x7f]/.exec(readFileSync(join(root, 'dist/cli.cjs'), 'latin1'))).toBeNull()
  })

  it.each(['1', '2'])('parses as the library does, by %s jobs', async (jobs) => {
    const docs = join(root, 'test/gold/modern/docs')
    const lines: string[] = []
    for await (const article of readArticles([docs])) lines.push(JSON.stringify(article))
    const args = ['export', '--format', 'ndjson', '--jobs', jobs, docs]
    const { stdout } = spawnSync(process.execPath, [join(root, 'bin/article.js'), ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
    })
    const parsed = stdout.trimEnd().split('\n')
    expect(parsed).toHaveLength(lines.length)
    expect(parsed.filter((line, at) => line !== lines[at]).map((line) => JSON.parse(line).id)).toEqual([])
  })
})
