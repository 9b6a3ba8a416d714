import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const article = join(import.meta.dirname, '../../bin/article.js')

/** A folder with a config file, and a story in a folder below it. */
function folderWith(file: string, content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'article-config-'))
  writeFileSync(join(folder, file), content)
  mkdirSync(join(folder, 'below'))
  writeFileSync(join(folder, 'below/story.txt'), 'Byrådet i Odense har mandag sagt nej til broen.\n')
  return join(folder, 'below')
}

const run = (cwd: string, ...args: string[]) =>
  spawnSync(process.execPath, [article, ...args], { cwd, encoding: 'utf8' })

describe('the config file', () => {
  it.each([
    ['.articlerc', '{"export": {"format": "ndjson"}}'],
    ['.articlerc', '{"format": "ndjson"}'],
    ['.articlerc', '{"format": "json", "export": {"format": "ndjson"}}'],
    ['package.json', '{"name": "x", "article": {"format": "ndjson"}}'],
  ])('%s %s is found from a folder below', (file, content) => {
    const cwd = folderWith(file, content)
    expect(run(cwd, 'export', 'story.txt').stdout.trim().split('\n')).toHaveLength(1)
  })

  it('what the command line says wins', () => {
    const cwd = folderWith('.articlerc', '{"export": {"format": "ndjson"}}')
    expect(run(cwd, 'export', '--format', 'json', 'story.txt').stdout.split('\n').length).toBeGreaterThan(10)
  })

  it.each([
    ['{"formatt": "json"}', 'no flag --formatt'],
    ['{"export": {"colour": true}}', 'export has no flag --colour'],
    ['{"export": 3}', '"export" must hold the flags'],
    ['{"quiet": "yes"}', '--quiet is true or false'],
    ['{"format": ', 'cannot be read'],
    ['[]', 'must be a JSON object'],
  ])('%s is one clear line and exit code 2', (content, message) => {
    const { status, stderr } = run(folderWith('.articlerc', content), 'export', 'story.txt')
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).not.toContain('    at ')
  })

  it('a package.json without the key says nothing', () => {
    const cwd = folderWith('package.json', '{"name": "x"}')
    expect(execFileSync(process.execPath, [article, 'export', 'story.txt'], { cwd, encoding: 'utf8' })).toContain(
      '"text"',
    )
  })
})
