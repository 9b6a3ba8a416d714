import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Gold, goldSets, readGold } from './gold.ts'
import { faultsOf, placePieces } from './spans.ts'

const sets = goldSets.filter((name) => existsSync(join(import.meta.dirname, name)))

describe.each(sets)('the annotated articles of %s', (set) => {
  const documents = readGold(set)

  it('have spans that slice to what they say', () => {
    expect(documents.flatMap(({ text, gold }) => faultsOf(text, gold))).toEqual([])
  })

  it('name each document once, and stand in one set only', () => {
    const elsewhere = sets.filter((name) => name !== set).flatMap((name) => readGold(name).map(({ gold }) => gold.doc))
    const here = documents.map(({ gold }) => gold.doc)
    expect(new Set(here).size).toBe(here.length)
    expect(here.filter((doc) => elsewhere.includes(doc))).toEqual([])
  })
})

describe('faultsOf', () => {
  const gold: Gold = {
    doc: 'a',
    file: 'a.txt',
    quotes: [
      { type: 'direct', spans: [[3, 6]], content: ['Nej'], cue: 'sagde', mention: 'hun', speaker: 'hun', via: null },
    ],
  }

  it.each([
    ['»💡 Nej«, sagde hun.', []],
    ['»💡  Nej«, sagde hun.', ['a: [3, 6) is not Nej']],
    ['»💡 Nej«, svarede hun.', ['a: not in the text: sagde']],
  ])('%s', (text, faults) => {
    expect(faultsOf(text, gold)).toEqual(faults)
  })
})

describe('placePieces', () => {
  it.each([
    [
      '💡 Ja, sagde hun, ja.',
      ['Ja', 'ja'],
      [
        [2, 4],
        [17, 19],
      ],
    ],
    ['Ja. Ja.', [{ text: 'Ja', occurrence: 2 }], [[4, 6]]],
    ['Ja.', ['Nej'], [null]],
  ])('%s', (text, pieces, spans) => {
    expect(placePieces(text, pieces)).toEqual(spans)
  })
})
