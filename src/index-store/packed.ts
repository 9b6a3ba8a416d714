import type { Links, Totals } from '../search/collection.ts'
import type { Zone } from '../search/query/bind.ts'
import { entityTypes, typeNumber } from './entity-types.ts'
import type { Database } from './sqlite.ts'

/** How each packed column is made from the tables: rows of an id and a number, by id. */
const columns = {
  paragraphArticle: 'SELECT id, article AS number FROM paragraphs',
  quoteArticle: 'SELECT id, article AS number FROM quotes',
  entityArticle: 'SELECT id, article AS number FROM entities',
  articleWords: 'SELECT id, title_words AS number FROM articles',
  paragraphWords: 'SELECT id, words AS number FROM paragraphs',
  quoteWords: 'SELECT id, words AS number FROM quotes',
  entityWords: 'SELECT id, words AS number FROM entities',
  entityType: `SELECT id, CASE type ${entityTypes.map((type) => `WHEN '${type}' THEN ${typeNumber(type)}`).join(' ')} ELSE 0 END AS number FROM entities`,
} as const

/** How the links between two tables are made: rows of an id and the id that it is linked to, in order of both. */
const links = {
  quoteParagraph: 'SELECT quote AS id, paragraph AS number FROM quote_paragraphs ORDER BY 1, 2',
  quoteEntity: 'SELECT id, speaker_entity AS number FROM quotes WHERE speaker_entity IS NOT NULL ORDER BY 1',
  entityParagraph: 'SELECT entity AS id, paragraph AS number FROM mentions ORDER BY 1, 2',
  entityQuote:
    'SELECT entity AS id, quote AS number FROM quote_mentions JOIN mentions ON mentions.id = mention ORDER BY 1, 2',
} as const

/** Texts by article id, gaps as null, as one JSON array. */
const lists = {
  articleFile: 'SELECT articles.id, path AS text FROM articles JOIN files ON files.id = file ORDER BY 1',
  articleDate: 'SELECT id, date AS text FROM articles ORDER BY 1',
} as const

export type PackedColumn = keyof typeof columns
export type PackedLinks = keyof typeof links
export type PackedList = keyof typeof lists

/** How often the index has been written to. */
function generationOf(database: Database): number {
  return Number(database.value("SELECT value FROM meta WHERE key = 'generation'"))
}

const opened = new WeakMap<Database, Packed>()

/** The packed columns of an index as it is now; those read once are kept until the index is written to. */
export function packedOf(database: Database): Packed {
  const generation = generationOf(database)
  const known = opened.get(database)
  if (known?.generation === generation) return known
  const packed = new Packed(database, generation)
  opened.set(database, packed)
  return packed
}

/**
 * Columns of the tables as typed arrays by id, which a query reads whole. A build packs them at its end; where it was
 * interrupted before that, they are made from the tables, which is slower and gives the same.
 */
export class Packed {
  readonly generation: number
  readonly #database: Database
  readonly #columns = new Map<PackedColumn, Uint32Array>()
  readonly #links = new Map<PackedLinks, Links>()
  readonly #lists = new Map<PackedList, readonly (string | null)[]>()
  readonly #totals = new Map<Zone, Totals>()

  constructor(database: Database, generation: number) {
    this.#database = database
    this.generation = generation
  }

