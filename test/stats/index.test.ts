import { describe, expect, it } from 'vitest'
import type { Article, Quote } from '../../src/model.ts'
import { articleTally, lixLevel, quoteTally } from '../../src/stats/index.ts'
import { measuresOf } from '../../src/stats/measures.ts'
import { countWords, mergeSpans } from '../../src/stats/words.ts'

const text = 'Vi er klar, siger Ida Bo. Han siger nej.'

const quote = (start: number, end: number, changes: Partial<Quote> = {}): Quote => ({
  id: `q${start}`,
  type: 'direct',
  text: text.slice(start, end),
  spans: [{ start, end }],
  paragraph: 0,
  speaker: { name: 'Ida Bo', entity: 'e1', role: 'formand', gender: 'f', mention: null },
  cue: null,
  via: null,
  rule: 'mark',
  confidence: 1,
  ...changes,
})

const article = (quotes: Quote[], entities: Article['entities'] = []): Article => ({
  schemaVersion: 1,
  id: 'a',
  source: { name: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '' },
  meta: {
    title: 'Vi er klar',
    titleFrom: 'lede',
    lede: null,
    date: null,
    authors: [],
    agencies: ['Ritzau'],
    publisher: null,
    section: null,
    place: null,
    url: null,
    language: 'da',
    counts: { paragraphs: 1, sentences: 2, words: 9, characters: 40, quotes: quotes.length, entities: 0 },
    readingMinutes: 0.1,
    lix: 30,
  },
  text,
  asides: [],
  paragraphs: [],
  entities,
  quotes,
  warnings: [],
})

describe('quoteTally', () => {
  it('counts quotes and words by speaker and gender, and a word in two quotes once in the share', () => {
    const tally = quoteTally()
    tally.add(
      article([quote(0, 10), quote(3, 10, { type: 'mixed' }), quote(36, 39, { type: 'indirect', speaker: null })]),
    )
    const stats = tally.result()
    expect(stats.total).toEqual({ quotes: 3, direct: 1, mixed: 1, indirect: 1, words: 6 })
    expect(stats.share).toBeCloseTo(4 / 9, 3)
    expect(stats.speakers).toEqual([
      {
        name: 'Ida Bo',
        role: 'formand',
        gender: 'f',
        quotes: 2,
        direct: 1,
        mixed: 1,
        indirect: 0,
        words: 5,
        articles: 1,
        share: 0.5556,
      },
    ])
    expect(stats.genders.f).toEqual({ speakers: 1, quotes: 2, words: 5 })
    expect(stats.genders.m.speakers).toBe(0)
    expect(stats.unattributed.quotes).toBe(1)
  })

  it('of nothing says nothing', () => {
    expect(quoteTally().result()).toMatchObject({ articles: 0, share: 0, speakers: [] })
  })
})

describe('articleTally', () => {
  it('adds up articles and puts the dates in order', () => {
    const mention = { text: '', kind: 'name' as const, start: 0, end: 2, paragraph: 0 }
    const date = (value: string) => ({ id: value, type: 'DATE' as const, name: value, value, mentions: [mention] })
    const sums = articleTally()
    sums.add(article([quote(0, 10, { via: 'CNN' })], [date('2024-03'), date('2019'), date('XXXX-WXX-3')]))
    sums.add(article([]))
    const stats = sums.result()
    expect(stats).toMatchObject({
      articles: 2,
      words: 18,
      lix: 30,
      lixLevel: 'easy',
      agencies: [{ name: 'Ritzau', articles: 2 }],
      sources: [{ name: 'CNN', quotes: 1 }],
      timeline: [
        { date: '2019', mentions: 1 },
        { date: '2024-03', mentions: 1 },
      ],
    })
    expect(measuresOf(stats)).toContainEqual(['sources', 'quotes', 'CNN', 1])
    expect(measuresOf(stats).every((row) => row.length === 4)).toBe(true)
  })

  it.each([
    [24, 'very easy'],
    [25, 'easy'],
    [44, 'medium'],
    [45, 'difficult'],
    [55, 'very difficult'],
  ])('LIX %i is %s', (lix, level) => {
    expect(lixLevel(lix)).toBe(level)
  })
})

describe('words', () => {
  it.each([
    ["EU's 1.234,5 kr. – ja", 4],
    ['…', 0],
    ['', 0],
  ])('%s', (words, count) => {
    expect(countWords(words)).toBe(count)
  })

  it('merges spans that touch', () => {
    const merged = mergeSpans([
      { start: 5, end: 7 },
      { start: 0, end: 3 },
      { start: 3, end: 4 },
    ])
    expect(merged).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ])
  })
})
