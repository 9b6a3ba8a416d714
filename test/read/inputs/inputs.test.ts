import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { folderOf, readAll } from '../reading.ts'

const story = 'Hallen lukker\n\nByrådet i Holstebro lukker svømmehallen.\n\nDet sker til sommer.\n'

describe('files and folders', () => {
  it('reads a folder in order, hidden files, node_modules and other kinds passed over', async () => {
    const folder = folderOf({
      'b.txt': story,
      'a/z.md': '# Hallen\n\nDen lukker.\n',
      'a/y.txt.gz': gzipSync(story),
      '.hidden/x.txt': story,
      'node_modules/x.txt': story,
      'photo.jpg': 'x',
    })
    const { documents, errors } = await readAll([folder])
    expect(errors).toEqual([])
    expect(documents.map(({ id, source }) => `${id} ${source.format}`)).toEqual(['y text', 'z markdown', 'b text'])
  })

  it('reads what a pattern matches', async () => {
    const folder = folderOf({ 'a/1.txt': story, 'a/b/2.txt': story, '3.md': story })
    const { documents } = await readAll([join(folder, '**/*.txt')])
    expect(documents.map(({ id }) => id)).toEqual(['1', '2'])
    expect((await readAll([join(folder, '*.pdf')])).errors).toMatchObject([{ message: 'matches no file' }])
  })

  it('reads names from a list', async () => {
    const folder = folderOf({ '1.txt': story, '2.txt': story })
    writeFileSync(join(folder, 'list'), `${folder}/2.txt\r\n\n${folder}/1.txt\0${folder}/none.txt`)
    const { documents, errors } = await readAll([], { filesFrom: join(folder, 'list') })
    expect(documents.map(({ id }) => id)).toEqual(['2', '1'])
    expect(errors).toMatchObject([{ message: 'there is no such file' }])
    expect((await readAll([], { filesFrom: '-' }, `${folder}/1.txt\n`)).documents).toHaveLength(1)
  })

  it('does not follow links in a circle', async () => {
    const folder = folderOf({ 'a/1.txt': story })
    symlinkSync(folder, join(folder, 'a/loop'))
    symlinkSync(join(folder, 'self'), join(folder, 'self'))
    expect((await readAll([folder])).documents).toHaveLength(1)
    expect((await readAll([join(folder, 'self')])).errors).toMatchObject([
      { message: expect.stringMatching(/leads in a circle/) },
    ])
  })

  it.each<[string, string, RegExp]>([
    ['nothing there', 'none.txt', /no such file/],
    ['a folder without articles', 'empty', /holds no article/],
    ['an empty file', 'empty.txt', /is empty/],
    ['white space', 'white.txt', /nothing but white space/],
    ['a PDF', 'a.pdf', /is a PDF/],
    ['XML of another kind', 'rss.xml', /first element is <rss>/],
    ['an XML file without XML', 'no.xml', /named as XML/],
    ['gzip cut short', 'short.txt.gz', /cut short/],
    ['gzip that unpacks to too much', 'bomb.txt.gz', /larger than 100 KB/],
    ['a device', '/dev/zero', /device/],
  ])('%s', async (_, name, message) => {
    const folder = folderOf({
      'empty/x.jpg': 'x',
      'empty.txt': '',
      'white.txt': ' \n\n',
      'a.pdf': '%PDF-1.4 x',
      'rss.xml': '<?xml version="1.0"?><rss><channel/></rss>',
      'no.xml': 'Det er ikke XML.',
      'short.txt.gz': gzipSync(story.repeat(100)).subarray(0, 80),
      'bomb.txt.gz': gzipSync(Buffer.alloc(200_000, 97)),
    })
    const path = name.startsWith('/') ? name : join(folder, name)
    const { documents, errors } = await readAll([path], { maxBytes: 100 * 1024 })
    expect(documents).toEqual([])
    expect(errors).toMatchObject([{ input: path, message: expect.stringMatching(message) }])
  })

  it('tells a permission refused', async () => {
    const folder = folderOf({ 'a.txt': story })
    chmodSync(join(folder, 'a.txt'), 0)
    // the administrator may read everything, and so becomes nobody for a moment
    const isAdministrator = process.getuid?.() === 0
    if (isAdministrator) process.seteuid?.(65534)
    try {
      expect((await readAll([join(folder, 'a.txt')])).errors).toMatchObject([
        { message: expect.stringMatching(/permission refused/) },
      ])
    } finally {
      if (isAdministrator) process.seteuid?.(0)
    }
  })

  it('reads a named pipe, and does not wait for ever on one that nobody writes to', async () => {
    const folder = folderOf({})
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    const silent = await readAll([pipe], { timeout: 100 })
    expect(silent.errors).toMatchObject([{ message: expect.stringMatching(/nobody wrote to/) }])
    const { spawn } = await import('node:child_process')
    spawn('sh', ['-c', `printf 'Hallen lukker til sommer.' > ${pipe}`])
    expect((await readAll([pipe])).documents).toMatchObject([{ blocks: [{ text: 'Hallen lukker til sommer.' }] }])
  })

  it('warns of spoilt letters, and mends them when asked', async () => {
    const folder = folderOf({ 'a.txt': 'SÃ¸ndag pÃ¥ Ã†rÃ¸.\n\nDet er sket.' })
    const { documents } = await readAll([folder])
    expect(documents[0]?.warnings).toMatchObject([
      { code: 'mojibake', message: expect.stringMatching(/--fix-encoding/) },
    ])
    const mended = await readAll([folder], { fixEncoding: true })
    expect(mended.documents).toMatchObject([{ blocks: [{ text: 'Søndag på Ærø.' }, {}], warnings: [] }])
  })
})

