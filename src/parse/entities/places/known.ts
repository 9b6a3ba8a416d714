import { packData } from '../../../languages/data.ts'
import type { LanguagePack } from '../../../languages/pack.ts'
import { nameKey } from '../names/keys.ts'
import { hashLower } from '../tagger/hash.ts'
import { firstPlace, openPlaces, type PlaceTable, weight } from './table.ts'

const placeTables = new Map<string, PlaceTable>()

/** A language's table of places, opened when it is first asked for. */
export function placesOf(language: string): PlaceTable {
  const table = placeTables.get(language) ?? openPlaces(packData(`${language}/places.bin`))
  placeTables.set(language, table)
  return table
}

/** Whether the table knows a town or a region of that name, in whatever case; countries do not count. */
export function isTown(name: string, pack: LanguagePack): boolean {
  const table = placesOf(pack.code)
  const key = nameKey(name, pack.names)
  const at = firstPlace(table, hashLower(key, 0, key.length))
  return at >= 0 && table.weights[at] !== weight.country
}
