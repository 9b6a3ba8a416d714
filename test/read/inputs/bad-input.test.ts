import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../../src/read/index.ts'
import { folderOf, readAll } from '../reading.ts'

const story = 'Hallen lukker\n\nByrådet i Holstebro lukker svømmehallen.\n\nDet sker til sommer.\n'
const menu =
  '<html><body><nav><ul><li><a href="/">Forside</a></li><li><a href="/om">Om os</a></li></ul></nav></body></html>'
const nitf = '<?xml version="1.0"?>\n<nitf><body>\n<body.content><p>Hallen lukker.</p>\n'

describe('one clear line says what is wrong, and where', () => {
  it.each<[file: string, content: string | Buffer, message: RegExp, line?: number]>([
    ['cut.json', '{"title": "Hallen",\n"text": "Hallen luk', /broken JSON: it ends in the middle/, 2],
    ['broken.json', '{"title": "Hallen",\n"text" "Hallen"}', /broken JSON/, 2],
    ['cut.xml', nitf, /ends before its last element is closed/, 4],
    ['broken.xml', nitf.replace('</p>', '</q>'), /broken XML/, 3],
    ['cut.ndjson', `${JSON.stringify({ text: story })}\n{"text": "Hallen luk`, /not JSON/, 2],
    ['menu.html', menu, /no article in the page/],
    ['empty.html', '<html><head><title>x</title></head><body></body></html>', /no article in the page/],
    ['paper.html', '%PDF-1.7\n1 0 obj', /is a PDF/],
    ['photo.txt', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'), /is a JPEG image/],
    ['photo.json', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1'), /is a PNG image/],
    ['letter.txt', Buffer.from('PK\x03\x04\x14\0', 'latin1'), /ZIP archive or an office document/],
  ])('%s', async (file, content, message, line) => {
    const folder = folderOf({ [file]: content, 'story.txt': story })
    const { documents, errors } = await readAll([join(folder, file), join(folder, 'story.txt')])
    expect(errors).toMatchObject([{ input: join(folder, file), message: expect.stringMatching(message) }])
    expect(errors[0]?.line).toBe(line)
    expect(errors[0]?.message).not.toContain('\n')
    // what is sound before and after it is read
    expect(documents.length).toBe(file === 'cut.ndjson' ? 2 : 1)
  })
})

it('one empty item of a feed does not hide its neighbours', async () => {
  const item = (uri: string, body: object): object => ({ uri, versioncreated: '2024-03-12', ...body })
  const items = [item('a', { headline: 'Et' }), item('b', {}), item('c', { headline: 'To', body_text: story })]
  const folder = folderOf({ 'feed.json': JSON.stringify(items) })
  for (const from of [undefined, 'ninjs']) {
    const { documents, errors } = await readAll([join(folder, 'feed.json')], { from })
    expect(documents.map(({ id }) => id)).toEqual(['a', 'c'])
    expect(errors).toMatchObject([{ message: expect.stringMatching(/no text/) }])
  }
})

it.each([
  '---\ntitle: Hallen\n\nDet er sket.\n',
  '+++\ntitle = "Hallen"\n\nDet er sket.\n',
])('front matter that never ends is told: %j', async (text) => {
  const folder = folderOf({ 'a.md': text })
  const { documents } = await readAll([join(folder, 'a.md')])
  expect(documents[0]?.warnings).toMatchObject([{ code: 'front-matter', message: expect.stringMatching(/never ends/) }])
})

describe('what does not stay as it was', () => {
  it('a file that grows while it is read is no article', async () => {
    const folder = folderOf({ 'grows.txt': story })
    let grown = false
    const onBytes = (): void => {
      if (!grown) appendFileSync(join(folder, 'grows.txt'), 'Byrådet siger ja.')
      grown = true
    }
    const { documents, errors } = await readAll([join(folder, 'grows.txt')], { onBytes })
    expect(documents).toEqual([])
    expect(errors).toMatchObject([{ message: expect.stringMatching(/changed while it was read/) }])
  })

  it('a file that was listed and vanishes is told, and the next is read', async () => {
    const folder = folderOf({ 'a.txt': story, 'b.txt': story, 'c.txt': story })
    const came: string[] = []
    for await (const reading of readDocuments([folder], { stdin: Readable.from([]) })) {
      came.push('document' in reading ? reading.document.id : 'error' in reading ? reading.error.message : '')
      rmSync(join(folder, 'b.txt'), { force: true })
    }
    expect(came).toEqual(['a', 'vanished before it was read', 'c'])
  })
})

describe('a single line of 200 MB', () => {
  const megabyte = Buffer.alloc(1 << 20, 'a')
  function* line(): Generator<Buffer> {
    for (let sent = 0; sent < 200; sent++) yield megabyte
  }

  it('is refused with its line, and the record after it is read', async () => {
    function* records(): Generator<Buffer> {
      yield Buffer.from('{"id": 1, "text": "')
      yield* line()
      yield Buffer.from('"}\n{"id": 2, "text": "Hallen lukker."}\n')
    }
    const came: string[] = []
    for await (const reading of readDocuments(['-'], { stdin: Readable.from(records()), from: 'ndjson' })) {
      came.push('document' in reading ? reading.document.id : 'error' in reading ? reading.error.message : '')
    }
    expect(came).toEqual([expect.stringMatching(/200 MB/), '2'])
  })

  it('that is no NDJSON is refused, too', async () => {
    const came: string[] = []
    for await (const reading of readDocuments(['-'], { stdin: Readable.from(line()) })) {
      if ('error' in reading) came.push(reading.error.message)
    }
    expect(came).toEqual([expect.stringMatching(/is larger than 128 MB/)])
  })
})
