import { describe, expect, it } from 'vitest'
import { type SearchOptions, searchArticles } from '../../src/search/index.ts'
import { madeArticle } from './made-article.ts'

const minsk = madeArticle({
  file: 'minsk.txt',
  title: 'Putin lykønsker Lukasjenko',
  date: '2020-08',
  agencies: ['Ritzau'],
  authors: ['Karen Holm'],
  paragraphs: [
    'Putin lykønsker Lukasjenko.',
    'Ruslands præsident, Vladimir Putin, har ringet til Minsk.',
    'Valgresultatet er i orden, siger han.',
    'Forbundskansler Angela Merkel kalder valgresultatet uacceptabelt.',
    'Der er stille i byen.',
  ],
  entities: [
    {
      type: 'PER',
      name: 'Vladimir Putin',
      role: 'Ruslands præsident',
      mentions: [
        [0, 'Putin'],
        [1, 'Ruslands præsident', 'nominal'],
        [1, 'Vladimir Putin'],
        [2, 'han', 'pronoun'],
      ],
    },
    {
      type: 'LOC',
      name: 'Minsk',
      mentions: [
        [1, 'Minsk'],
        [4, 'byen', 'nominal'],
      ],
    },
    { type: 'PER', name: 'Angela Merkel', role: 'forbundskansler', mentions: [[3, 'Angela Merkel']] },
    { type: 'ORG', name: 'Kreml', mentions: [] },
  ],
  quotes: [
    {
      paragraph: 2,
      text: 'Valgresultatet er i orden',
      speaker: 'Vladimir Putin',
      role: 'Ruslands præsident',
      mention: 'han',
    },
    { paragraph: 3, text: 'uacceptabelt', speaker: 'Angela Merkel', role: 'forbundskansler', mention: 'Angela Merkel' },
  ],
})
const havn = madeArticle({
  file: 'havn.txt',
  title: 'Havnen bliver dyrere',
  date: '2021-03-09T10:00+01:00',
  paragraphs: ['Havnen bliver dyrere.', 'Det er dyrt, siger en borger.'],
  quotes: [{ paragraph: 1, text: 'Det er dyrt', speaker: 'en borger', mention: 'en borger' }],
})
const old = madeArticle({ file: 'old.txt', date: null, paragraphs: ['Valgresultatet kom i går.'], language: 'en' })
const articles = [minsk, havn, old]

/** What a query finds, as `file:place`, in order of place. */
async function found(query: string, options: SearchOptions = {}, asked = articles): Promise<string[]> {
  const { hits } = await searchArticles(asked, query, { sort: 'path', ...options })
  return hits.map((hit) => {
    const place = hit.type === 'paragraph' ? hit.index : hit.type === 'title' ? 'title' : hit.id
    return `${hit.article.file.replace('.txt', '')}:${place}`
  })
}

describe('fields', () => {
  it.each<[string, string[]]>([
    // Names by any mention: the text of the second paragraph says only "han".
    ['speaker:Putin', ['minsk:2']],
    ['speaker:"Vladimir Putin"', ['minsk:2']],
    ['speaker:præsident', ['minsk:2']],
    ['speaker:han', []],
    ['speaker:borger', ['havn:1']],
    ['speaker:(Putin OR Merkel)', ['minsk:2', 'minsk:3']],
    ['speaker:Merk*', ['minsk:3']],
    ['speaker:~Merkle', ['minsk:3']],
    ['speaker:/^Ang.la/', ['minsk:3']],
    ['said:valgresultat', ['minsk:2']],
    ['valgresultat', ['minsk:2', 'minsk:3']],
    // Both of one quote.
    ['speaker:Putin said:valgresultat', ['minsk:2']],
    ['speaker:Merkel said:valgresultat', []],
    ['speaker:Merkel valgresultat', ['minsk:3']],
    ['speaker:/./ -said:valgresultat', ['havn:1', 'minsk:3']],
    ['-speaker:/./ valgresultatet', []],
    ['entity:Putin', ['minsk:0', 'minsk:1', 'minsk:2']],
    ['person:Putin -person:Merkel lykønske', ['minsk:0']],
    ['entity:Minsk', ['minsk:1', 'minsk:4']],
    ['place:Minsk', ['minsk:1', 'minsk:4']],
    ['person:Minsk', []],
    ['org:Kreml', []],
    ['type:LOC', ['minsk:1', 'minsk:4']],
    ['type:PER -role:præsident', ['minsk:3']],
    ['role:præsident', ['minsk:0', 'minsk:1', 'minsk:2']],
    // Beside a quote's field it is the speaker's.
    ['role:præsident said:valgresultat', ['minsk:2']],
    ['role:forbundskansler said:valgresultat', []],
    // Of whole articles only: the first paragraph.
    ['title:lykønske', ['minsk:0']],
    ['author:Holm', ['minsk:0']],
    ['agency:ritzau', ['minsk:0']],
    ['-agency:ritzau', ['havn:0']],
    ['lang:da', ['havn:0', 'minsk:0']],
    ['date:2020-08', ['minsk:0']],
    // Only where the whole of a date lies within.
    ['date:2020-08-09', []],
    ['date:>=2020-08-09', ['havn:0']],
    ['date:>2020-08', ['havn:0']],
    ['date:<2021', ['minsk:0']],
    ['date:2021-03-09', ['havn:0']],
    ['date:2020-01..2020-08', ['minsk:0']],
    ['date:2020..', ['havn:0', 'minsk:0']],
    ['-date:2020..', []],
    // With anything else, every paragraph that it stands in.
    ['agency:ritzau Merkel', ['minsk:3']],
    ['date:2020 -Merkel -Putin', ['minsk:2', 'minsk:4']],
  ])('%s', async (query, places) => {
    expect(await found(query, {}, [minsk, havn])).toEqual(places)
  })

  it('asks the date and the language of every article', async () => {
    expect(await found('lang:en')).toEqual(['old:0'])
    expect(await found('-date:1900..')).toEqual(['old:0'])
    expect(await found('-lang:da -lang:en')).toEqual([])
  })
})

