import { describe, expect, it } from 'vitest'
import { languagePack } from '../../../src/languages/index.ts'
import type { Block, SourceDocument, WriterMeta } from '../../../src/model.ts'
import { layOut } from '../../../src/parse/layout/index.ts'

const document = (blocks: readonly (string | Block)[], meta: WriterMeta = {}): SourceDocument => ({
  id: 'x',
  source: { name: 'x.txt', format: 'text', encoding: 'utf-8', sha256: '' },
  blocks: blocks.map((block) => (typeof block === 'string' ? { text: block } : block)),
  meta,
  asides: [],
  warnings: [],
})
const da = languagePack('da')
const kinds = (blocks: readonly (string | Block)[], meta?: WriterMeta): string =>
  layOut(document(blocks, meta), da)
    .paragraphs.map(({ kind }) => kind)
    .join(' ')

const lede = 'Byrådet i Holstebro har tirsdag besluttet at lukke svømmehallen efter sommerferien.'
const body = 'Det sker, fordi taget er utæt, og en renovering vil koste mere end kommunen har sat af.'
const more = 'Ifølge borgmesteren bliver der bygget en ny hal ved havnen i løbet af tre år.'

describe('what stands around the story', () => {
  // [line, kind of aside, what it tells]
  const above: [string, string, object][] = [
    ['Af Karen Holm', 'byline', { authors: ['Karen Holm'] }],
    ['Af: Karen Holm og Jens-Ole von der Recke', 'byline', { authors: ['Karen Holm', 'Jens-Ole von der Recke'] }],
    ['AF KAREN HOLM', 'byline', { authors: ['Karen Holm'] }],
    ['Skrevet af Karen Holm, journalist', 'byline', { authors: ['Karen Holm'] }],
    ['Af Karen Holm, kho@avisen.example', 'byline', { authors: ['Karen Holm'] }],
    ['Af Karen Holm /ritzau/', 'byline', { authors: ['Karen Holm'], agencies: ['Ritzau'] }],
    ['Af Karen Holm, Nykøbing Falster', 'byline', { authors: ['Karen Holm'] }],
    ['Af Karen Holm, Fyens Stiftstidende', 'byline', { authors: ['Karen Holm'] }],
    ['Karen Holm, Ritzau', 'byline', { authors: ['Karen Holm'], agencies: ['Ritzau'] }],
    ['Karen Holm/Ritzau', 'byline', { authors: ['Karen Holm'], agencies: ['Ritzau'] }],
    ['Tekst og foto: Karen Holm', 'byline', { authors: ['Karen Holm'] }],
    ['Tekst & foto: Karen Holm', 'byline', { authors: ['Karen Holm'] }],
    ['Av Karen Holm, NTB', 'byline', { authors: ['Karen Holm'] }],
    ['Karen Holm', 'byline', { authors: ['Karen Holm'] }],
    ['Af Ritzau', 'byline', { authors: [], agencies: ['Ritzau'] }],
    ['Af Karen Holm, 12. marts 2024', 'byline', { authors: ['Karen Holm'], date: '2024-03-12' }],
    ['Glostrup /ritzau/', 'dateline', { place: 'Glostrup', agencies: ['Ritzau'] }],
    ['Vejle, lørdag /ritzau/:', 'dateline', { place: 'Vejle' }],
    ['Odense, 3. maj', 'dateline', { place: 'Odense' }],
    ['STRUER', 'dateline', { place: 'Struer' }],
    ['Kgs. Lyngby, tirsdag den 5. november', 'dateline', { place: 'Kgs. Lyngby' }],
    ['Odense, Torsdag.', 'dateline', { place: 'Odense' }],
    ['Hvide Sande, 14. maj 2015', 'byline', { authors: [], date: '2015-05-14' }],
    ['19. februar 2020, Dagbladet, side 4, Karen Holm', 'byline', { authors: ['Karen Holm'], date: '2020-02-19' }],
    ['JydskeVestkysten, Varde - 21. juni 2019', 'byline', { authors: [], date: '2019-06-21' }],
    ['Karen Holm | 19. februar 2020', 'byline', { authors: ['Karen Holm'], date: '2020-02-19' }],
    [
      'Avisen Danmark | 14.03.2022 | Sektion 1 | Side 6 | 482 ord | Artikel-id: e8f5b7a9',
      'byline',
      { authors: [], date: '2022-03-14' },
    ],
    ['Opdateret kl. 14.30 med svar fra kommunen.', 'notice', { date: undefined }],
    ['SVØMNING', 'notice', { authors: [] }],
    ['12. marts 2024 kl. 14.35', 'date line', { date: '2024-03-12' }],
    ['Onsdag den 19. februar 2020 kl. 21.15', 'date line', { date: '2020-02-19' }],
    ['Publiceret: 3. jan. 2023', 'date line', { date: '2023-01-03' }],
    ['Publiceret 3. januar 2023 · Opdateret 4. januar 2023', 'date line', { date: '2023-01-03' }],
    ['Opdateret 4. januar 2023', 'date line', { date: undefined }],
    ['12.03.2024', 'date line', { date: '2024-03-12' }],
    ['2024-03-12 14:35', 'date line', { date: '2024-03-12' }],
    ['Foto: Ida Marie Odgaard/Ritzau Scanpix', 'photo line', { authors: [] }],
    ['Svømmehallen har lækket siden 2019. (Arkivfoto: Per Bo Lund)', 'photo line', { authors: [] }],
  ]
  it.each(above)('%s', (line, kind, told) => {
    const layout = layOut(document(['Svømmehal lukker', line, lede, body, more]), da)
    expect(layout.asides).toMatchObject([{ kind, text: line, rule: expect.any(String) }])
    expect(layout).toMatchObject(told)
    expect(layout.paragraphs.map(({ kind: paragraph }) => paragraph)).toEqual(['headline', 'lede', 'body', 'body'])
  })

  it.each(['INDLAND', 'SUND MAD', 'Kultur', '112'])('takes the label above a headline: %s', (line) => {
    const layout = layOut(document([line, 'Svømmehal lukker efter ferien', lede, body]), da)
    expect(layout.asides).toMatchObject([{ kind: 'notice', text: line }])
    expect(layout.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'lede', 'body'])
  })

  it.each([
    ['HALLEN LUKKER', lede],
    ['SVØMMEHAL', `Af Karen Holm`],
    ['Svømmehal lukker', 'Taget er utæt'],
  ])('leaves a headline: %s above %s', (line, next) => {
    const layout = layOut(document([line, next, lede, body]), da)
    expect(layout.text.startsWith(line)).toBe(true)
  })

  const below: [string, string, string[]][] = [
    ['/ritzau/', 'signature', ['Ritzau']],
    ['/ritzau/AFP', 'signature', ['Ritzau', 'AFP']],
    ['/ritzau/Reuters', 'signature', ['Ritzau', 'Reuters']],
    ['/ritzau/FINANS', 'signature', ['Ritzau']],
    ['/ ritzau / AFP /', 'signature', ['Ritzau', 'AFP']],
    ['© Ritzau', 'signature', ['Ritzau']],
    ['Ritzau/AFP', 'signature', ['Ritzau', 'AFP']],
    ['(Reuters)', 'signature', ['Reuters']],
    ['Kilde: Ritzau', 'signature', ['Ritzau']],
    ['/mkj/', 'signature', []],
    ['/mkj', 'signature', []],
    ['Læs også: Svømmere kræver svar', 'read also', []],
    ['Artiklen fortsætter under billedet', 'notice', []],
    ['Karen Holm, Ritzau', 'byline', ['Ritzau']],
    ['The post Svømmehal lukker first appeared on Hadsten Nyt.', 'notice', []],
    ['Indlægget Svømmehal lukker blev vist første gang den Hadsten Nyt.', 'notice', []],
    ['H. P. J.', 'signature', []],
    ['(Oversat af Karen Holm)', 'notice', []],
    ['Karen Holm +45 33 30 03 00', 'notice', []],
    ['Karen Holm, tlf. 33300300, kho@avisen.example', 'notice', []],
    ['Opdateret 27. februar med nye tal.', 'notice', []],
    ['© Ritzau. Denne artikel er beskyttet af ophavsretten.', 'signature', ['Ritzau']],
    ['Copyright 2024 Møns Tidende, alle rettigheder forbeholdes.', 'notice', []],
    ['Alt materiale i arkivet er beskyttet af lov om ophavsret.', 'notice', []],
  ]
  it.each(below)('%s', (line, kind, agencies) => {
    const layout = layOut(document([lede, body, more, line]), da)
    expect(layout.asides).toMatchObject([{ kind, text: line }])
    expect(layout.agencies).toEqual(agencies)
    expect(layout.text).toBe([lede, body, more].join('\n\n'))
  })

  it.each([
    'Af de 40 ansatte mister 12 deres job.',
    'Af Karen Holm blev hun kaldt en helt.',
    'Ritzau har spurgt kommunen, men den svarer ikke.',
    'Den 12. marts 2024 skal sagen for byrådet igen.',
    'Billeder fra hallen viser store fugtskader.',
    'Læserne har sendt os 40 breve.',
    '- Foto er forbudt, siger Karen Holm.',
    'Til/fra: sådan er livet i hallen.',
    'Opdaterede tal fra 2024 viser det samme.',
    'Odense, Aarhus og Aalborg har samme problem.',
    'Side 4 i aftalen fra 12. marts 2024, som begge skrev under, siger det samme.',
  ])('leaves a sentence where it stands: %s', (line) => {
    const layout = layOut(document(['Svømmehal lukker', lede, line, more, line]), da)
    expect(layout.asides).toEqual([])
    expect(layout.paragraphs).toHaveLength(5)
  })

  it.each([
    ['København /ritzau/: ', 'København', ['Ritzau']],
    ['MINSK (AFP) - ', 'Minsk', ['AFP']],
    ['New York, 12. marts (Reuters) – ', 'New York', ['Reuters']],
    ['/ritzau/: ', undefined, ['Ritzau']],
    ['Washington, March 12 (Reuters) – ', 'Washington', ['Reuters']],
    ['Aarhus, d. 3. maj /ritzau/: ', 'Aarhus', ['Ritzau']],
    ['ODENSE: ', 'Odense', []],
    ['KØBENHAVN — ', 'København', []],
    ['SKJERN ', 'Skjern', []],
    ['IKAST-BRANDE: ', 'Ikast-Brande', []],
    ['NYKØBING FALSTER - ', 'Nykøbing Falster', []],
    ['NEW YORK, 12. marts – ', 'New York', []],
  ])('takes the dateline off the first paragraph: %s', (opening, place, agencies) => {
    const layout = layOut(document([opening + lede, body]), da)
    expect(layout.text).toBe(`${lede}\n\n${body}`)
    expect(layout).toMatchObject({ place, agencies, asides: [{ kind: 'dateline', text: opening.trim() }] })
  })

  it.each([
    'Rusland: ',
    'RUSLAND: ',
    'DEBAT: ',
    'ANALYSE — ',
    'Odense: ',
  ])('leaves what may be no dateline: %s', (opening) => {
    expect(layOut(document([opening + lede, body]), da).asides).toEqual([])
  })

  it('knows a village by what the story says of it', () => {
    const told = `${body} Det sker også i Ugerløse.`
    expect(layOut(document([`UGERLØSE: ${lede}`, told]), da).text).toBe(`${lede}\n\n${told}`)
    expect(layOut(document([`KRIMI: ${lede}`, `${body} Krimi er det ikke.`]), da).asides).toEqual([])
  })

  it('knows the place that the writer gave, however small', () => {
    const layout = layOut(document([`GAMMEL RYE BY: ${lede}`, body], { place: 'Gammel Rye By' }), da)
    expect(layout.text).toBe(`${lede}\n\n${body}`)
  })

  it.each([
    ['Per Lindgren/TT', 'byline', { byline: 'Per Lindgren/TT' }],
    ['PER LINDGREN', 'byline', { authors: ['Per Lindgren'] }],
    ['GÖTEBORG', 'dateline', { place: 'Göteborg' }],
  ])('takes the line that repeats the metadata, in any language: %s', (line, kind, meta) => {
    for (const blocks of [
      [line, lede, body],
      [lede, body, line],
    ]) {
      const layout = layOut(document(blocks, { title: 'Svømmehal lukker', ...meta }), undefined)
      expect(layout.text).toBe(`Svømmehal lukker\n\n${lede}\n\n${body}`)
      expect(layout.asides).toMatchObject([{ kind, text: line }])
    }
  })

  it('takes the signature off the last paragraph', () => {
    const layout = layOut(document([lede, `${body} /ritzau/`]), da)
    expect(layout.text).toBe(`${lede}\n\n${body}`)
    expect(layout.asides).toMatchObject([{ kind: 'signature', text: '/ritzau/' }])
  })

  it.each([
    `/ritzau/${'A b c '.repeat(15)}!`,
    `/ritzau${'/         '.repeat(9)}!`,
  ])('is not led astray by what looks like one: %s', (line) => {
    const begin = performance.now()
    expect(layOut(document([lede, body, `${body} ${line}`]), da).asides).toEqual([])
    expect(layOut(document([lede, body, line]), da).asides).toEqual([])
    expect(performance.now() - begin).toBeLessThan(2000)
  })

  it('reads the bylines that the format marked', () => {
    const layout = layOut(
      { ...document([lede, body]), asides: [{ kind: 'byline', text: 'Af Karen Holm, Ritzau' }] },
      da,
    )
    expect(layout).toMatchObject({ authors: ['Karen Holm'], agencies: ['Ritzau'], toldBy: { authors: 'byline' } })
  })
})

