import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../../src/parse/index.ts'
import { paragraphsOf } from '../../../src/read/formats/paragraphs.ts'
import { folderOf, linesOf, readAll } from '../reading.ts'

const markdown = `---
title: "Skolen lukker: - Vi er kede af det"
author: [Karen Holm, "Ib Sand"]
date: 2023-05-04
agency: Ritzau
section: Lokalt
lang: da
---

**Byrådet lukker skolen i Hurup.**

- Vi er kede af det, siger Karen Holm.
- Men vi har *ikke* råd.

## Hvem betaler?

3. september mødes byrådet igen med [forældrene](https://avis.example).
`

async function read(name: string, content: string | Uint8Array, options = {}) {
  const folder = folderOf({ [name]: content })
  return readAll([`${folder}/${name}`], options)
}

describe('plain text', () => {
  it.each([
    ['blank lines part', 'A.\n\nB.\r\n\r\n \r\nC.', ['A.', 'B.', 'C.']],
    [
      'a line each',
      'Overskrift\nAf Karen Holm\nFørste afsnit.\nAndet afsnit.',
      ['Overskrift', 'Af Karen Holm', 'Første afsnit.', 'Andet afsnit.'],
    ],
    ['a line that runs on', 'Det regner,\nog det blæser.', ['Det regner, og det blæser.']],
    [
      'wrapped to a width',
      'Byrådet i Holstebro har tirsdag\nbesluttet at lukke svømmehallen\nefter sommerferien. Det sker,\nfordi taget er utæt.\n\nEn ny hal bygges ved havnen og\nåbner om tre år.',
      [
        'Byrådet i Holstebro har tirsdag besluttet at lukke svømmehallen efter sommerferien. Det sker, fordi taget er utæt.',
        'En ny hal bygges ved havnen og åbner om tre år.',
      ],
    ],
  ])('%s', (_, text, paragraphs) => {
    expect(paragraphsOf(text)).toEqual(paragraphs)
  })

  it('knows the corpus by its first line', async () => {
    const { documents } = await read('a.txt', ' date 2020-08 Første afsnit.\n\nAndet afsnit.\n')
    expect(documents[0]).toMatchObject({ id: 'a', meta: { date: '2020-08', sources: { date: 'corpus date line' } } })
    expect(documents.flatMap(linesOf)).toEqual(['Første afsnit.', 'Andet afsnit.'])
  })
})

