import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/errors.ts'
import { readHtml } from '../../../src/read/formats/html/index.ts'
import { linkedArticle } from '../../../src/read/formats/html/json-ld.ts'
import { openPage } from '../../../src/read/formats/html/main-text.ts'
import { withoutSite } from '../../../src/read/formats/html/page-meta.ts'
import { placedParagraphs, withPlaced } from '../../../src/read/formats/html/placed-paragraphs.ts'

const read = (text: string) =>
  readHtml({ name: 'side.html', id: 'side', text, encoding: 'utf-8', sha256: () => '', warnings: [] })

const paragraphs = [
  'Byrådet i Svendborg har mandag aften besluttet at lukke tre af kommunens mindste folkeskoler efter sommerferien.',
  'Det sker, fordi antallet af elever er faldet med en femtedel på ti år, og fordi bygningerne skal sættes i stand for mange millioner.',
  '»Det er den sværeste beslutning, jeg har været med til,« siger borgmesteren, der ventede en hård debat på mødet i aften.',
  'Forældrene på Thurø har samlet over tusind underskrifter imod lukningen, og de overvejer nu at gå til retten med sagen.',
]

const page = (
  head: string,
  before = '',
  after = '',
): string => `<!doctype html><html lang="da"><head>${head}</head><body>
<nav><ul><li><a href="/">Forside</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Tre skoler lukker</h1>${before}<p>${paragraphs.slice(0, 2).join('</p><p>')}</p>
<p><a href="/andet">Her er de ti største skoler i kommunen</a></p>
<h2>Svær beslutning</h2><blockquote><p>${paragraphs[2]}</p></blockquote>
<figure><img src="a.jpg"><figcaption>Skolen på Thurø. Foto: Ane Toft</figcaption></figure>
<p>${paragraphs[3]}</p>${after}</article>
<footer><p>Ansvarshavende chefredaktør: Ib Sand</p></footer>
<script>document.title = 'Kapret'; throw new Error('scripts must not run')</script></body></html>`

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`

const article = {
  '@type': 'NewsArticle',
  headline: 'Tre skoler lukker',
  datePublished: '2024-03-12T14:35:00+01:00',
  author: [
    { '@type': 'Person', name: 'Ane Toft' },
    { '@type': 'Organization', name: 'Ritzau' },
  ],
  publisher: { '@type': 'Organization', name: 'Fyns Avis' },
  articleSection: ['Indland', 'Skole'],
  inLanguage: 'da-DK',
}

describe('the main text', () => {
  it('keeps paragraphs, block quotes and sub-headings, and leaves the page out', () => {
    const { blocks, asides } = read(page(''))
    expect(blocks).toEqual([
      { kind: 'headline', text: 'Tre skoler lukker' },
      { text: paragraphs[0] },
      { text: paragraphs[1] },
      { kind: 'heading', text: 'Svær beslutning' },
      { text: paragraphs[2] },
      { text: paragraphs[3] },
    ])
    expect(asides).toContainEqual({
      kind: 'read also',
      text: 'Her er de ti største skoler i kommunen',
      rule: 'a paragraph that is nothing but a link',
    })
  })

  it('lines at the edges that are no sentences go to the asides, signatures stay', () => {
    const { blocks, asides } = read(page('', '<p>Indland</p>', '<p>/ritzau/</p><p>Del artiklen på Facebook</p>'))
    expect(blocks[1]?.text).toBe(paragraphs[0])
    expect(blocks.at(-1)?.text).toBe('/ritzau/')
    expect(asides.map(({ text }) => text)).toContain('Del artiklen på Facebook')
  })

  it.each([
    ['where the story stands', '<div class="text"><p>Byen sover.</p></div>', true],
    ['called otherwise', '<div class="box"><p>Byen sover.</p></div>', false],
    ['of another article', '</article><article><div class="text"><p>Byen sover.</p></div>', false],
    ['above the story', '', false],
  ])('a paragraph that the extractor missed, %s', (_, piece, isAdded) => {
    const before = isAdded || piece !== '' ? '' : '<div class="text"><p>Byen sover.</p></div>'
    const text = `<div class="text"><p>${paragraphs.join('</p><p>')}</p></div>`
    const placed = placedParagraphs(openPage(`<body><article>${before}${text}${piece}</article></body>`))
    const extracted = paragraphs.map((paragraph) => ({ text: paragraph, linked: 0, stressed: 0 }))
    const added = isAdded ? [{ text: 'Byen sover.', linked: 0, stressed: 0 }] : []
    expect(withPlaced(extracted, placed)).toEqual([...extracted, ...added])
  })

  it.each([
    ['in italics', '<p><em>Artiklen er støttet af Fynske Bladfond.</em></p>', paragraphs[3]],
    ['in bold', '<p><b>Ib Sand: Skolernes historie. 224 sider. 249 kroner.</b></p>', paragraphs[3]],
    ['in bold as much is', '<p><b>Hvad nu?</b></p><p><b>Ja.</b></p><p><b>Nu?</b></p><p><b>Nej.</b></p>', 'Nej.'],
    ['about the writer', '<p>Ane Toft er redaktør på avisen og bor i Svendborg.</p>', paragraphs[3]],
    ['about others', '<p>Ane Toftegaard er redaktør på avisen.</p>', 'Ane Toftegaard er redaktør på avisen.'],
    ['in a box', '<div><div>Fakta om skoler</div><p>Kommunen har 14 skoler.</p></div>', paragraphs[3]],
    ['that is no box', '<div><p>Fakta er svære at finde.</p></div>', 'Fakta er svære at finde.'],
  ])('a last paragraph %s', (_, piece, last) => {
    expect(read(page('<meta name="author" content="Ane Toft">', '', piece)).blocks.at(-1)?.text).toBe(last)
  })

  it.each([
    ['<div><img src="a.jpg"><div>Her ses den gamle skole på Thurø.</div></div>', false],
    ['<div class="article-image"><img src="a.jpg"><p>Her ses den gamle skole på Thurø.</p></div>', false],
    ['<div><img src="a.jpg"><p>Her ses den gamle skole på Thurø.</p></div>', true],
    ['<p><img src="a.jpg">Her ses den gamle skole på Thurø.</p>', true],
    ['<div class="picture"><img src="a.jpg"><p class="lead">Her ses den gamle skole på Thurø.</p></div>', true],
  ])('text beside a picture: %s', (piece, isText) => {
    const { blocks } = read(page('', piece))
    expect(blocks.some(({ text }) => text.startsWith('Her ses'))).toBe(isText)
  })

  it('bare text before a heading is no part of what follows it', () => {
    const html = `<body>3. november 1999<h2>Tre skoler lukker</h2><b>${paragraphs[0]}</b><p>${paragraphs[1]}<p>${paragraphs[2]}</body>`
    expect(read(html).blocks.map(({ text }) => text)).toContain(paragraphs[0])
  })

  it('the name of a picture is no paragraph', () => {
    const { blocks } = read(
      page('', '<p>Tre skoler lukker (foto: Ane Toft, Fyens Stiftstidende og Odense Bys Museer)</p>'),
    )
    expect(blocks[1]?.text).toBe(paragraphs[0])
  })

  it.each([
    ['', ''],
    ['<body>', '</body>'],
    ['<!doctype html><meta charset="utf-8"><title>Tre skoler lukker</title>', ''],
  ])('reads a page without the tags that every page has: %s', (before, after) => {
    const text = `<h1>Tre skoler lukker</h1><p>${paragraphs.join('</p><p>')}</p>`
    expect(read(`${before}${text}${after}`).blocks.map(({ text }) => text)).toEqual([
      'Tre skoler lukker',
      ...paragraphs,
    ])
  })

  it('takes the article of JSON-LD where the page shows only its beginning', () => {
    const body = paragraphs.join('\n\n').repeat(3)
    const short = `<html><head>${jsonLd({ ...article, articleBody: body })}</head><body><article><p>${paragraphs[0]}</p></article></body></html>`
    expect(read(short).blocks.length).toBeGreaterThan(4)
  })

  it.each([
    ['an empty page', '<html><body></body></html>'],
    ['a menu', '<html><body><ul><li><a href="/">Forside</a></li><li><a href="/a">Om os</a></li></ul></body></html>'],
    ['nothing', ' '],
  ])('refuses %s', (_, text) => {
    expect(() => read(text)).toThrow(InputError)
  })

  it('a page made to do harm is read plainly, and says so', () => {
    const deep = `${'<div>'.repeat(100_000)}<p>${paragraphs[0]}</p>`
    const document = read(deep)
    expect(document.blocks).toEqual([{ text: paragraphs[0] }])
    expect(document.warnings.map(({ code }) => code)).toEqual(['huge-page'])
  })
})

describe('the metadata', () => {
  it('come from JSON-LD first, also inside @graph with references', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebSite', name: 'Fyns Avis' },
        { ...article, author: { '@id': '#ane' } },
        { '@id': '#ane', '@type': 'Person', name: 'Ane Toft' },
      ],
    }
    for (const value of [article, [article], graph]) {
      expect(read(page(jsonLd(value))).meta).toMatchObject({
        title: 'Tre skoler lukker',
        date: '2024-03-12T14:35:00+01:00',
        authors: ['Ane Toft'],
        publisher: 'Fyns Avis',
        section: 'Indland',
        language: 'da',
        sources: { date: 'JSON-LD datePublished', authors: 'JSON-LD author' },
      })
    }
  })

  it.each([
    ['<meta property="article:published_time" content="2024-03-12T14:35:00Z">', '', '2024-03-12T14:35:00Z'],
    ['<meta name="date" content="2024-03-12">', '', '2024-03-12'],
    ['<meta name="article:published" content="2024-03-12">', '', '2024-03-12'],
    ['<meta name="DCTERMS.issued" content="2024-03-12">', '', '2024-03-12'],
    ['<meta name="article:published_by" content="2024-03-12">', '', undefined],
    ['', '<time datetime="2024-03-12T14:35">i går</time>', '2024-03-12T14:35'],
    ['<meta name="date" content="i går">', '', undefined],
  ])('date of %s%s', (head, before, date) => {
    expect(read(page(head, before)).meta.date).toBe(date)
  })

  it('addresses and the site itself are no authors', () => {
    const head =
      '<meta property="og:site_name" content="Fyns Avis"><meta name="author" content="Fyns Avis"><meta name="author" content="https://x.dk/ane"><meta name="author" content="Ane Toft">'
    expect(read(page(head)).meta.authors).toEqual(['Ane Toft'])
  })

  it.each<[author: string, byline: string, authors: readonly string[] | undefined, line: string | undefined]>([
    ['Fynske Medier P/S', '', undefined, undefined],
    ['Avisen Sp. z o.o.', '', undefined, undefined],
    ['admin', '<p class="byline">Af Ane Toft</p>', undefined, 'Af Ane Toft'],
    ['admin', '', ['admin'], undefined],
    ['Ane Toft ane@avisen.dk', '', ['Ane Toft'], undefined],
    ['Ane Toft &lt;ane@avisen.dk&gt;', '', ['Ane Toft'], undefined],
    ['', '<p class="credits"><b>Ane Toft</b></p>', undefined, 'Ane Toft'],
    ['', '<p class="by">Ane Toft</p>', undefined, 'Ane Toft'],
    ['', '<p class="sort-by">Ane Toft</p>', undefined, undefined],
    [
      '',
      '<p><a href="/profil/ane">Ane Toft</a> og <a href="/profil/ib">Ib Sand</a></p>',
      undefined,
      'Ane Toft | Ib Sand',
    ],
    ['', '<p><a href="mailto:ane@avisen.dk">Ane Toft</a></p>', undefined, 'Ane Toft'],
    ['', '<p><a href="mailto:red@avisen.dk">Skriv til os</a></p>', undefined, undefined],
    ['', '<p><a href="/emne/svendborg">Gamle Svendborg</a></p>', undefined, undefined],
    ['', '<p class="image-credits"><b>Ane Toft</b></p>', undefined, undefined],
    ['', '<p class="byline">Ritzau <time>9. juni 2023</time></p>', undefined, 'Ritzau'],
    ['Ib Sand', '<p class="byline">Af Ane Toft</p>', ['Ib Sand'], undefined],
    [
      '',
      '<p class="byline"><b>Ane Toft</b><i class="author-title">direktør, Ældre Sagen</i></p>',
      undefined,
      'Ane Toft',
    ],
    ['', '<p class="byline"><b class="author-title">Ane Toft</b></p>', undefined, 'Ane Toft'],
    ['', '<p class="byline"><b>Ane Toft</b><b><i>Foto</i><i>Ib Sand</i></b></p>', undefined, 'Ane Toft'],
    ['', '<p class="byline"><b>Ane Toft</b><b>FOTO: Ib Sand</b></p>', undefined, 'Ane Toft'],
    ['', '<p class="byline"><b>Foto og tekst: Ane Toft</b></p>', undefined, 'Foto og tekst: Ane Toft'],
    ['', '<p class="byline"><b>Ane Toft</b><b>d. 9. juni 2023 kl. 9</b></p>', undefined, 'Ane Toft'],
  ])('author "%s" and byline %s', (author, byline, authors, line) => {
    const { meta } = read(page(`<meta name="author" content="${author}">`, byline))
    expect([meta.authors, meta.byline]).toEqual([authors, line])
  })

  it('a warning says where JSON-LD and the page disagree, and only there', () => {
    expect(read(page(jsonLd(article))).warnings).toEqual([])
    const other = page(`${jsonLd({ ...article, headline: 'Noget helt andet' })}<meta name="date" content="2019-01-01">`)
    expect(read(other).warnings.map(({ message }) => message)).toEqual([
      'JSON-LD and the page disagree on the headline: "Noget helt andet" and "Tre skoler lukker"; JSON-LD\'s was taken.',
      'JSON-LD and the page disagree on the date: "2024-03-12T14:35:00+01:00" and "2019-01-01"; JSON-LD\'s was taken.',
    ])
  })

  it('broken JSON-LD is passed over', () => {
    expect(linkedArticle(['{"@type": "NewsArticle",', JSON.stringify(article)])?.headline).toBe('Tre skoler lukker')
    expect(linkedArticle(['{}', 'null', '[]', '{"@type":"WebPage"}'])).toBeUndefined()
  })
})

describe('withoutSite', () => {
  it.each([
    ['Tre skoler lukker | Fyns Avis', undefined, 'Tre skoler lukker'],
    ['Tre skoler lukker - Fyns Avis', 'Fyns Avis', 'Tre skoler lukker'],
    ['Tre skoler lukker - og flere følger', undefined, 'Tre skoler lukker - og flere følger'],
    ['Lukket - igen', 'Fyns Avis', 'Lukket - igen'],
  ])('%s', (title, site, expected) => {
    expect(withoutSite(title, site)).toBe(expected)
  })
})
