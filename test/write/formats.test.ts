import { Ajv } from 'ajv'
import jsonLdProcessor from 'jsonld'
import { describe, expect, it } from 'vitest'
import { descendants, textOf } from '../../src/read/markup/element.ts'
import { parseXml } from '../../src/read/markup/xml.ts'
import { annotation } from '../../src/write/annotation.ts'
import { outputFormats, writerOf } from '../../src/write/index.ts'
import { iob2 } from '../../src/write/iob2.ts'
import { jsonld } from '../../src/write/jsonld.ts'
import { nestMarkup } from '../../src/write/nest-markup.ts'
import { ninjs } from '../../src/write/ninjs.ts'
import { spacy } from '../../src/write/spacy.ts'
import { tei } from '../../src/write/tei.ts'
import { sampleArticle, written } from './sample.ts'

const article = sampleArticle()

interface Quad {
  readonly subject: { readonly value: string }
  readonly predicate: { readonly value: string }
  readonly object: { readonly value: string }
}

/** The statements of a JSON-LD document, as a processor that knows nothing of ours reads them. */
async function toRDF(node: object, options: object): Promise<Quad[]> {
  const dataset: unknown = await jsonLdProcessor.toRDF(node, options)
  if (!Array.isArray(dataset)) throw new Error('no dataset')
  return dataset
}
const slice = (start: number, end: number): string => [...article.text].slice(start, end).join('')

describe('every format', () => {
  it.each(outputFormats())('%s writes none, one and several articles', async (format) => {
    const writer = await writerOf(format)
    expect(writer.description).not.toBe('')
    const [one, two] = [await written(writer, article), await written(writer, article, article)]
    expect(one).toContain('Ib Sand')
    expect(two.length).toBeGreaterThan(one.length)
    await expect(written(writer)).resolves.toBeTypeOf('string')
  })
})

describe('jsonld', () => {
  it('mentions the entities and says who spoke', async () => {
    const node = JSON.parse(await written(jsonld, article))
    expect(node).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Ib Sand & Co. lukker',
      datePublished: '2024-03-12',
      author: [{ '@type': 'Person', name: 'Ane "A" Toft' }],
    })
    expect(node.mentions).toEqual([
      {
        '@type': 'Person',
        '@id': '#e1',
        name: 'Ib Sand',
        jobTitle: '"chef" i Sand & Co.',
        affiliation: { '@id': '#e2' },
        gender: 'https://schema.org/Male',
      },
      { '@type': 'Organization', '@id': '#e2', name: 'Ib Sand & Co.', alternateName: ['Sand & Co.'] },
    ])
    expect(node.hasPart).toEqual([
      { '@type': 'Quotation', '@id': '#q1', text: 'Det er <slut>', spokenByCharacter: { '@id': '#e1' } },
    ])
  })

  it('a source never named is a name alone, none is left out', async () => {
    const [quote] = article.quotes
    if (!quote) throw new Error('no quote')
    const unnamed = { ...quote, speaker: { name: 'en talsmand', entity: null, mention: null } }
    const node = JSON.parse(await written(jsonld, { ...article, quotes: [unnamed, { ...quote, speaker: null }] }))
    expect(node.hasPart[0].spokenByCharacter).toEqual({ '@type': 'Person', name: 'en talsmand' })
    expect(node.hasPart[1]).not.toHaveProperty('spokenByCharacter')
  })
})

describe('jsonld, to a processor of JSON-LD', () => {
  // schema.org's own context lies on its server; this is the part of it that matters here
  const context = {
    '@vocab': 'https://schema.org/',
    mentions: { '@id': 'https://schema.org/mentions' },
    spokenByCharacter: { '@type': '@id' },
    affiliation: { '@type': '@id' },
  }
  const documentLoader = async (url: string) => {
    if (!url.startsWith('https://schema.org')) throw new Error(`not to be fetched: ${url}`)
    return { document: { '@context': context }, documentUrl: url }
  }

  it('is a graph in which the quotation leads to the person who is mentioned', async () => {
    const node = JSON.parse(await written(jsonld, article))
    const quads = await toRDF(node, { base: 'https://example.org/a', documentLoader })
    const objects = (subject: string, property: string): string[] =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value === `https://schema.org/${property}`)
        .map((quad) => quad.object.value)
    const quotation = 'https://example.org/a#q1'
    expect(objects(quotation, 'text')).toEqual(['Det er <slut>'])
    const [speaker = ''] = objects(quotation, 'spokenByCharacter')
    expect(objects(speaker, 'name')).toEqual(['Ib Sand'])
    expect(objects(objects(speaker, 'affiliation')[0] ?? '', 'name')).toEqual(['Ib Sand & Co.'])
    expect(quads.filter((quad) => quad.predicate.value === 'https://schema.org/mentions')).toHaveLength(2)
  })
})

