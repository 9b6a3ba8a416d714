import type { NameWords } from '../../../languages/pack.ts'
import type { DraftEntity } from '../../draft.ts'
import { nameKey } from '../names/keys.ts'
import { hashLower } from '../tagger/hash.ts'
import { firstPlace, type PlaceTable, packCountry, unpackCountry, weight } from './table.ts'

// In weights, ten times a decimal logarithm: a town in a country that the article names wins over one 300 times its size,
// one at home over one 100 times its size.
const NAMED_COUNTRY = 25
const HOME = 20

/**
 * Tells the country and the coordinates of the places that the table knows; of namesakes the likeliest in this article.
 * @param keysOf the places with the keys of their names
 */
export function locatePlaces(
  keysOf: ReadonlyMap<DraftEntity, ReadonlySet<string>>,
  table: PlaceTable,
  words: NameWords,
): void {
  const places = [...keysOf]
    .map(([entity, keys]) => ({ entity, first: findPlace(table, [nameKey(entity.name, words), ...keys]) }))
    .filter(({ first }) => first >= 0)
  const named = new Set<number>()
  for (const { first } of places) {
    if (table.weights[first] === weight.country) named.add(table.countries[first] ?? 0)
  }
  const home = packCountry(words.home)
  for (const { entity, first } of places) {
    const at = likeliest(table, first, named, home)
    entity.country = unpackCountry(table.countries[at] ?? 0)
    entity.coordinates = {
      latitude: (table.latitudes[at] ?? 0) / 1000,
      longitude: (table.longitudes[at] ?? 0) / 1000,
    }
  }
}

function findPlace(table: PlaceTable, keys: readonly string[]): number {
  for (const key of keys) {
    const first = firstPlace(table, hashLower(key, 0, key.length))
    if (first >= 0) return first
  }
  return -1
}

function likeliest(table: PlaceTable, first: number, named: ReadonlySet<number>, home: number): number {
  let best = first
  let most = Number.NEGATIVE_INFINITY
  for (let at = first; table.keys[at] === table.keys[first]; at++) {
    const country = table.countries[at] ?? 0
    const score = (table.weights[at] ?? 0) + (named.has(country) ? NAMED_COUNTRY : 0) + (country === home ? HOME : 0)
    if (score > most) [best, most] = [at, score]
  }
  return best
}
