import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import type { SourceDocument } from '../../../src/model.ts'
import type { DecodedInput, Reading } from '../../../src/read/formats/format.ts'
import { readNewsmlG2 } from '../../../src/read/formats/newsml-g2.ts'
import { isNinjs, readNinjs } from '../../../src/read/formats/ninjs.ts'
import { readNitf } from '../../../src/read/formats/nitf.ts'
import { readRbnews } from '../../../src/read/formats/rbnews.ts'

const input = (text: string): DecodedInput => ({
  name: 'feed.xml',
  id: 'feed',
  text,
  encoding: 'utf-8',
  sha256: () => '',
  warnings: [],
})

const documents = (readings: readonly Reading[]): SourceDocument[] =>
  readings.flatMap((reading) => ('document' in reading ? [reading.document] : []))

const lines = ({ blocks }: SourceDocument): string[] =>
  blocks.map(({ kind, text }) => `${kind ? `${kind}: ` : ''}${text}`)

const nitf = `<?xml version="1.0" encoding="iso-8859-1"?>
<nitf xml:lang="da"><head><title>Gammel titel</title><docdata>
<doc-id id-string="abc-17"/><date.issue norm="20180102T093000+0100"/><evloc city="Odense"/></docdata></head>
<body><body.head><hedline><hl1>Havnen &amp; byen deles</hl1></hedline>
<byline>Af <person>Ane Toft</person> <byttl>reporter</byttl></byline>
<dateline><location>Svendborg</location>, 2. jan</dateline></body.head>
<body.content><p lede="true">Byrådet siger <em>nej</em>
 til broen.</p><hl2>Dyrt</hl2><media><media-caption>Foto</media-caption></media>
<block><p>Det koster 3 mio. kr.</p></block></body.content>
<body.end><tagline>/ritzau/</tagline></body.end></body></nitf>`

describe('NITF', () => {
  it('gives headline, lede, paragraphs, metadata and asides', () => {
    const document = readNitf(input(nitf))
    expect(document.id).toBe('abc-17')
    expect(lines(document)).toEqual([
      'headline: Havnen & byen deles',
      'lede: Byrådet siger nej til broen.',
      'heading: Dyrt',
      'Det koster 3 mio. kr.',
    ])
    expect(document.meta).toMatchObject({
      title: 'Havnen & byen deles',
      date: '2018-01-02T09:30:00+01:00',
      byline: 'Ane Toft',
      place: 'Svendborg',
      language: 'da',
      sources: { date: 'NITF date.issue', title: 'NITF hl1' },
    })
    expect(document.asides.map(({ kind }) => kind)).toEqual(['byline', 'dateline', 'signature'])
  })

  it.each([
    ['cut short', nitf.slice(0, nitf.indexOf('Det koster')), /ends before its last element/],
    ['an entity that the document declares', `<!DOCTYPE n [<!ENTITY a "b">]><nitf>&a;</nitf>`, /broken XML/],
    ['no text', '<nitf><body/></nitf>', /no text/],
    ['nested too deep', `${'<b>'.repeat(600)}${'</b>'.repeat(600)}`, /nested more than/],
    ['no XML at all', 'ren tekst', /broken XML|no element/],
  ])('refuses what is %s', (_, text, message) => {
    expect(() => readNitf(input(text))).toThrow(InputError)
    expect(() => readNitf(input(text))).toThrow(message)
  })
})

const item = (guid: string, meta: string, content: string): string => `
<newsItem guid="${guid}" version="2" xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
<provider literal="Ritzau"/><versionCreated>2024-03-12T14:35:00+01:00</versionCreated></itemMeta>
<contentMeta>${meta}<language tag="da"/></contentMeta><contentSet>${content}</contentSet></newsItem>`

describe('NewsML-G2', () => {
  const xhtml = item(
    'urn:1',
    '<headline>Ny bro åbnet</headline><by>Af Ib Sand</by><located><name>Skive</name></located>',
    `<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><h1>Ny bro åbnet</h1><p>Broen er åben.</p><h2>Om broen</h2><p>Den er lang.<br/><br/>Og smal.</p></body></html></inlineXML>`,
  )
  const inner = item(
    'urn:2',
    '',
    `<inlineXML contenttype="application/nitf+xml">${nitf.replace(/^.*\?>/, '')}</inlineXML>`,
  )
  const picture = item('urn:3', '<headline>Billede</headline>', '<remoteContent href="a.jpg"/>')

  it('a single item with XHTML inside; the body repeats its headline in vain', () => {
    const [document] = documents(readNewsmlG2(input(xhtml)))
    if (!document) throw new Error('no document')
    expect(lines(document)).toEqual([
      'headline: Ny bro åbnet',
      'Broen er åben.',
      'heading: Om broen',
      'Den er lang.',
      'Og smal.',
    ])
    expect(document.meta).toMatchObject({
      date: '2024-03-12T14:35:00+01:00',
      byline: 'Af Ib Sand',
      agencies: ['Ritzau'],
      place: 'Skive',
      language: 'da',
    })
  })

  it('several items in a message: each an article, pictures passed over, what the wrapper leaves open said inside', () => {
    const message = `<newsMessage><header/><itemSet>${xhtml}${picture}${inner}</itemSet></newsMessage>`
    const found = documents(readNewsmlG2(input(message)))
    expect(found.map(({ id }) => id)).toEqual(['urn:1', 'urn:2'])
    expect(found[1]?.meta).toMatchObject({
      title: 'Havnen & byen deles',
      date: '2024-03-12T14:35:00+01:00',
      byline: 'Ane Toft',
    })
  })

  it.each(['\n  Et.\n\n  To\n  er to.\n', 'Et.\nTo er to.\n'])('plain text inside: %j', (text) => {
    const plain = item('urn:4', '', `<inlineData contenttype="text/plain">${text}</inlineData>`)
    expect(documents(readNewsmlG2(input(plain))).map(lines)).toEqual([['Et.', 'To er to.']])
  })

  it('says so where nothing has text', () => {
    expect(() => readNewsmlG2(input(picture))).toThrow(/no text: 1 items/)
  })
})

