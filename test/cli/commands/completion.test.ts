import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const article = join(import.meta.dirname, '../../../bin/article.js')
const run = (...args: string[]): string => execFileSync(process.execPath, [article, ...args], { encoding: 'utf8' })
const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0
const needs = (tool: string) => (process.env.CI || has(tool) ? it : it.skip)

/** What a real bash offers for a line, the cursor at its end. */
function offered(line: string): string[] {
  const words = line.split(' ')
  const script = `${run('completion', 'bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}
_article; printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', script], { encoding: 'utf8', cwd: join(article, '../..') })
    .split('\n')
    .filter(Boolean)
}

describe('bash', () => {
  needs('bash').each<[string, string[]]>([
    ['article sta', ['stats']],
    ['article export --form', ['--format']],
    ['article export --format nd', ['ndjson']],
    ['article --col', ['--color']],
    ['article stats pack', ['package-lock.json', 'package.json']],
    ['article --quiet sea', ['search']],
  ])('%s', (line, expected) => {
    expect(offered(line).sort()).toEqual(expected)
  })

  needs('bash')('offers every command', () => {
    expect(offered('article ')).toEqual(expect.arrayContaining(['search', 'export', 'diff', 'completion']))
    expect(offered('article ')).not.toContain('help')
  })
})

describe('the other shells take their scripts', () => {
  needs('zsh')('zsh', () => {
    expect(spawnSync('zsh', ['-n'], { input: run('completion', 'zsh'), encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  needs('fish')('fish', () => {
    const script = `${run('completion', 'fish')}\ncomplete -C 'article exp'`
    expect(execFileSync('fish', ['--no-config', '-c', script], { encoding: 'utf8' })).toMatch(/^export\t/m)
  })

  it('an unknown shell is refused', () => {
    const { status, stderr } = spawnSync(process.execPath, [article, 'completion', 'tcsh'], { encoding: 'utf8' })
    expect(status).toBe(2)
    expect(stderr).toBe('article: unknown shell "tcsh"; known: bash, zsh, fish\n')
  })
})

describe('the manual page', () => {
  needs('man')('is formatted without a warning and has every command', () => {
    const { status, stdout, stderr } = spawnSync('man', ['--warnings', '-l', '-'], {
      input: run('man'),
      encoding: 'utf8',
      env: { ...process.env, MANWIDTH: '80', MAN_KEEP_FORMATTING: '', LC_ALL: 'C.UTF-8' },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const command of ['search', 'export', 'stats', 'diff']) expect(stdout).toContain(`article ${command}`)
  })
})
