import type { EntityType } from '../model.ts'

/** The types of entities in the order in which an index numbers them. */
export const entityTypes: readonly EntityType[] = [
  'PER',
  'ORG',
  'LOC',
  'MISC',
  'DATE',
  'TIME',
  'MONEY',
  'PERCENT',
  'QUANTITY',
]

const numbers: ReadonlyMap<string, number> = new Map(entityTypes.map((type, index) => [type, index + 1]))

/** A type's number: one more than its place, so that 0 is a gap; -1 for what is no type. */
export function typeNumber(type: string): number {
  return numbers.get(type) ?? -1
}
