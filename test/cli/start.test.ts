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