describe('ninjs', () => {
  it('has a uri, the text as HTML and the people with how the text names them', async () => {
    const item = JSON.parse(await written(ninjs, article))
    expect(item).toMatchObject({
      uri: 'https://example.org/a?b=1&c=2',
      type: 'text',
      headlines: [{ role: 'main', value: 'Ib Sand & Co. lukker' }],
      by: 'Ane "A" Toft',
      people: [{ name: 'Ib Sand', rel: 'quoted', literal: 'Ib Sand, "chef" i Sand & Co.' }],
      organisations: [{ name: 'Ib Sand & Co.', rel: 'mentioned' }],
    })
    expect(item.bodies[0].value).toContain('Det er &lt;slut&gt;')
    // a date without a time is no date-time
    expect(item).not.toHaveProperty('versionCreated')
  })

  it.each([
    [{ url: null }, 'a <1>', 'urn:article:a%20%3C1%3E'],
    [{ url: null }, 'tag:ritzau.dk,2024:1', 'tag:ritzau.dk,2024:1'],
    [{ url: 'not a uri' }, 'x', 'urn:article:x'],
    [{ url: 'https://dr.dk/å/100%' }, 'x', 'https://dr.dk/%C3%A5/100%25'],
  ])('uri of %j %s', async (meta, id, uri) => {
    const item = JSON.parse(await written(ninjs, { ...article, id, meta: { ...article.meta, ...meta } }))
    expect(item.uri).toBe(uri)
  })
})

/** What ninjs 3.0 says of the fields that are written: which there are, of what type, and none besides. */
const closed = (properties: object, required: string[] = []): object => ({
  type: 'object',
  additionalProperties: false,
  required,
  properties,
})
const listOf = (items: object): object => ({ type: 'array', items })
const string = { type: 'string' }
const dateTime = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)$' }
const concept = { name: string, rel: string, uri: string, literal: string }
const texts = listOf(closed({ role: string, contentType: string, value: string }, ['value']))
const count = { type: 'integer' }
const point = closed({ type: { const: 'Point' }, coordinates: { ...listOf({ type: 'number' }), minItems: 2 } })
const ninjsItem = closed(
  {
    ...{ standard: closed({ name: string, version: string, schema: string }), uri: string },
    ...{ type: { enum: ['text'] }, representationType: { enum: ['full', 'partial'] }, versionCreated: dateTime },
    ...{ language: string, title: string, by: string, located: string, copyrightHolder: string },
    ...{ headlines: texts, descriptions: texts },
    bodies: listOf(
      closed({ role: string, contentType: string, charCount: count, wordCount: count, value: string }, ['value']),
    ),
    infoSources: listOf(closed({ name: string, role: string, uri: string, literal: string })),
    ...{ people: listOf(closed(concept)), organisations: listOf(closed(concept)), objects: listOf(closed(concept)) },
    places: listOf(closed({ ...concept, geoJSON: point })),
  },
  ['uri'],
)

it('ninjs has no field that IPTC does not know', async () => {
  const place = {
    id: 'e9',
    type: 'LOC' as const,
    name: 'Ebeltoft',
    coordinates: { latitude: 56.2, longitude: 10.7 },
    mentions: [],
  }
  const dated = { ...article.meta, date: '2024-03-12T10:00:00+01:00', place: 'Ebeltoft', publisher: 'Avisen' }
  const item = JSON.parse(await written(ninjs, { ...article, meta: dated, entities: [...article.entities, place] }))
  const validate = new Ajv({ allErrors: true }).compile(ninjsItem)
  validate(item)
  expect(validate.errors).toBeNull()
  expect(item.places).toEqual([
    { name: 'Ebeltoft', rel: 'mentioned', geoJSON: { type: 'Point', coordinates: [10.7, 56.2] } },
  ])
  expect(item.versionCreated).toBe(dated.date)
})

describe('annotation', () => {
  it('every target slices to what it quotes, by code points', async () => {
    const collection = JSON.parse(await written(annotation, article))
    const { items } = collection.first
    expect(items).toHaveLength(collection.total)
    expect(items).toHaveLength(6)
    for (const { target } of items) {
      for (const { selector } of [target].flat()) {
        const [quote, position] = selector
        expect(slice(position.start, position.end)).toBe(quote.exact)
        expect(slice(0, position.start).endsWith(quote.prefix)).toBe(true)
        expect(slice(position.end, 1000).startsWith(quote.suffix)).toBe(true)
      }
    }
  })
})

