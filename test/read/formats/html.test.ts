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
    const extracted = paragraphs.map((paragraph) => ({ text: paragraph, linked: 0 }))
    const added = isAdded ? [{ text: 'Byen sover.', linked: 0 }] : []
    expect(withPlaced(extracted, placed)).toEqual([...extracted, ...added])
  })

  it('the name of a picture is no paragraph', () => {
    const { blocks } = read(
      page('', '<p>Tre skoler lukker (foto: Ane Toft, Fyens Stiftstidende og Odense Bys Museer)</p>'),
    )
    expect(blocks[1]?.text).toBe(paragraphs[0])
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