describe('a box of facts below the story', () => {
  const facts = ['Sevel har 640 indbyggere.', 'Byen ligger ni kilometer fra Vinderup.']
  it.each(['FAKTA', 'Fakta:', 'Fakta om Sevel', 'Faktaboks', 'Blå bog'])('%s', (heading) => {
    for (const kind of [undefined, 'heading'] as const) {
      const blocks = ['Svømmehal lukker', lede, body, more, { text: heading, kind }, ...facts, '/ritzau/']
      const layout = layOut(document(blocks), da)
      expect(layout.text.endsWith(more)).toBe(true)
      expect(layout.asides.map(({ text }) => text)).toEqual([heading, ...facts, '/ritzau/'])
      expect(layout.agencies).toEqual(['Ritzau'])
    }
  })

  it.each<[string, string[]]>([
    ['in which somebody speaks', [lede, body, more, 'Fakta', '»Det er galt,« siger Karen Holm.', more]],
    ['that is longer than the story', [lede, body, 'Fakta', ...Array<string>(5).fill(more)]],
    ['with another heading', [lede, body, more, 'Fakta er vigtige', ...facts]],
  ])('is no box: one %s', (_, blocks) => {
    expect(layOut(document(blocks, { title: 'Svømmehal lukker' }), da).asides).toEqual([])
  })
})

