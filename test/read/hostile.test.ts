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
  ['bomb.ndjson.gz', () => gzipSync(Buffer.alloc(160_000_000, 'a'), { level: 1 }), /the line is 153 MB long/],
  ['quote.md', () => `# Nej\n\n${'> '.repeat(DEEP)}x\n`, /nests too deep/],
  ['doctype.xml', () => `<!DOCTYPE[${']['.repeat(8000)}<nitf>`, /XML that is no article/],
]

const story = 'Byrådet i Odense siger nej til broen mandag aften.'
const many = (piece: string, times: number): string => piece.repeat(times)

/** Read all the same, the text that is in it, with a warning where something was left out. */
const readAllTheSame: readonly (readonly [file: string, content: () => string, warning: string | undefined])[] = [
  ['deep.html', () => `<body>${many('<div>', DEEP)}<p>${story}</p>${many('</div>', DEEP)}</body>`, 'huge-page'],
  ['open.html', () => `<body><p>${story}</p>${many('<b><i>', DEEP)}</body>`, 'huge-page'],
  ['tags.html', () => `<body><p>${story}</p>${many('<br>', 1_000_000)}</body>`, 'huge-page'],
  ['flat.html', () => `<body>${many(`<p>${story}</p>`, 60_000)}</body>`, 'huge-page'],
  ['less.html', () => `<body><p>${story}</p>${many('<', 1_000_000)}</body>`, 'huge-page'],
  ['images.md', () => `${story}\n\n${many('![', 20_000)}\n`, undefined],
  ['tabs.md', () => `${many('\t', 1_000_000)}\n\n${story}\n`, undefined],
  ['deep.md', () => `---\ntitle: ${many('[', DEEP)}\n---\n${story}\n`, 'front-matter'],
  ['bomb.md', () => `---\n${aliasBomb}---\n${story}\n`, 'front-matter'],
  ['deep.ndjson', () => `{"id":"a","text":"${story}","more":${many('[', 3000)}${many(']', 3000)}}\n`, undefined],
]
const aliasBomb = [...'abcdefghi']
  .map((name, at, all) => `${name}: &${name} [${Array(9).fill(at === 0 ? 'x' : `*${all[at - 1]}`)}]\n`)
  .join('')

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

  test.each(readAllTheSame)('%s is read all the same', { timeout: 20_000 }, async (file, content, warning) => {
    const path = join(folder, file)
    writeFileSync(path, content())
    const readings = await read(path)
    expect(readings).toEqual([{ document: expect.anything() }])
    const [document] = readings.flatMap((reading) => ('document' in reading ? [reading.document] : []))
    expect(document?.blocks.some(({ text }) => text.startsWith(story))).toBe(true)
    expect(document?.warnings.map(({ code }) => code)).toEqual(warning === undefined ? [] : [warning])
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