describe('Markdown', () => {
  it('reads front matter, headings and dash quotes', async () => {
    const { documents } = await read('a.md', markdown)
    expect(documents.flatMap(linesOf)).toEqual([
      'headline: Skolen lukker: - Vi er kede af det',
      'Byrådet lukker skolen i Hurup.',
      '- Vi er kede af det, siger Karen Holm.',
      '- Men vi har ikke råd.',
      'heading: Hvem betaler?',
      '3. september mødes byrådet igen med forældrene.',
    ])
    expect(documents[0]?.meta).toMatchObject({
      authors: ['Karen Holm', 'Ib Sand'],
      date: '2023-05-04',
      agencies: ['Ritzau'],
      section: 'Lokalt',
      language: 'da',
    })
  })

  it.each([
    ['2022-06-14T08:30:00+02:00', '2022-06-14T08:30:00+02:00'],
    ['2022-06-14', '2022-06-14'],
    ['"2022-06-14"', '2022-06-14'],
  ])('reads front matter in TOML: %s', async (written, date) => {
    const toml = `+++\ntitle = "Skolen lukker"\ndate = ${written}\n[params]\nauthor = "Karen Holm"\n+++\nDet er sket.\n`
    for (const name of ['a.md', 'a.txt']) {
      const { documents } = await read(name, toml)
      expect(documents.flatMap(linesOf)).toEqual(['headline: Skolen lukker', 'Det er sket.'])
      expect(documents[0]?.meta).toMatchObject({ authors: ['Karen Holm'], date })
    }
  })

  it('leaves out the lines that are for the site generator', async () => {
    const lines = [
      'Det er sket.',
      '{: .lead}',
      '',
      '{{< figure src="a.jpg" >}}',
      '',
      '{% include ad.html %}',
      '',
      'Og igen {her}.',
    ]
    const { documents } = await read('a.md', lines.join('\n'))
    expect(documents.flatMap(linesOf)).toEqual(['Det er sket.', 'Og igen {her}.'])
  })

  it('takes a line that is emphasised whole for a paragraph', async () => {
    const { documents } = await read('a.md', '**Af Karen Holm**\nOdense, 3. maj\n\nDet *er*\nsket.\n')
    expect(documents.flatMap(linesOf)).toEqual(['Af Karen Holm', 'Odense, 3. maj', 'Det er sket.'])
  })

  it('sets footnotes aside', async () => {
    const { documents } = await read('a.md', 'Det er sket.[^1]\n\n[^1]: Rettet kl. 12.\n')
    expect(documents.flatMap(linesOf)).toEqual(['Det er sket.'])
    expect(documents[0]?.asides).toMatchObject([{ kind: 'notice', text: 'Rettet kl. 12.' }])
  })

  it('takes the first heading for the headline where nothing else is', async () => {
    const { documents } = await read('a.md', '# Skolen lukker\n\nDet er sket.\n')
    expect(documents.flatMap(linesOf)).toEqual(['headline: Skolen lukker', 'Det er sket.'])
  })

  it('says that front matter is broken, and bounds its aliases', async () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
      .split('')
      .map((key, at) => `${key}: &${key} [${Array(9).fill(`*${'abcdefg'[at]}`)}]`)
      .join('\n')}`
    for (const yaml of ['title: "x', bomb]) {
      const { documents } = await read('a.md', `---\n${yaml}\n---\n\nDet er sket.\n`)
      expect(documents[0]?.warnings).toMatchObject([{ code: 'front-matter' }])
    }
    const { documents } = await read('a.md', '+++\ntitle = "x\n+++\n\nDet er sket.\n')
    expect(documents[0]?.warnings).toMatchObject([{ message: expect.stringMatching(/broken TOML/) }])
  })
})

describe('JSON', () => {
  const record = { id: 7, title: 'Hallen lukker', text: 'Det er sket.', date: '2024-03-12', authors: ['Karen Holm'] }
  const lines = [JSON.stringify(record), '', '{"id": "b", "text": "Og igen."}'].join('\n')

  it.each([
    ['a.ndjson', lines],
    ['a.jsonl', `\ufeff${lines.replaceAll('\n', '\r\n')}`],
    ['a.txt', lines],
    ['a.json', JSON.stringify([record, { id: 'b', text: 'Og igen.' }], null, 2)],
    ['a.txt', JSON.stringify([record, { id: 'b', text: 'Og igen.' }])],
    ['a.json', JSON.stringify({ total: 2, articles: [record, { id: 'b', text: 'Og igen.' }] })],
    ['a.json', JSON.stringify({ data: [record, { id: 'b', text: 'Og igen.' }], included: [{ id: 'p' }] })],
  ])('%s: %j', async (name, content) => {
    const { documents, errors } = await read(name, content)
    expect(errors).toEqual([])
    expect(documents.map(({ id }) => id)).toEqual(['7', 'b'])
    expect(documents[0]).toMatchObject({
      meta: { title: 'Hallen lukker', date: '2024-03-12', authors: ['Karen Holm'] },
    })
  })

  it('reads the one article beside what it refers to, and who wrote each of several', async () => {
    const person = { type: 'user', id: 'p', attributes: { name: 'Karen Holm' } }
    const item = (id: string): object => ({
      id,
      attributes: { title: 'Hallen lukker', body: { value: '<p>Det er sket.</p>' } },
      relationships: { author: { data: { id: 'p' } } },
    })
    for (const [data, ids] of [
      [item('a'), ['a']],
      [
        [item('a'), item('b')],
        ['a', 'b'],
      ],
    ] as const) {
      const { documents } = await read('a.json', JSON.stringify({ data, included: [person] }))
      expect(documents.map(({ id }) => id)).toEqual(ids)
      for (const { meta } of documents) expect(meta.authors).toEqual(['Karen Holm'])
    }
  })

  it('takes other fields by name, and leads into objects', async () => {
    const options = { textField: 'content.body', idField: 'url' }
    const { documents } = await read('a.ndjson', '{"url": "u1", "content": {"body": "Det er sket."}}', options)
    expect(documents).toMatchObject([{ id: 'u1', blocks: [{ text: 'Det er sket.' }] }])
  })

  it('tells each bad record by its line and reads on', async () => {
    const content =
      '{"id": 1, "text": "A."}\n{"id": 2, "text"\n[1]\n{"id": 3}\n{"id": 4, "text": ""}\n{"id": 5, "text": "B."}\n'
    const { documents, errors } = await read('a.ndjson', content)
    expect(documents.map(({ id }) => id)).toEqual(['1', '5'])
    expect(errors.map(({ line, message }) => `${line} ${message}`)).toEqual([
      expect.stringMatching(/^2 not JSON/),
      expect.stringMatching(/^3 the record is no record, but an array/),
      expect.stringMatching(/^4 .*no "text".*--text-field/),
      expect.stringMatching(/^5 .*empty/),
    ])
  })

  it('is not fooled by names that objects inherit', async () => {
    const { errors } = await read('a.ndjson', '{"__proto__": {"text": "x"}}', { textField: 'constructor.name' })
    expect(errors.map(({ message }) => message)).toEqual([expect.stringMatching(/no "constructor.name"/)])
    const { documents } = await read('a.ndjson', '{"text": "Det er sket.", "__proto__": {"title": "x"}, "id": "a"}')
    expect(documents[0]?.meta.title).toBeUndefined()
  })

  it('tells the line where JSON breaks off', async () => {
    const { errors } = await read('a.json', '[\n{"id": 1,\n"text": "A')
    expect(errors).toMatchObject([{ line: 3, message: expect.stringMatching(/ends in the middle/) }])
  })

  it('bounds a line, and reads on after it', async () => {
    const content = `{"id": 1, "text": "${'x'.repeat(3000)}"}\n{"id": 2, "text": "Det er sket."}\n`
    const { documents, errors } = await read('a.ndjson', content, { maxBytes: 2000 })
    expect(documents.map(({ id }) => id)).toEqual(['2'])
    expect(errors).toMatchObject([{ line: 1, message: expect.stringMatching(/the line is 3 KB long/) }])
  })
})

describe('the tool’s own document', () => {
  it('comes back as it was', async () => {
    const { documents } = await read('a.md', markdown)
    const articles = documents.map((document) => parseDocument(document))
    for (const [name, content] of [
      ['a.json', JSON.stringify(articles[0], null, 2)],
      ['a.json', JSON.stringify(articles)],
      ['a.ndjson', `${JSON.stringify(articles[0])}\n`],
    ] as const) {
      const back = await read(name, content)
      expect(back.errors).toEqual([])
      expect(back.articles).toEqual(articles)
    }
    expect((await read('a.txt', JSON.stringify(articles[0]), { from: 'article' })).articles).toEqual(articles)
  })

  it('is refused by its broken part', async () => {
    const broken = { schemaVersion: 1, paragraphs: [], quotes: 'x' }
    const newer = { schemaVersion: 9, paragraphs: [], quotes: [] }
    expect((await read('a.json', JSON.stringify(broken))).errors).toMatchObject([
      { message: expect.stringMatching(/is no article document: \//) },
    ])
    expect((await read('a.json', JSON.stringify(newer))).errors).toMatchObject([
      { message: expect.stringMatching(/newer/) },
    ])
  })
})