describe('a list of other stories below the story', () => {
  it('is taken, with what signs the story', () => {
    const links = ['Relaterede artikler', 'Rusmidler i folkeskolen', 'Svømmere kræver svar']
    const layout = layOut(document(['Svømmehal lukker', lede, body, more, ...links, '/ritzau/']), da)
    expect(layout.text.endsWith(more)).toBe(true)
    expect(layout.asides.map(({ kind }) => kind)).toEqual(['read also', 'read also', 'read also', 'signature'])
  })

  it('is none where sentences follow', () => {
    const layout = layOut(document(['Svømmehal lukker', lede, body, more, 'Seneste nyt', more]), da)
    expect(layout.asides).toEqual([])
  })
})

describe('what each paragraph is', () => {
  it.each<[string, (string | Block)[], string]>([
    ['headline and lede', ['Svømmehal lukker', lede, body], 'headline lede body'],
    ['a headline of two sentences', ['Hal lukker. Nu er det slut', lede, body], 'headline lede body'],
    ['no headline', [lede, body, more], 'lede body body'],
    ['a sub-heading', ['Svømmehal lukker', lede, body, 'Taget drypper', more], 'headline lede body heading body'],
    ['an interviewer asks', [lede, body, 'Er det ikke for sent?', more], 'lede body body body'],
    ['a list', [lede, `${body}`, 'Tag', 'Vinduer', more], 'lede body body body body'],
    ['a short last line', [lede, body, 'Tag og vinduer'], 'lede body body'],
    ['a scene that the next paragraph leans on', [lede, '»Se her,« siger hun og peger.', more], 'body body body'],
    ['a quote after a lede', [lede, '»Det er galt,« siger Karen Holm.', more], 'lede body body'],
    ['a quote opens', ['- Det er galt, siger Karen Holm.', body, more], 'body body body'],
    ['one paragraph', [lede], 'body'],
    ['marked by the format', [lede, { text: 'Hvem betaler?', kind: 'heading' }, body], 'lede heading body'],
  ])('%s', (_, blocks, expected) => {
    expect(kinds(blocks)).toBe(expected)
  })

  it('puts the writer’s title first, once', () => {
    expect(kinds([lede, body], { title: 'Svømmehal lukker' })).toBe('headline lede body')
    expect(kinds(['Svømmehal lukker!', lede, body], { title: 'Svømmehal lukker' })).toBe('headline lede body')
  })

  it.each([
    'Foto: Mia Rönn',
    'Photo: Sandra Hoyle',
    'Hallen fra havet. Foto: Mia Rönn',
  ])('takes a photo line in a language without a pack: %s', (line) => {
    const layout = layOut(document(['Hallen stenger', line, 'Kommunen stenger hallen.', 'Taket lekker.']), undefined)
    expect(layout.asides).toMatchObject([{ kind: 'photo line', text: line }])
  })

  it.each([
    ['Feb. 9, 2024', '2024-02-09'],
    ['Published Friday, February 9, 2024 at 8:30 a.m. EST', '2024-02-09'],
    ['Friday 9 February 2024, 08:30', '2024-02-09'],
    ['Publicerad 9 februari 2024', '2024-02-09'],
    ['9. Februar 2024', '2024-02-09'],
    ['February 9, 2024 was a cold day', undefined],
  ])('reads a date line in a language without a pack: %s', (line, date) => {
    const layout = layOut(document(['Hallen stenger', line, 'Kommunen stenger hallen.', 'Taket lekker.']), undefined)
    expect(layout.date).toBe(date)
  })

  it('splits a text in a language without a pack', () => {
    const layout = layOut(document(['Hallen stenger', 'Kommunen stenger hallen i år.', 'Taket lekker.']), undefined)
    expect(layout.paragraphs.map(({ kind }) => kind)).toEqual(['headline', 'lede', 'body'])
  })
})
