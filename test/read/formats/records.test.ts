import { describe, expect, it } from 'vitest'
import { fieldDate } from '../../../src/read/formats/field-date.ts'
import { foldedFields } from '../../../src/read/formats/field-names.ts'
import { readHeaderLines } from '../../../src/read/formats/header-lines.ts'
import { richText } from '../../../src/read/formats/rich-text.ts'
import { hasText, textIn } from '../../../src/read/formats/running-text.ts'
import { writersOf } from '../../../src/read/formats/who-wrote.ts'
import { folderOf, linesOf, readAll } from '../reading.ts'

const [one, two, head] = ['Byrådet lukker svømmehallen.', '- Det er trist, siger Karen Holm.', 'Taget er utæt']
const expected = [one, `heading: ${head}`, two]
const span = (text: string): object => ({ _type: 'span', text, marks: [] })

describe('running text as JSON', () => {
  it.each<[string, unknown]>([
    ['paragraphs', [one, `<h2>${head}</h2>`, `<p>${two}</p>`]],
    [
      'Arc',
      [
        { type: 'text', content: one },
        { type: 'image', url: 'a.jpg', caption: 'Hallen. Foto: Ib Sand' },
        { type: 'header', level: 2, content: head },
        { type: 'text', content: two.replace('trist', '<i>trist</i>') },
        { type: 'interstitial_link', content: 'Læs mere', url: 'https://avis.example' },
      ],
    ],
    [
      'Contentful',
      {
        nodeType: 'document',
        data: {},
        content: [
          { nodeType: 'paragraph', content: [{ nodeType: 'text', value: one, marks: [] }] },
          { nodeType: 'embedded-asset-block', data: { target: {} }, content: [] },
          { nodeType: 'heading-2', content: [{ nodeType: 'text', value: head }] },
          {
            nodeType: 'paragraph',
            content: [
              { nodeType: 'text', value: '- Det er ' },
              { nodeType: 'hyperlink', data: { uri: 'x' }, content: [{ nodeType: 'text', value: 'trist' }] },
              { nodeType: 'text', value: ', siger Karen Holm.' },
            ],
          },
        ],
      },
    ],
    [
      'Sanity',
      [
        { _type: 'block', style: 'normal', children: [span(one)] },
        { _type: 'image', asset: { _ref: 'a' } },
        { _type: 'block', style: 'h2', children: [span(head)] },
        { _type: 'block', style: 'normal', children: [span('- Det er trist'), span(', siger Karen Holm.')] },
      ],
    ],
    [
      'ProseMirror',
      {
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: one }] },
          { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: head }] },
          { type: 'paragraph', content: [{ type: 'text', text: two, marks: [{ type: 'bold' }] }] },
          { type: 'paragraph' },
        ],
      },
    ],
    [
      'Lexical',
      {
        root: {
          type: 'root',
          children: [
            { type: 'paragraph', children: [{ type: 'text', text: one }] },
            { type: 'heading', tag: 'h2', children: [{ type: 'text', text: head }] },
            { type: 'paragraph', children: [{ type: 'text', text: two }] },
          ],
        },
      },
    ],
    [
      'Slate',
      [
        { type: 'p', children: [{ text: one }] },
        { type: 'h2', children: [{ text: head }] },
        {
          type: 'p',
          children: [{ text: '- Det er ' }, { text: 'trist', bold: true }, { text: ', siger Karen Holm.' }],
        },
      ],
    ],
    [
      'Editor.js',
      {
        time: 1,
        blocks: [
          { type: 'paragraph', data: { text: one } },
          { type: 'header', data: { text: head, level: 2 } },
          { type: 'paragraph', data: { text: two } },
        ],
      },
    ],
    [
      'Draft.js',
      {
        blocks: [
          { key: 'a', text: one, type: 'unstyled' },
          { key: 'b', text: head, type: 'header-two' },
          { key: 'c', text: ' ', type: 'atomic' },
          { key: 'd', text: two, type: 'unstyled' },
        ],
        entityMap: {},
      },
    ],
    [
      'Gutenberg',
      [
        { blockName: 'core/paragraph', attrs: {}, innerBlocks: [], innerHTML: `\n<p>${one}</p>\n` },
        { blockName: 'core/image', innerBlocks: [], innerHTML: '<figure><img/></figure>' },
        { blockName: 'core/heading', innerBlocks: [], innerHTML: `<h2>${head}</h2>` },
        { blockName: 'core/paragraph', innerBlocks: [], innerHTML: `<p>${two}</p>` },
      ],
    ],
    [
      'components',
      [
        { __component: 'article.text', id: 1, body: `<p>${one}</p><h3>${head}</h3>` },
        { __component: 'article.video', id: 2, title: 'Video' },
        { __component: 'article.text', id: 3, body: `<p>${two}</p>` },
      ],
    ],
    [
      'components of paragraphs',
      [
        { type: 'text', paragraphs: [{ blockType: 'p', text: { value: one } }] },
        { type: 'image', caption: { value: 'Hallen' } },
        { type: 'pullquote', text: { value: 'Det er trist' } },
        {
          type: 'text',
          paragraphs: [
            { blockType: 'h2', text: { value: head } },
            { blockType: 'p', text: { value: two } },
          ],
        },
      ],
    ],
  ])('%s', (_, value) => {
    expect(richText(value)?.map(({ kind, text }) => (kind ? `${kind}: ${text}` : text))).toEqual(expected)
    expect(hasText({ title: 'Hal lukker', body: value })).toBe(true)
  })

  it.each<[string, unknown]>([
    ['articles', [{ id: 1, title: 'Hal lukker', text: one }]],
    ['articles with a date', [{ type: 'story', text: one, date: '2024-03-12' }]],
    ['numbers', [1, 2]],
    ['nothing', []],
    ['a picture alone', [{ type: 'image', caption: one }]],
    ['an object', { a: one }],
    ['an article', { title: 'Hal lukker', content: [{ type: 'paragraph', text: one }] }],
    ['deep', JSON.parse(`${'{"content":['.repeat(400)}${']}'.repeat(400)}`)],
  ])('is not what holds %s', (_, value) => {
    expect(richText(value)).toBeUndefined()
  })

  it('prefers what is filled to what is blank', () => {
    expect(textIn({ text: '', content_elements: [one] })).toEqual([{ text: one }])
    expect(textIn({ text: '' })).toBe('')
    expect(textIn({ title: 'Hal lukker', html: one })).toBe(one)
    expect(textIn({ post_content: one, post_title: 'Hal lukker' })).toBe(one)
    expect(textIn({ bodyText: { markup: one, blocks: [] } })).toBe(one)
    expect(textIn({ title: 'Hal lukker' })).toBeUndefined()
  })
})

