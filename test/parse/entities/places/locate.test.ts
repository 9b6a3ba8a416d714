import { describe, expect, it } from 'vitest'
import { openPlaces } from '../../../../src/parse/entities/places/table.ts'
import { gathered } from '../marked.ts'

// a text with its places marked → each place with its country and its coordinates in whole degrees
const table: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ['Han bor i [LOC København].', { København: 'DK 56 13' }],
  ['Han bor i [LOC Kbh.] nu.', { 'Kbh.': 'DK 56 13' }],
  ['Han bor i [LOC Frankrigs] hovedstad, [LOC Paris].', { Frankrig: 'FR 47 2', Paris: 'FR 49 2' }],
  ['Han bor i [LOC Moskva] i [LOC Rusland].', { Moskva: 'RU 56 38', Rusland: 'RU 62 98' }],
  ['De ses i [LOC Birmingham].', { Birmingham: 'GB 52 -2' }],
  ['De ses i [LOC Birmingham] i [LOC USA].', { Birmingham: 'US 34 -87', USA: 'US 40 -99' }],
  ['De ses i [LOC Viborg].', { Viborg: 'DK 56 9' }],
  ['De ses på [LOC Bornholm] ved [LOC Østersøen].', { Bornholm: 'DK 55 15', Østersøen: 'null 58 20' }],
  ['De ses i [LOC Holland].', { Holland: 'NL 52 6' }],
  ['De ses i [LOC Qvistrup Nørremark].', { 'Qvistrup Nørremark': 'none' }],
  ['De ses i [ORG Paris].', { Paris: 'none' }],
]

describe('places', () => {
  it.each(table)('%s', (marked, expected) => {
    const found = gathered(marked).entities.map(({ name, country, coordinates }) => [
      name,
      coordinates ? `${country} ${Math.round(coordinates.latitude)} ${Math.round(coordinates.longitude)}` : 'none',
    ])
    expect(Object.fromEntries(found)).toEqual(expected)
  })

  it('refuses bytes that are no table', () => {
    expect(() => openPlaces(new Uint8Array(64))).toThrow(RangeError)
  })
})