describe('what to find', () => {
  it.each<[SearchOptions['in'], string, string[]]>([
    ['quotes', 'valgresultat', ['minsk:q1']],
    ['quotes', 'speaker:Merkel', ['minsk:q2']],
    ['quotes', 'role:præsident', []],
    ['quotes', 'speaker:/./ role:præsident', ['minsk:q1']],
    ['quotes', 'agency:ritzau', ['minsk:q1', 'minsk:q2']],
    ['entities', 'Putin', ['minsk:e1']],
    ['entities', 'type:PER', ['minsk:e1', 'minsk:e3']],
    ['entities', 'type:PER role:præsident', ['minsk:e1']],
    ['entities', 'said:valgresultat', ['minsk:e1']],
    ['entities', 'type:PER -said:valgresultat', ['minsk:e3']],
    ['title', 'dyrere', ['havn:title']],
    ['title', 'person:Putin', ['minsk:title']],
    ['title', 'speaker:borger', ['havn:title']],
    ['title', 'Merkel', []],
  ])('%s: %s', async (part, query, places) => {
    expect(await found(query, { in: part })).toEqual(places)
  })
})

describe('what is marked', () => {
  it.each<[string, SearchOptions['in'], string[]]>([
    ['speaker:Putin', 'text', ['Valgresultatet er i orden', 'han']],
    ['speaker:Putin said:valgresultat', 'text', ['Valgresultatet', 'han']],
    ['said:valgresultat', 'text', ['Valgresultatet']],
    ['person:Putin ringe', 'text', ['Ruslands præsident', 'Vladimir Putin', 'ringet']],
    ['entity:Minsk stille', 'text', ['stille', 'byen']],
    ['said:uacceptabelt', 'quotes', ['uacceptabelt']],
    ['speaker:Merkel', 'quotes', ['uacceptabelt']],
    ['Minsk', 'entities', ['Minsk']],
    ['role:forbundskansler', 'entities', ['Angela Merkel']],
  ])('%s in %s', async (query, part, texts) => {
    const { hits } = await searchArticles([minsk], query, { in: part })
    const points = [...minsk.text]
    expect(hits[0]?.matches.map(({ start, end }) => points.slice(start, end).join(''))).toEqual(texts)
  })

  it('counts from the title where titles are asked for', async () => {
    const { hits } = await searchArticles([minsk], 'Lukasjenko', { in: 'title' })
    expect(hits[0]?.matches).toEqual([{ start: 16, end: 26 }])
  })

  it('counts code points, not UTF-16 units', async () => {
    const { hits } = await searchArticles([madeArticle({ paragraphs: ['😀😀 Minsk'] })], 'minsk')
    expect(hits[0]?.matches).toEqual([{ start: 3, end: 8 }])
  })
})

describe('groups', () => {
  it.each<[SearchOptions['group'], string, SearchOptions['in'], Record<string, number>]>([
    ['speaker', 'er OR kalder OR ringet', 'text', { 'Angela Merkel': 1, 'Vladimir Putin': 1, 'en borger': 1 }],
    ['entity', 'lang:da -stille', 'text', { 'Vladimir Putin': 3, 'Angela Merkel': 1, Minsk: 1 }],
    ['file', 'er', 'text', { 'havn.txt': 1, 'minsk.txt': 2 }],
    ['month', 'type:PER OR dyrt OR går', 'text', { '2020-08': 4, '2021-03': 1, 'no date': 1 }],
    ['speaker', 'lang:da', 'quotes', { 'Angela Merkel': 1, 'Vladimir Putin': 1, 'en borger': 1 }],
    ['entity', 'type:PER', 'entities', { 'Angela Merkel': 1, 'Vladimir Putin': 1 }],
  ])('by %s: %s in %s', async (group, query, part, counts) => {
    const { groups = [] } = await searchArticles(articles, query, { group, in: part })
    expect(Object.fromEntries(groups.map(({ key, count }) => [key, count]))).toEqual(counts)
  })
})