it('knows fields by what their names speak of, where no name is known', async () => {
  const text = `${one} ${two} `.repeat(3).trim()
  const record = {
    section_title: 'Lokalt',
    news_title: 'Hal lukker',
    doc_date: '2024-03-12',
    date_crawled: '2024-04-01',
    article_text_plain: text,
    teaser_text: `${text} ${text}`,
  }
  const folder = folderOf({
    'a.json': JSON.stringify(record),
    'b.json': JSON.stringify({ context: text, text_id: 'a' }),
  })
  const { documents, errors } = await readAll([`${folder}/a.json`, `${folder}/b.json`])
  expect(documents.flatMap(linesOf)).toEqual(['headline: Hal lukker', text])
  expect(documents[0]?.meta.date).toBe('2024-03-12')
  expect(errors).toMatchObject([{ message: expect.stringMatching(/no "text"/) }])
})

describe('who wrote a record', () => {
  const name = 'Karen Holm'
  it.each<[string, Record<string, unknown>, string[]]>([
    ['a list', { authors: [name, { firstName: 'Ib', lastName: 'Sand' }] }, [name, 'Ib Sand']],
    ['credits', { credits: { by: [{ type: 'author', name }], photos_by: [{ name: 'Ib Sand' }] } }, [name]],
    ['a name of another kind', { populatedAuthors: [{ id: 'u1', name }], photo_author: 'Ib Sand' }, [name]],
    ['a photographer of another kind', { photo_author: 'Ib Sand', last_modified_author: 'Ib Sand' }, []],
    ['a key and a name', { post_author: '3', author_name: name }, [name]],
    ['bylines', { byline: [{ title: name, role: 'author' }, { title: 'Ib Sand' }] }, [name, 'Ib Sand']],
    ['a byline', { byline: `Af ${name}` }, []],
    ['Strapi', { author: { data: { id: 4, attributes: { name } } } }, [name]],
    ['WordPress', { author: 14, _embedded: { author: [{ id: 14, name }] } }, [name]],
    ['an extension of WordPress', { author: 3, yoast_head_json: { author: name } }, [name]],
    [
      'JSON:API',
      {
        relationships: { uid: { data: { type: 'user--user', id: 'u7' } } },
        included: [
          { type: 'file', id: 'f1', attributes: { name: 'hal.jpg' } },
          { type: 'user--user', id: 'u7', attributes: { display_name: name } },
        ],
      },
      [name],
    ],
    [
      'Contentful',
      {
        author: { 'da-DK': { sys: { type: 'Link', id: 'p1' } } },
        includes: { Entry: [{ sys: { id: 'p1' }, fields: { name: { 'da-DK': name } } }], Asset: [] },
      },
      [name],
    ],
    ['a key alone', { author: 14 }, []],
    ['a photographer', { credits: 'Foto: Ib Sand' }, []],
    ['a key that leads nowhere', { author: 14, included: [{ id: 15, name }] }, []],
  ])('%s', (_, record, names) => {
    expect(writersOf(foldedFields(record))).toEqual(names)
  })
})