  column(name: PackedColumn): Uint32Array {
    return kept(this.#columns, name, () => numbers(this.#bytes(name)))
  }

  links(name: PackedLinks): Links {
    return kept(this.#links, name, () => {
      const whole = numbers(this.#bytes(name))
      const size = whole[0] ?? 0
      return { starts: whole.subarray(1, 1 + size), targets: whole.subarray(1 + size) }
    })
  }

  list(name: PackedList): readonly (string | null)[] {
    return kept(this.#lists, name, () => {
      const list: unknown = JSON.parse(Buffer.from(this.#bytes(name)).toString('utf8'))
      return Array.isArray(list) ? list : []
    })
  }

  totals(zone: Zone, make: () => Totals): Totals {
    return kept(this.#totals, zone, make)
  }

  #bytes(name: PackedColumn | PackedLinks | PackedList): Uint8Array {
    const stored = this.#database.value('SELECT bytes FROM packed WHERE name = ? AND generation = ?', [
      name,
      this.generation,
    ])
    return stored instanceof ArrayBuffer ? new Uint8Array(stored) : pack(this.#database, name)
  }
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}

/** Packs every column for the current generation, where that has not been done; inside a transaction of the caller's. */
export function packAll(database: Database): void {
  const generation = generationOf(database)
  if (database.value('SELECT count(*) FROM packed WHERE generation = ?', [generation]) === names.length) return
  for (const name of names) {
    database.run('INSERT OR REPLACE INTO packed VALUES (?, ?, ?)', [name, generation, pack(database, name)])
  }
}

/** The packed columns that do not say what the tables say, for a check. */
export function wronglyPacked(database: Database): string[] {
  const generation = generationOf(database)
  return names.filter((name) => {
    const stored = database.value('SELECT bytes FROM packed WHERE name = ? AND generation = ?', [name, generation])
    if (!(stored instanceof ArrayBuffer)) return false
    return Buffer.compare(new Uint8Array(stored), pack(database, name)) !== 0
  })
}

const names: readonly (PackedColumn | PackedLinks | PackedList)[] = [
  'paragraphArticle',
  'quoteArticle',
  'entityArticle',
  'articleWords',
  'paragraphWords',
  'quoteWords',
  'entityWords',
  'entityType',
  'quoteParagraph',
  'quoteEntity',
  'entityParagraph',
  'entityQuote',
  'articleFile',
  'articleDate',
]

function pack(database: Database, name: PackedColumn | PackedLinks | PackedList): Uint8Array {
  if (isColumn(name)) return packColumn(pairs(database, columns[name]))
  return isLinks(name) ? packLinks(pairs(database, links[name])) : packList(database, lists[name])
}

function isColumn(name: string): name is PackedColumn {
  return name in columns
}

function isLinks(name: string): name is PackedLinks {
  return name in links
}

interface Pairs {
  readonly ids: readonly number[]
  readonly numbers: readonly number[]
}

function pairs(database: Database, sql: string): Pairs {
  const list = database.numbers(`SELECT json_group_array(json_array(id, number)) FROM (${sql})`).flat()
  return {
    ids: list.filter((_, index) => index % 2 === 0),
    numbers: list.filter((_, index) => index % 2 === 1),
  }
}

function packColumn({ ids, numbers: values }: Pairs): Uint8Array {
  const column = new Uint32Array(ids.reduce((most, id) => Math.max(most, id), 0) + 1)
  ids.forEach((id, index) => {
    column[id] = values[index] ?? 0
  })
  return new Uint8Array(column.buffer)
}

/** The number of starts, the starts, the targets. */
function packLinks({ ids, numbers: targets }: Pairs): Uint8Array {
  const size = (ids.at(-1) ?? 0) + 2
  const whole = new Uint32Array(1 + size + targets.length)
  whole[0] = size
  for (const id of ids) whole[1 + id + 1] = (whole[1 + id + 1] ?? 0) + 1
  for (let at = 2; at <= size; at++) whole[at] = (whole[at] ?? 0) + (whole[at - 1] ?? 0)
  whole.set(targets, 1 + size)
  return new Uint8Array(whole.buffer)
}

function packList(database: Database, sql: string): Uint8Array {
  const list: (string | null)[] = []
  for (const { id, text } of database.rows(sql, ['id', 'text']))
    list[Number(id)] = typeof text === 'string' ? text : null
  return Buffer.from(JSON.stringify(Array.from(list, (text) => text ?? null)))
}

function numbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >> 2)
}
