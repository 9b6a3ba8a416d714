import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const readmePath = join(root, 'README.md')
const readme = readFileSync(readmePath, 'utf8')
const article = join(root, 'bin/article.js')
/** Starts of processes on a busy machine, not of the work. */
const patience = 60_000

/** A command of a console block, and what it prints. */
function shown(command: string): string {
  const args = command.replace(/^npx article /, '').split(' ')
  const { NO_COLOR: _, FORCE_COLOR: __, ...env } = process.env
  return execFileSync(process.execPath, [article, ...args], {
    cwd: root,
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

const blocks = [...readme.matchAll(/```console\n\$ (.+)\n([^`]*)```/g)].map(([block, command = '', output = '']) => ({
  block,
  command,
  output,
}))

// `BLESS=1 npx vitest run test/readme.test.ts` writes into the README what the commands print now.
if (process.env.BLESS) {
  const blessed = blocks.reduce(
    (text, { block, command }) => text.replace(block, () => `\`\`\`console\n$ ${command}\n${shown(command)}\`\`\``),
    readme,
  )
  writeFileSync(readmePath, blessed)
}

describe('the README shows what the commands print', () => {
  it.skipIf(process.env.BLESS).each(blocks)(
    '$command',
    ({ command, output }) => {
      expect(shown(command)).toBe(output)
    },
    patience,
  )

  it('has such examples', () => {
    expect(blocks.map(({ command }) => command)).toContain('npx article quotes')
  })
})

describe('every command and flag stands in the README and has its examples in --help', () => {
  const help = (...args: string[]): string =>
    spawnSync(process.execPath, [article, ...args, '--help'], {
      encoding: 'utf8',
      env: { ...process.env, COLUMNS: '80' },
    }).stdout
  const commands = [...help().matchAll(/^ {2}([a-z]+) (?:\[|<| {2})/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'help')

  it.each(commands)(
    '%s',
    (command) => {
      const text = help(command)
      expect(readme).toMatch(new RegExp(`[\`\\s]${command}[\`\\s]`))
      const flags = [...text.matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)/gm)].map(([, short = '', long = '']) => ({
        short,
        long,
      }))
      const missing = flags.filter(
        ({ short, long }) => !readme.includes(long) && !(short !== '' && readme.includes(`${short} `)),
      )
      expect(missing.filter(({ long }) => long !== '--help')).toEqual([])
    },
    patience,
  )

  it.each(['show', 'meta', 'paragraphs', 'quotes', 'entities', 'search', 'export', 'stats'])(
    '%s --help has examples',
    (command) => {
      expect(help(command)).toContain('Examples:\n  article ')
    },
    patience,
  )
})
