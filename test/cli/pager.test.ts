import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pagerOf } from '../../src/cli/pager.ts'
import { inTerminal, sentTo } from './terminal.ts'

const root = join(import.meta.dirname, '../..')
/** What a terminal of 24 rows is sent. */
function shown(args: string[], env: Record<string, string>): string {
  const { output, status } = sentTo(args, root, { ARTICLE_PAGER: "sed 's/^/| /'", ...env })
  expect(status).toBe(0)
  return output
}

describe('the pager', () => {
  inTerminal('shows what is longer than the screen', () => {
    expect(shown(['schema'], {}).split('\n')[0]).toBe('| {')
  })

  inTerminal.each([
    ['what is shorter goes straight to the terminal', ['formats'], {}],
    ['--no-pager', ['schema', '--no-pager'], {}],
    ['an empty pager', ['schema'], { ARTICLE_PAGER: '' }],
    ['cat', ['schema'], { ARTICLE_PAGER: 'cat' }],
  ])('%s', (_, args, env) => {
    expect(shown(args, env)).not.toMatch(/^\| /m)
  })

  inTerminal('who leaves it early ends the command quietly', () => {
    expect(shown(['schema'], { ARTICLE_PAGER: 'head -1' })).toBe('{\n')
  })

  it.each([
    [{}, 'less -R'],
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'more', ARTICLE_PAGER: 'most' }, 'most'],
    [{ PAGER: '' }, undefined],
  ])('%j', (env, pager) => {
    expect(pagerOf(env)).toBe(pager)
  })
})

describe('file names', () => {
  const link = '\u001b]8;;file://'
  const search = ['search', 'Minsk', 'seeds/000_54189c48d2e5fc35.txt']

  inTerminal('are links where the terminal can', () => {
    expect(shown(search, { FORCE_HYPERLINK: '1' })).toContain(link)
    expect(shown(search, { FORCE_HYPERLINK: '0' })).not.toContain(link)
  })

  it('are plain in a pipe', () => {
    const args = [join(root, 'bin/article.js'), ...search]
    const env = { ...process.env, FORCE_HYPERLINK: '1' }
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', env })).not.toContain('\u001b')
  })
})
