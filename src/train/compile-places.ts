import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NameWords } from '../languages/pack.ts'
import { nameKey } from '../parse/entities/names/keys.ts'
import { type PlaceTable, packCountry, weight } from '../parse/entities/places/table.ts'
import { hashLower } from '../parse/entities/tagger/hash.ts'
import { readRows } from './compile-lists.ts'

interface Place {
  readonly key: number
  readonly country: number
  readonly latitude: number
  readonly longitude: number
  readonly weight: number
}

// Of more places of one name the smaller ones are never meant.
const MOST_NAMESAKES = 6

/**
 * Compiles a folder of places, `countries.tsv`, `regions.tsv` and `towns.tsv`, into one table. A name that they lack stands
 * for the place of another name in its row of the name lists: `Kbh.`
 */
export function compilePlaces(folder: string, lists: string, words: NameWords): PlaceTable {
  const places: Place[] = []
  for (const file of readdirSync(folder).sort()) {
    for (const [names = '', country = '', latitude, longitude, people] of readRows(join(folder, file))) {
      for (const name of names.split('|')) {
        const key = nameKey(name, words)
        places.push({
          key: hashLower(key, 0, key.length),
          country: packCountry(country),
          latitude: Math.round(Number(latitude) * 1000),
          longitude: Math.round(Number(longitude) * 1000),
          weight: weightOf(file, Number(people)),
        })
      }
    }
  }
  places.push(...otherNames(places, lists, words))
  places.sort((a, b) => a.key - b.key || b.weight - a.weight)
  const kept = places.filter(({ key }, index) => places[index - MOST_NAMESAKES]?.key !== key)
  return {
    keys: Uint32Array.from(kept, ({ key }) => key),
    latitudes: Int32Array.from(kept, ({ latitude }) => latitude),
    longitudes: Int32Array.from(kept, ({ longitude }) => longitude),
    countries: Uint16Array.from(kept, ({ country }) => country),
    weights: Uint8Array.from(kept, (place) => place.weight),
  }
}

function otherNames(places: readonly Place[], lists: string, words: NameWords): Place[] {
  const byKey = new Map<number, Place>()
  for (const place of places) {
    const known = byKey.get(place.key)
    if (!known || known.weight < place.weight) byKey.set(place.key, place)
  }
  const others: Place[] = []
  for (const file of readdirSync(lists).filter((name) => name.startsWith('loc-'))) {
    for (const row of readRows(join(lists, file))) {
      const keys = row
        .filter((name) => name && name !== '?')
        .map((name) => nameKey(name, words))
        .map((key) => hashLower(key, 0, key.length))
      const place = keys.map((key) => byKey.get(key)).find(Boolean)
      if (place) others.push(...keys.filter((key) => !byKey.has(key)).map((key) => ({ ...place, key })))
    }
  }
  return others
}

function weightOf(file: string, people: number): number {
  if (file.startsWith('countries')) return weight.country
  if (file.startsWith('regions')) return weight.region
  return Math.round(10 * Math.log10(Math.max(people, 1)))
}
