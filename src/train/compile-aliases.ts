import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { NameWords } from '../languages/pack.ts'
import type { EntityType } from '../model.ts'
import { type AliasTable, aliasHash } from '../parse/entities/names/aliases.ts'
import { nameKey } from '../parse/entities/names/keys.ts'
import { openAddressed, readRows } from './compile-lists.ts'

const typeOfList: readonly (readonly [string, EntityType])[] = [
  ['org-', 'ORG'],
  ['loc-', 'LOC'],
  ['misc', 'MISC'],
]

/**
 * Compiles the rows of a folder's lists that hold several names of one bearer. A name of several bearers (`BIF`) is left out.
 */
export function compileAliases(folder: string, names: NameWords): AliasTable {
  const groups = new Map<number, number>()
  let group = 0
  for (const file of readdirSync(folder).sort()) {
    const type = typeOfList.find(([prefix]) => file.startsWith(prefix))?.[1]
    if (!type) continue
    for (const row of readRows(join(folder, file))) {
      const keys = [...new Set(row.filter((field) => field && field !== '?').map((name) => nameKey(name, names)))]
      if (keys.length < 2) continue
      group++
      for (const key of keys) {
        const hash = aliasHash(type, key)
        groups.set(hash, groups.has(hash) ? 0 : group)
      }
    }
  }
  const { keys, values } = openAddressed(groups)
  return { keys, groups: values }
}
