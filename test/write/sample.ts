import { type Article, parseDocument } from '../../src/index.ts'
import type { Entity, Quote } from '../../src/model.ts'

const text = 'Ib Sand & Co. lukker\n\n💡 Det er <slut>, siger Ib Sand, "chef" i Sand & Co.\n\nHan rejste i 2019.'

const place = (words: string, from = 0): { start: number; end: number } => {
  const start = text.indexOf(words, from)
  const points = (until: number): number => [...text.slice(0, until)].length
  return { start: points(start), end: points(start + words.length) }
}

const mention = (words: string, from = 0, kind: 'name' | 'pronoun' = 'name') => ({
  text: words,
  kind,
  paragraph: 0,
  ...place(words, from),
})

const second = text.indexOf('💡')

export const entities: Entity[] = [
  {
    id: 'e1',
    type: 'PER',
    name: 'Ib Sand',
    role: '"chef" i Sand & Co.',
    affiliation: 'e2',
    gender: 'm',
    mentions: [mention('Ib Sand', second), mention('Han', second, 'pronoun')],
  },
  {
    id: 'e2',
    type: 'ORG',
    name: 'Ib Sand & Co.',
    role: null,
    mentions: [mention('Ib Sand & Co.'), mention('Sand & Co.', second)],
  },
  { id: 'e3', type: 'DATE', name: '2019', value: '2019', mentions: [mention('2019')] },
]

export const quotes: Quote[] = [
  {
    id: 'q1',
    type: 'direct',
    text: 'Det er <slut>',
    spans: [place('Det er <slut>')],
    paragraph: 1,
    speaker: { name: 'Ib Sand', entity: 'e1', mention: mention('Ib Sand', second) },
    cue: { text: 'siger', ...place('siger') },
    via: null,
    rule: 'mark',
    confidence: 0.9,
  },
]

/** An article with what markup must escape, with astral characters, and with everything that formats carry. */
export function sampleArticle(changes: Partial<Article> = {}): Article {
  const parsed = parseDocument({
    id: 'a <1>',
    source: { name: 'a&b.txt', format: 'text', encoding: 'utf-8', sha256: '' },
    blocks: text
      .split('\n\n')
      .map((block, index) => (index === 0 ? { text: block, kind: 'headline' as const } : { text: block })),
    meta: { date: '2024-03-12', authors: ['Ane "A" Toft'], url: 'https://example.org/a?b=1&c=2', language: 'da' },
    asides: [],
    warnings: [],
  })
  if (parsed.text !== text) throw new Error('the sample was taken apart')
  return { ...parsed, entities, quotes, ...changes }
}

export async function* articlesOf(...articles: Article[]): AsyncIterable<Article> {
  yield* articles
}

export async function written(
  writer: { write(articles: AsyncIterable<Article>): AsyncIterable<string> },
  ...articles: Article[]
): Promise<string> {
  let output = ''
  for await (const piece of writer.write(articlesOf(...articles))) output += piece
  return output
}
