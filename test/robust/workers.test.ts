import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const article = join(import.meta.dirname, '../../bin/article.js')
const preload = pathToFileURL(join(import.meta.dirname, 'dying-workers.mjs')).href
const texts = ['Dør altid.', 'Dør én gang.', ...Array.from({ length: 120 }, (_, at) => `Nummer ${at} siger nej.`)]
const ids = texts.map((_, at) => `r${at}`)
const input = texts.map((text, at) => `${JSON.stringify({ id: `r${at}`, text })}\n`).join('')

function run(args: readonly string[]): { status: number | null; stdout: string; stderr: string; at: string } {
  const at = mkdtempSync(join(tmpdir(), 'article-workers-'))
  writeFileSync(join(at, 'all.ndjson'), input)
  const env = {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import=${preload}`,
    ARTICLE_TEST_DIED: join(at, 'died'),
  }
  const command = [article, ...args, '--jobs', '2', '--lang', 'da', 'all.ndjson']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: at, encoding: 'utf8', env })
  return { status, stdout, stderr, at }
}

const told = /^article: all\.ndjson(?::1)?: r0 could not be parsed: its worker died twice \([^\n]+\)\n$/

describe('a worker that dies loses one article, with a word, and no other', () => {
  it('as lines', () => {
    const { status, stdout, stderr } = run(['export', '-f', 'ndjson'])
    expect(stderr).toMatch(told)
    expect(status).toBe(2)
    const read = stdout.trim().split('\n')
    expect(read.map((line) => JSON.parse(line).id)).toEqual(ids.slice(1))
  })

  it('as a table', () => {
    const { status, stdout, stderr } = run(['meta', '--json'])
    expect(stderr).toMatch(told)
    expect(status).toBe(2)
    expect(JSON.parse(stdout)).toHaveLength(ids.length - 1)
  })

  it('into a folder, and to be done again', () => {
    const { status, stderr, at } = run(['export', '-o', 'out/'])
    expect(stderr).toContain('121 files written')
    expect(stderr).toMatch(/r0 could not be parsed/)
    expect(status).toBe(2)
    expect(readdirSync(join(at, 'out'))).toHaveLength(121)
    expect(readFileSync(join(at, 'died'), 'utf8')).toBe('')
  })
})