describe('iob2', () => {
  it('labels names, cuts tokens at them and leaves pronouns out', async () => {
    const rows = (await written(iob2, article)).split('\n').map((line) => line.split('\t'))
    const labelled = rows.filter(([, label]) => label !== undefined && label !== 'O')
    expect(labelled.map((row) => row.join(' '))).toEqual([
      ...['Ib B-ORG', 'Sand I-ORG', '& I-ORG', 'Co I-ORG', '. I-ORG'],
      ...['Ib B-PER', 'Sand I-PER'],
      ...['Sand B-ORG', '& I-ORG', 'Co I-ORG', '. I-ORG'],
    ])
  })

  it('cuts a compound where the name ends', async () => {
    const text = article.text
    const start = [...text.slice(0, text.indexOf('lukker'))].length
    const half = {
      id: 'e9',
      type: 'ORG' as const,
      name: 'luk',
      mentions: [{ text: 'luk', kind: 'name' as const, start, end: start + 3, paragraph: 0 }],
    }
    const output = await written(iob2, { ...article, entities: [half] })
    expect(output).toContain('luk\tB-ORG\nker\tO\n')
  })
})

describe('spacy', () => {
  it('spans are code points and never overlap', async () => {
    const { text, ents } = JSON.parse(await written(spacy, article))
    const points = [...text]
    expect(
      ents.map(({ start, end, label }: { start: number; end: number; label: string }) => [
        points.slice(start, end).join(''),
        label,
      ]),
    ).toEqual([
      ['Ib Sand & Co.', 'ORG'],
      ['Ib Sand', 'PER'],
      ['Sand & Co.', 'ORG'],
      ['2019', 'DATE'],
    ])
  })
})

describe('tei', () => {
  it('is well-formed, and its elements hold what the spans say', async () => {
    const root = parseXml(await written(tei, article), 'tei')
    const texts = (name: string): (string | undefined)[] => [...descendants(root, name)].map(textOf)
    expect(texts('said')).toEqual(['Det er <slut>'])
    expect(texts('persName')).toEqual(['Ib Sand', 'Ib Sand'])
    expect(texts('date').at(-1)).toBe('2019')
    const ids = new Set(
      [...descendants(root, 'person'), ...descendants(root, 'org')].map((at) => at.attributes.get('id')),
    )
    const said = [...descendants(root, 'said')][0]
    expect(ids).toContain(said?.attributes.get('who')?.slice(1))
    expect(textOf([...descendants(root, 'body')][0])).toBe(article.text.replace(/\s+/g, ' '))
  })

  it('several articles are one corpus', async () => {
    const root = parseXml(await written(tei, article, article), 'tei')
    expect(root.name).toBe('teiCorpus')
    expect([...descendants(root, 'TEI')]).toHaveLength(2)
    expect(parseXml(await written(tei), 'tei').name).toBe('teiCorpus')
  })
})

describe('nestMarkup', () => {
  const mark = (start: number, end: number, tag: string) => ({ start, end, tag, attributes: '' })
  it.each([
    ['inside', [mark(0, 6, 'a'), mark(2, 4, 'b')], '<a>ab<b>cd</b>ef</a>gh'],
    ['crossing', [mark(0, 4, 'a'), mark(2, 6, 'b')], '<a>ab<b>cd</b></a><b>ef</b>gh'],
    ['the same twice', [mark(1, 3, 'a'), mark(1, 3, 'b')], 'a<a><b>bc</b></a>defgh'],
    ['side by side', [mark(0, 2, 'a'), mark(2, 4, 'b')], '<a>ab</a><b>cd</b>efgh'],
    ['empty', [mark(2, 2, 'a')], 'abcdefgh'],
    [
      'crossing, then another',
      [mark(0, 4, 'a'), mark(2, 6, 'b'), mark(5, 8, 'c')],
      '<a>ab<b>cd</b></a><b>e<c>f</c></b><c>gh</c>',
    ],
  ])('%s', (_, spans, markup) => {
    expect(nestMarkup('abcdefgh', spans)(0, 8)).toBe(markup)
  })

  it('a stretch takes only what begins in it', () => {
    expect(nestMarkup('abcdefgh', [mark(0, 2, 'a'), mark(5, 9, 'b')])(4, 8)).toBe('e<b>fgh</b>')
  })
})
