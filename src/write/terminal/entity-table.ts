import type { Entity, EntityType } from '../../model.ts'
import { grouped } from './figures.ts'
import { type CellBlock, type Row, table } from './table.ts'
import type { View } from './view.ts'

/** The types in the order in which they are shown, each with its word for one kind of thing. */
export const typeNames: Readonly<Record<EntityType, string>> = {
  PER: 'People',
  ORG: 'Organisations',
  LOC: 'Places',
  MISC: 'Works, events, laws',
  DATE: 'Dates',
  TIME: 'Times',
  MONEY: 'Money',
  PERCENT: 'Percentages',
  QUANTITY: 'Quantities',
}

const order = Object.keys(typeNames)

/** The entities grouped by type, each with its role or value, how often it is mentioned and where first. */
export function entityTable(entities: readonly Entity[], view: View): string {
  const { paint } = view
  const columns = [
    { title: 'Name', most: Math.floor(view.width * 0.42) },
    { title: 'What' },
    { title: 'Times', align: 'right', most: 6 },
    { title: '¶', align: 'right', most: 5 },
  ] as const
  const rows: Row[] = []
  for (const [type, group] of byType(entities)) {
    rows.push({ heading: typeNames[type], count: `${type} · ${group.length}`, brush: paint.entity[type] })
    for (const { entity, mentions, first } of sameOnce(group)) {
      rows.push([
        [{ text: entity.name, brush: paint.entity[type] }],
        whatOf(entity, entities, view),
        String(mentions),
        String(first + 1),
      ])
    }
  }
  return table(columns, rows, view)
}

/** The entities of each type, in the order in which types are shown. */
export function byType(entities: readonly Entity[]): [EntityType, Entity[]][] {
  const groups = new Map<EntityType, Entity[]>()
  for (const entity of entities) {
    const group = groups.get(entity.type)
    if (group) group.push(entity)
    else groups.set(entity.type, [entity])
  }
  return [...groups].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
}

/** What an entity is worth, as a person reads it: `2020-08-09`, `over 80`, `1,300,000,000 DKK`; empty where it has no value. */
export function figureOf({ value, valueEnd, unit, approx }: Entity): string {
  if (value === undefined) return ''
  const figure =
    typeof value === 'object'
      ? `${grouped(value.amount)} ${value.currency ?? ''}`.trim()
      : typeof value === 'number'
        ? grouped(value)
        : readable(value)
  const end = valueEnd === undefined ? '' : ` to ${typeof valueEnd === 'number' ? grouped(valueEnd) : valueEnd}`
  return [approx, `${figure}${end}`, unit].filter(Boolean).join(' ')
}

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** EDTF writes a weekday of no known week `XXXX-WXX-7`, which no one reads. */
function readable(value: string): string {
  const weekday = weekdays[Number(/^XXXX-WXX-([1-7])$/.exec(value)?.[1] ?? 0) - 1]
  return weekday === undefined ? value : `a ${weekday}`
}

function whatOf(entity: Entity, entities: readonly Entity[], { paint }: View): CellBlock[] {
  const value = figureOf(entity)
  const affiliation = entities.find(({ id }) => id === entity.affiliation)
  const role = entity.role ?? ''
  const parts = [
    role,
    affiliation && !role.includes(affiliation.name) ? affiliation.name : '',
    value,
    entity.country ?? '',
  ]
  return [{ text: parts.filter(Boolean).join(', '), brush: paint.quiet }]
}

interface Counted {
  readonly entity: Entity
  mentions: number
  first: number
}

/** Values that read alike (`søndag`, said four times) share a row. */
function sameOnce(entities: readonly Entity[]): Counted[] {
  const rows = new Map<string, Counted>()
  for (const entity of entities) {
    const value = figureOf(entity)
    const first = entity.mentions[0]?.paragraph ?? 0
    const key = value === '' ? entity.id : `${entity.name}\n${value}`
    const row = rows.get(key)
    if (row) {
      row.mentions += entity.mentions.length
      row.first = Math.min(row.first, first)
    } else rows.set(key, { entity, mentions: entity.mentions.length, first })
  }
  return [...rows.values()]
}
