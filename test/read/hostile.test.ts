import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type Reading, readDocuments } from '../../src/read/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'article-hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function read(name: string): Promise<Reading[]> {
  const readings: Reading[] = []
  for await (const reading of readDocuments([name], { stdin: Readable.from([]) })) readings.push(reading)
  return readings
}

const DEEP = 100_000
const nitf = (dtd: string, text: string): string =>
  `${dtd}<nitf><body><body.content><p>${text}</p></body.content></body></nitf>`
const billionLaughs = [...'bcdefghij'].map((name, at) => {
  const before = String.fromCharCode('a'.charCodeAt(0) + at)
  return `<!ENTITY ${name} "${`&${before};`.repeat(10)}">`
})

const refused: readonly (readonly [file: string, content: () => string | Uint8Array, error: RegExp])[] = [
  ['bomb.xml', () => nitf(`<!DOCTYPE nitf [<!ENTITY a "aaaa">${billionLaughs.join('')}]>`, '&j;'), /entity/],
  ['external.xml', () => nitf('<!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]>', '&x;'), /entity/],
  ['deep.xml', () => `<nitf>${'<a>'.repeat(DEEP)}x${'</a>'.repeat(DEEP)}</nitf>`, /nested more than/],
  ['deep.json', () => '['.repeat(DEEP) + ']'.repeat(DEEP), /nests too deep/],
  ['bomb.txt.gz', () => gzipSync(Buffer.alloc(160_000_000, 'a'), { level: 1 }), /larger than/],
]

describe('what would eat the machine is refused, by one clear error and within seconds', () => {
  test.each(refused)('%s', { timeout: 20_000 }, async (file, content, error) => {
    const path = join(folder, file)
    writeFileSync(path, content())
    const readings = await read(path)
    expect(readings).toHaveLength(1)
    expect(readings.map((reading) => ('error' in reading ? reading.error.message : 'read'))).toEqual([
      expect.stringMatching(error),
    ])
  })

  test('a link that leads in a circle', async () => {
    symlinkSync('loop.txt', join(folder, 'loop.txt'))
    expect(await read(join(folder, 'loop.txt'))).toEqual([{ error: expect.objectContaining({ name: 'InputError' }) }])
  })

  test.skipIf(process.platform === 'win32')('a device that never ends', async () => {
    expect(await read('/dev/zero')).toEqual([{ error: expect.objectContaining({ name: 'InputError' }) }])
  })
})

test('a record cannot reach the prototype of objects', async () => {
  const path = join(folder, 'prototype.ndjson')
  writeFileSync(
    path,
    '{"id":"a","text":"Hej Putin.","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}\n',
  )
  expect(await read(path)).toEqual([{ document: expect.objectContaining({ id: 'a' }) }])
  expect('polluted' in {}).toBe(false)
})

test('a name that begins with a hyphen is a name behind --', () => {
  writeFileSync(join(folder, '-x.txt'), 'Putin siger ja.\n')
  const command = join(import.meta.dirname, '../../bin/article.js')
  const out = execFileSync(process.execPath, [command, 'meta', '--json', '--', '-x.txt'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(out).toContain('Putin siger ja.')
})