describe('RBNews', () => {
  const feed = (fields: string): string =>
    `<RBNews xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><NewsID>77</NewsID>${fields}</RBNews>`

  it('reads escaped HTML, and what is escaped twice', () => {
    const once = feed(
      `<PublishDate>2020-08-09T14:35:00</PublishDate><headline>Flere kør</headline><town>København</town><origin>/ritzau/</origin>
<byLine>Ib Sand</byLine><content>&lt;p&gt;Først &amp;amp; sidst.&lt;/p&gt;&lt;p&gt;Så mere.&lt;/p&gt;&lt;p&gt;/ritzau/&lt;/p&gt;</content>`,
    )
    const [document] = documents(readRbnews(input(once)))
    if (!document) throw new Error('no document')
    expect(document.id).toBe('77')
    expect(lines(document)).toEqual(['headline: Flere kør', 'Først & sidst.', 'Så mere.', '/ritzau/'])
    expect(document.meta).toMatchObject({
      date: '2020-08-09T14:35:00+02:00',
      byline: 'Ib Sand',
      agencies: ['ritzau'],
      place: 'København',
    })
    const twice = feed(
      '<content>&amp;lt;p&amp;gt;Vi &amp;amp;amp; de.&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Slut.&amp;lt;/p&amp;gt;</content>',
    )
    expect(documents(readRbnews(input(twice))).map(lines)).toEqual([['Vi & de.', 'Slut.']])
  })

  it('a flash has no headline', () => {
    const flash = feed('<headline xsi:nil="true"/><content>&lt;p&gt;Minister går af.&lt;/p&gt;</content>')
    const [document] = documents(readRbnews(input(flash)))
    expect(document?.meta.title).toBeUndefined()
    expect(document?.blocks).toEqual([{ text: 'Minister går af.' }])
  })
})

describe('ninjs', () => {
  const body = '<h2>Om sagen</h2><p>Det er nok.</p><blockquote><p>Vi stopper nu, siger hun.</p></blockquote>'
  const three = {
    uri: 'http://x/1',
    headlines: [
      { role: 'short', value: 'Stop' },
      { role: 'main', value: 'De &amp; vi stopper' },
    ],
    bodies: [{ role: 'main', contentType: 'text/html', value: body }],
    by: 'Ane Toft',
    infoSources: [{ name: 'TT' }],
    versionCreated: '2024-03-12T14:35:00+01:00',
    language: 'sv',
  }
  const expected = ['headline: De & vi stopper', 'heading: Om sagen', 'Det er nok.', '- Vi stopper nu, siger hun.']

  it.each<[string, object]>([
    ['3.x', three],
    [
      '2.x',
      {
        uri: 'http://x/1',
        headlines: three.headlines,
        bodies: [{ role: 'main', contenttype: 'text/html', value: body }],
        by: 'Ane Toft',
        infosources: three.infoSources,
        versioncreated: three.versionCreated,
        language: 'sv',
      },
    ],
    [
      '1.x',
      {
        uri: 'http://x/1',
        headline: 'De &amp; vi stopper',
        body_html: body,
        byline: 'Ane Toft',
        infosource: [{ name: 'TT' }],
        versioncreated: three.versionCreated,
        language: 'sv',
      },
    ],
  ])('%s', (_, value) => {
    expect(isNinjs(value)).toBe(true)
    const document = readNinjs(value, input(''))
    expect(lines(document)).toEqual(expected)
    expect(document.meta).toMatchObject({
      title: 'De & vi stopper',
      byline: 'Ane Toft',
      agencies: ['TT'],
      date: '2024-03-12T14:35:00+01:00',
      language: 'sv',
    })
  })

  it.each(['Et.\n\nTo.', 'Et.\nTo.', 'Et.\r\n \r\nTo.\n'])('plain bodies are cut at breaks: %j', (text) => {
    const document = readNinjs({ uri: 'a', headline: 'H', body_text: text }, input(''))
    expect(lines(document)).toEqual(['headline: H', 'Et.', 'To.'])
  })

  it.each([[{}], [[]], [null], ['tekst'], [{ id: 'a', text: 'b' }], [{ uri: 'a' }]])('is not %j', (value) => {
    expect(isNinjs(value)).toBe(false)
  })

  it('refuses one without text', () => {
    expect(() => readNinjs({ uri: 'a', versioncreated: '2024' }, input(''))).toThrow(InputError)
  })
})
