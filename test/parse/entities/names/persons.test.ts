import { describe, expect, it } from 'vitest'
import { names } from '../../../../src/languages/da/names.ts'
import type { NamedSpan } from '../../../../src/parse/entities/names/forms.ts'
import { nameKey } from '../../../../src/parse/entities/names/keys.ts'
import { gatherPersons } from '../../../../src/parse/entities/names/persons.ts'

function spansOf(forms: readonly string[]): NamedSpan[] {
  return forms.map((bare, index) => ({
    mention: { type: 'PER', start: index * 100, end: index * 100 + bare.length, first: 0, last: 1, confidence: 0.9 },
    end: index * 100 + bare.length,
    bare,
    key: nameKey(bare, names),
    words: bare.split(' '),
    kinds: 0,
    type: 'PER',
  }))
}

// the mentions of an article in order → each person's full name with the mentions, parted by bars
const table: readonly (readonly [string, string, string])[] = [
  ['a surname after the full name', 'Vladimir Putin|Putin|Putin', 'Vladimir Putin: Vladimir Putin, Putin, Putin'],
  ['a surname before it', 'Putin|Vladimir Putin', 'Vladimir Putin: Putin, Vladimir Putin'],
  ['a first name alone', 'Nanna Højbjerg|Nanna', 'Nanna Højbjerg: Nanna Højbjerg, Nanna'],
  ['a double first name', 'Hans Jørn Bagger|Hans Jørn', 'Hans Jørn Bagger: Hans Jørn Bagger, Hans Jørn'],
  [
    'two surnames of three',
    'Henrik Aagaard Lund|Aagaard Lund',
    'Henrik Aagaard Lund: Henrik Aagaard Lund, Aagaard Lund',
  ],
  [
    'half of a double surname',
    'Leyla Bjerregaard-Çelik|Çelik',
    'Leyla Bjerregaard-Çelik: Leyla Bjerregaard-Çelik, Çelik',
  ],
  ['an initial', 'P. E. Hansen|Poul Erik Hansen', 'Poul Erik Hansen: P. E. Hansen, Poul Erik Hansen'],
  ['a middle name left out', 'Mette Bang Holm|Mette Holm', 'Mette Bang Holm: Mette Bang Holm, Mette Holm'],
  ['an accent left out', 'Hélène Meunier|Helene Meunier', 'Hélène Meunier: Hélène Meunier, Helene Meunier'],
  [
    'two ways of writing a foreign name',
    'Aleksandr Lukasjenko|Alexander Lukashenko|Lukashenko',
    'Aleksandr Lukasjenko: Aleksandr Lukasjenko, Alexander Lukashenko, Lukashenko',
  ],
  [
    'names that sound alike',
    'Lars Pedersen|Lars Petersen',
    'Lars Pedersen: Lars Pedersen; Lars Petersen: Lars Petersen',
  ],
  ['sisters', 'Marie Larsen|Maria Larsen', 'Marie Larsen: Marie Larsen; Maria Larsen: Maria Larsen'],
  ['two of one surname', 'Kaj Lund|Mette Lund', 'Kaj Lund: Kaj Lund; Mette Lund: Mette Lund'],
  [
    'the one of two who goes by the surname',
    'Kaj Lund|Lund|Mette Lund|Lund|Mette',
    'Kaj Lund: Kaj Lund, Lund, Lund; Mette Lund: Mette Lund, Mette',
  ],
  ['the latest of two', 'Kaj Lund|Mette Lund|Lund', 'Kaj Lund: Kaj Lund; Mette Lund: Mette Lund, Lund'],
  ['strangers', 'Kaj Lund|Alma', 'Kaj Lund: Kaj Lund; Alma: Alma'],
  ['a first name that is another person’s part', 'Kaj Lund|Kaj Holm', 'Kaj Lund: Kaj Lund; Kaj Holm: Kaj Holm'],
  ['a surname inside a word', 'Ida Lundgaard|Lund', 'Ida Lundgaard: Ida Lundgaard; Lund: Lund'],
]

describe('gatherPersons', () => {
  it.each(table)('%s', (_, mentions, expected) => {
    const people = gatherPersons(spansOf(mentions.split('|')), names)
    const found = people.map(({ words, spans }) => `${words.join(' ')}: ${spans.map(({ bare }) => bare).join(', ')}`)
    expect(found.sort()).toEqual(expected.split('; ').sort())
  })

  it('takes a crowd of namesakes in time that grows with their number', () => {
    // processor time, which a busy machine does not stretch
    const [few = 0, many = 0] = [5000, 20_000].map((size) => {
      const crowd = spansOf(Array.from({ length: size }, (_, at) => (at % 3 ? 'Hansen' : `Navn${at} Hansen`)))
      const began = process.cpuUsage().user
      expect(gatherPersons(crowd, names).length).toBeGreaterThan(size / 4)
      return process.cpuUsage().user - began
    })
    expect(many).toBeLessThan(Math.max(500_000, few * 10))
  })
})