it('a record keeps the lines that its text begins with', async () => {
  const folder = folderOf({ 'a.json': JSON.stringify({ text: `Titel: Hal\nDato: 2024\n\n${one}` }) })
  const { documents } = await readAll([`${folder}/a.json`])
  expect(documents.flatMap(linesOf)).toEqual(['Titel: Hal', 'Dato: 2024', one])
})

it('what is known of a text may stand in an object beside it', async () => {
  const record = { text: one, date: '2024-03-12', meta: { title: 'Hal lukker', author: 'Karen Holm', date: '1999' } }
  const folder = folderOf({ 'a.json': JSON.stringify(record) })
  const { documents } = await readAll([`${folder}/a.json`])
  expect(documents[0]?.meta).toMatchObject({ title: 'Hal lukker', authors: ['Karen Holm'], date: '2024-03-12' })
})

it('a headline may be a text as JSON', async () => {
  const folder = folderOf({
    'a.json': JSON.stringify({ text: one, title: [{ type: 'heading1', text: 'Hal lukker' }] }),
  })
  const { documents } = await readAll([`${folder}/a.json`])
  expect(documents[0]?.meta.title).toBe('Hal lukker')
})

describe('the date of a record', () => {
  it.each<[unknown, string | undefined]>([
    ['2024-03-12T08:30:00+01:00', '2024-03-12T08:30:00+01:00'],
    ['12. marts 2024', '2024-03-12'],
    ['12. marts 2024 kl. 8.30', '2024-03-12T08:30'],
    ['tirsdag den 12. marts 2024', '2024-03-12'],
    ['12-03-2024', '2024-03-12'],
    ['12-03-2024 08:30:15', '2024-03-12T08:30:15'],
    ['12.03.2024 08.30', '2024-03-12T08:30'],
    ['March 12, 2024', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    [1710228600, '2024-03-12T07:30:00Z'],
    ['1710228600000', '2024-03-12T07:30:00Z'],
    [{ date: '2024-03-12 08:30:00.000000', timezone: 'Europe/Copenhagen' }, '2024-03-12T08:30:00'],
    ['i tirsdags', undefined],
    ['', undefined],
    [null, undefined],
    [17, undefined],
  ])('%j', (value, date) => {
    expect(fieldDate(value)).toBe(date)
  })
})

describe('lines above a text', () => {
  const header =
    'Titel: Hal lukker\nForfatter: Karen Holm\nDato: 12. marts 2024\nArtikel-id: e1a2\nKilde: Morgenposten\n'
  it.each([
    ['an empty line ends them', `${header}\n${one}\n\n${two}\n`],
    ['the text named', `${header}Tekst:\n${one}\n\n${two}\n`],
    ['the text named on its line', `\n${header}Tekst: ${one}\n\n${two}\n`],
    ['empty lines between them', `${header.replaceAll('\n', '\n\n')}Full text: ${one}\n\n${two}\n`],
    ['a letter', `${header.replace('Titel', 'Emne')}\n${one}\n\n${two}\n`],
    ['other letters', `${header.replaceAll('\n', '\r\n')}\r\n${one}\r\n\r\n${two}`],
  ])('%s', async (_, text) => {
    const folder = folderOf({ 'a.txt': text })
    const { documents } = await readAll([`${folder}/a.txt`])
    expect(documents.flatMap(linesOf)).toEqual(['headline: Hal lukker', one, two])
    expect(documents[0]?.meta).toMatchObject({
      title: 'Hal lukker',
      authors: ['Karen Holm'],
      date: '2024-03-12',
      publisher: 'Morgenposten',
    })
  })

  it.each([
    `Hal lukker\n\n${one}\n`,
    `Dato: 12. marts\n\nKilde: Byrådet\n\n${one}\n`,
    `Kilde: Byrådet. ${one}\n\n${two}\n`,
    `Foto: Ib Sand\nTekst: Karen Holm\n\n${one}\n`,
    `12:30\n${one}\n`,
    '',
  ])('are no header: %j', (text) => {
    expect(readHeaderLines(text)).toBeUndefined()
  })
})

it('below an empty line a label is the text’s own', () => {
  expect(readHeaderLines(`${'Titel: Hal\nDato: 2024\n'}\nStatus: ${one}`)?.text.trim()).toBe(`Status: ${one}`)
})

describe('a text as Nexis exports it', () => {
  const labels = (upper: boolean, ...lines: [string, string][]): string[] =>
    lines.map(([name, value]) => `${upper ? name.toUpperCase() : name}: ${value}`)
  const head: [string, string][] = [
    ['Byline', 'Karen Holm'],
    ['Section', 'INDLAND; Pg. 3'],
    ['Length', '211 words'],
  ]
  it.each([
    [
      'older',
      ['1 of 9 DOCUMENTS', 'Morgenposten', '12. marts 2024 tirsdag', 'Hal lukker', ...labels(true, ...head), one, two],
      ['LOAD-DATE: March 13, 2024', 'LANGUAGE: DANISH'],
    ],
    [
      'newer',
      [
        ...['Hal lukker', 'Morgenposten', '12. marts 2024', 'Copyright 2024 Morgenposten All Rights Reserved'],
        ...[...labels(false, ...head), 'Body', one, two],
      ],
      ['Load-Date: March 13, 2024', 'End of Document'],
    ],
  ])('%s', async (_, lines, below) => {
    const folder = folderOf({ 'a.txt': [...lines, ...below].join('\r\n\r\n') })
    const { documents } = await readAll([`${folder}/a.txt`])
    expect(documents.flatMap(linesOf)).toEqual(['headline: Hal lukker', one, two])
    expect(documents[0]?.meta).toMatchObject({
      byline: 'Karen Holm',
      date: '2024-03-12',
      section: 'INDLAND',
      publisher: 'Morgenposten',
    })
  })
})

describe('the language of a record', () => {
  it.each([
    ['da_DK', 'da-DK'],
    ['dan', 'da'],
    ['DA', 'da'],
    ['Danish', undefined],
  ])('%s', async (language, code) => {
    const folder = folderOf({ 'a.json': JSON.stringify({ text: one, language }) })
    const { documents } = await readAll([`${folder}/a.json`])
    expect(documents[0]?.meta.language).toBe(code)
  })
})
