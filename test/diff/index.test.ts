import { describe, expect, it } from 'vitest'
import { diffArticles } from '../../src/diff/index.ts'
import { type Article, parseDocument } from '../../src/index.ts'
import type { Entity, Quote } from '../../src/model.ts'

const article = (text: string, changes: Partial<Article> = {}): Article => ({
  ...parseDocument({
    id: 'a',
    source: { name: 'a.txt', format: 'text', encoding: 'utf-8', sha256: '' },
    blocks: text.split('\n\n').map((block) => ({ text: block })),
    meta: { date: '2024-03' },
    asides: [],
    warnings: [],
  }),
  entities: [],
  quotes: [],
  ...changes,
})

const quote = (text: string, speaker: string | null): Quote => ({
  id: 'q1',
  type: 'direct',
  text,
  spans: [],
  paragraph: 0,
  speaker: speaker === null ? null : { name: speaker, entity: null, mention: null },
  cue: null,
  via: null,
  rule: 'mark',
  confidence: 1,
})

const entity = (type: Entity['type'], name: string): Entity => ({ id: 'e1', type, name, mentions: [] })

describe('diffArticles', () => {
  const text = 'Byrådet i Odense siger nej.\n\nDet skete mandag.'

  it('the same version has no changes', () => {
    expect(diffArticles(article(text), article(text)).same).toBe(true)
  })

  it('other marks and case are no change of a quote', () => {
    const [before, after] = [
      article(text, { quotes: [quote('Vi siger nej.', 'Ida Bo')] }),
      article(text, { quotes: [quote('vi siger nej', 'Ida Bo')] }),
    ]
    expect(diffArticles(before, after).same).toBe(true)
  })

  it('tells quotes that came, went or were given to somebody else', () => {
    const before = article(text, { quotes: [quote('Nej', 'Ida Bo'), quote('Aldrig', 'Per Lund')] })
    const after = article(text, { quotes: [quote('Nej', 'Per Lund'), quote('Måske', null)] })
    const { quotes, same } = diffArticles(before, after)
    expect(same).toBe(false)
    expect(quotes.cut.map((cut) => cut.text)).toEqual(['Aldrig'])
    expect(quotes.added.map((added) => [added.text, added.speaker])).toEqual([['Måske', null]])
    expect(quotes.reattributed).toEqual([{ text: 'Nej', before: 'Ida Bo', after: 'Per Lund' }])
  })

  it('tells entities and metadata that changed', () => {
    const before = article(text, { entities: [entity('PER', 'Ida Bo'), entity('LOC', 'Odense')] })
    const after = article(text, { entities: [entity('LOC', 'Odense'), entity('ORG', 'Odense')] })
    const diff = diffArticles(before, { ...after, meta: { ...after.meta, date: '2024-03-05' } })
    expect(diff.entities).toEqual({
      added: [{ type: 'ORG', name: 'Odense' }],
      cut: [{ type: 'PER', name: 'Ida Bo' }],
    })
    expect(diff.meta).toEqual([{ field: 'date', before: '2024-03', after: '2024-03-05' }])
  })
})
