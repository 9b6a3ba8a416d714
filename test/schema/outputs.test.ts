import { describe, expect, it } from 'vitest'
import { diffArticles } from '../../src/diff/index.ts'
import { type Article, parseDocument, searchArticles } from '../../src/index.ts'
import { jsonSchema, outputSchemas } from '../../src/schema/outputs.ts'
import { articleTally } from '../../src/stats/index.ts'
import { readGold } from '../gold/gold.ts'
import { faultsAgainst } from './closed.ts'
import { blessedShape, breaks, shapeOf } from './shape.ts'

const articles: Article[] = readGold('modern').map(({ text, gold }) =>
  parseDocument({
    id: gold.doc,
    source: { name: `${gold.doc}.txt`, format: 'text', encoding: 'utf-8', sha256: '' },
    blocks: text.split(/\n\s*\n/).map((block) => ({ text: block.trim() })),
    meta: { date: '2024-03-12' },
    asides: [],
    warnings: [],
  }),
)

describe('what is written is what the schema says', () => {
  it.each(articles.map((article) => [article.id, article] as const))('article %s', (_, article) => {
    expect(faultsAgainst('article', JSON.parse(JSON.stringify(article)))).toEqual([])
  })

  it('stats, and the numbers of quotes', () => {
    const tally = articleTally()
    for (const article of articles) tally.add(article)
    expect(faultsAgainst('stats', tally.result())).toEqual([])
    expect(faultsAgainst('quote-stats', tally.result().quotes)).toEqual([])
  })

  it('diff', () => {
    const [one, two] = articles
    if (!one || !two) throw new Error('no articles')
    expect(faultsAgainst('diff', diffArticles(one, two))).toEqual([])
  })

  it.each(['text', 'quotes', 'entities', 'title'] as const)('search in %s', async (part) => {
    const result = await searchArticles(articles, 'a* OR e*', { in: part, context: 1, group: 'speaker' })
    expect(result.total).toBeGreaterThan(0)
    expect(faultsAgainst('search', JSON.parse(JSON.stringify(result)))).toEqual([])
  })

  it('and a field that it does not know is seen', () => {
    expect(faultsAgainst('article', { ...articles[0], more: 1 })).not.toEqual([])
    expect(faultsAgainst('article', { ...articles[0], text: 1 })).not.toEqual([])
  })
})

describe('the schemas', () => {
  it.each([...outputSchemas.keys()])('%s is JSON Schema 2020-12 and round-trips', (name) => {
    const schema = jsonSchema(name)
    expect(schema?.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema)
  })

  it('an unknown name has none', () => {
    expect(jsonSchema('nope')).toBeUndefined()
  })
})

describe('the shape of the Article', () => {
  it('is the blessed one; a field that comes is blessed, one that leaves or changes raises the version', () => {
    const [blessed, now] = [blessedShape(), shapeOf()]
    if (now.version === blessed.version) expect(breaks(blessed, now)).toEqual([])
    expect(now).toEqual(blessed)
  })

  it('breaks are seen', () => {
    const shape = (fields: Record<string, string>) => ({ version: 1, fields })
    expect(breaks(shape({ a: 'string' }), shape({ a: 'string|null', b: 'number' }))).toEqual([])
    expect(breaks(shape({ a: 'string|null' }), shape({ a: 'string' }))).toEqual(['a was string|null and is string'])
    expect(breaks(shape({ a: 'string' }), shape({}))).toEqual(['a has left'])
  })
})
