import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'article-start-'))
for (const part of ['bin', 'dist', 'seeds', 'package.json'])
  cpSync(join(root, part), join(folder, part), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
afterAll(() => rmSync(folder, { recursive: true }))

const isKept = (name: string): boolean => name.startsWith('cli.cjs.')
const [kept = ''] = readdirSync(join(folder, 'dist')).filter(isKept)
const quotes = () =>
  spawnSync(process.execPath, ['bin/article.js', 'quotes', '--json'], { cwd: folder, encoding: 'utf8' })
const asBuilt = quotes()

describe('the code that the build keeps compiled', () => {
  it('is that of the Node that built it', () => {
    expect(kept).toMatch(/^cli\.cjs\.v\d+\.\d+\.\d+-\w+$/)
    expect(asBuilt).toMatchObject({ status: 0, stdout: expect.stringContaining('"speaker"') })
  })

  it.each([
    ['cut short', (file: string) => writeFileSync(file, Buffer.alloc(100, 7))],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['missing, as under another Node', (file: string) => rmSync(file)],
  ])('may be %s', (_, spoil) => {
    spoil(join(folder, 'dist', kept))
    expect(quotes()).toMatchObject({ status: 0, stdout: asBuilt.stdout, stderr: asBuilt.stderr })
  })
})

describe('a start', () => {
  /** The modules that a command loads, Node's own among them. */
  const loaded = (...command: string[]): string[] => {
    const preload = join(folder, 'loaded.cjs')
    writeFileSync(
      preload,
      "process.on('exit', () => require('fs').writeSync(2, '\\n' + JSON.stringify([...process.moduleLoadList, ...Object.keys(require.cache)])))",
    )
    const { stderr } = spawnSync(process.execPath, ['--require', preload, ...command], {
      cwd: folder,
      encoding: 'utf8',
    })
    const list: string[] = JSON.parse(stderr.split('\n').at(-1) ?? '')
    return list.map((name) => name.replace('NativeModule ', ''))
  }

  it.each([['--version'], ['show'], ['quotes --json']])('of %s loads nothing heavy that it does not use', (command) => {
    const [seed = ''] = readdirSync(join(folder, 'seeds'))
    const before = new Set(loaded('-e', '0'))
    const files = command === '--version' ? [] : [join('seeds', seed)]
    const after = loaded('bin/article.js', ...command.split(' '), ...files)
    const heavy = ['crypto', 'fs/promises', 'child_process', 'tty', 'zlib', 'perf_hooks', 'worker_threads', 'inspector']
    expect(after).toContain('stream')
    expect(heavy.filter((name) => after.includes(name) && !before.has(name))).toEqual([])
    expect(after.filter((name) => name.includes('node_modules'))).toEqual([])
  })
})
