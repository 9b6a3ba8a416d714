import { describe, expect, it } from 'vitest'
import { gathered } from '../marked.ts'

// a text with its names marked → the names without genitive
const table: readonly (readonly [string, string])[] = [
  ['[ORG Novo Nordisks] formand siger nej.', 'Novo Nordisk'],
  ["[PER Lars'] cykel er væk.", 'Lars'],
  ['[PER Lars’] cykel er væk.', 'Lars'],
  ["Flere af [ORG EU's] ledere kom.", 'EU'],
  ['Flere af [ORG EUs] ledere kom.', 'EU'],
  ['[LOC Ruslands] præsident kom.', 'Rusland'],
  ['[PER Vladimir Putins] hilsen kom.', 'Vladimir Putin'],
  ['[PER Xandra Qvixs] hilsen kom.', 'Xandra Qvix'],
  ['[ORG Solvang Kommunes] plan er klar.', 'Solvang Kommune'],
  ['[PER Almas] mor kom.', 'Alma'],
  // what ends in an s of its own
  ['[PER Mads] kom.', 'Mads'],
  ['[PER Niels] kom.', 'Niels'],
  ['[PER Jens] og [PER Anders] kom.', 'Jens, Anders'],
  ['De bor i [LOC Paris].', 'Paris'],
  ['De bor i [LOC Texas] nu.', 'Texas'],
  ['[PER Andreas] kom.', 'Andreas'],
  ['[PER Xandra Qvixs] afviser det.', 'Xandra Qvixs'],
  ['Det siger [PER Xandra Qvixs].', 'Xandra Qvixs'],
  ['Vi ses i [ORG Politikens Hus] i morgen.', 'Politikens Hus'],
]

describe('genitive', () => {
  it.each(table)('%s', (marked, expected) => {
    expect(
      gathered(marked)
        .entities.map(({ name }) => name)
        .join(', '),
    ).toBe(expected)
  })

  it('goes by the other mentions of the article', () => {
    const { entities } = gathered('[ORG Akustas] aktie faldt. [ORG Akusta] siger nej til [ORG Akustas] kunder.')
    expect(entities.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(['Akusta 3'])
  })
})