describe('addresses', () => {
  let server: Server
  let base = ''
  beforeAll(async () => {
    server = createServer((request, response) => {
      const url = request.url ?? ''
      if (url === '/story.html') {
        const page = `<html lang="da"><head><title>Hallen lukker</title></head><body><article><h1>Hallen lukker</h1>
          <p>${'Byrådet i Holstebro lukker svømmehallen efter sommerferien, fordi taget er utæt. '.repeat(4)}</p>
          <p>Det sker til sommer, siger ${request.headers['user-agent']}.</p></article></body></html>`
        response.setHeader('content-type', 'text/html; charset=iso-8859-1')
        response.end(Buffer.from(page, 'latin1'))
      } else if (url === '/moved') response.writeHead(302, { location: '/story.html' }).end()
      else if (url === '/circle') response.writeHead(301, { location: '/circle' }).end()
      else if (url === '/away') response.writeHead(301, { location: 'file:///etc/passwd' }).end()
      else if (url === '/large') response.end('x'.repeat(300_000))
      else if (url === '/slow') response.write('x')
      else response.writeHead(404).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  })
  afterAll(() => server.closeAllConnections())

  it('fetches a page by way of a redirect, in the charset that the server names', async () => {
    const { documents, errors } = await readAll([`${base}/moved`], { userAgent: 'prove/1' })
    expect(errors).toEqual([])
    expect(documents).toMatchObject([
      {
        id: 'story',
        source: { encoding: 'windows-1252', format: 'html' },
        meta: { title: 'Hallen lukker', url: `${base}/story.html` },
      },
    ])
    expect(documents[0]?.blocks.at(-1)?.text).toBe('Det sker til sommer, siger prove/1.')
  })

  it.each([
    ['/none', /answered 404/],
    ['/circle', /redirected more than 10 times/],
    ['/away', /leads to file:/],
    ['/large', /larger than 200 KB/],
    ['/slow', /no answer within 0.3 seconds/],
  ])('%s', async (path, message) => {
    const { errors } = await readAll([base + path], { maxBytes: 200 * 1024, timeout: path === '/slow' ? 300 : 20_000 })
    expect(errors).toMatchObject([{ input: base + path, message: expect.stringMatching(message) }])
  })

  it('tells a server that is not there', async () => {
    expect((await readAll(['http://127.0.0.1:1/'])).errors).toMatchObject([
      { message: expect.stringMatching(/refuses|bad port/) },
    ])
  })
})
