import type { ScoredDocument } from './documents.ts'

/** Persons, organisations and places with their full names, and the roles of those found. */
export interface EntityScore {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly roles: number
  readonly rolesRight: number
}

/** How many annotated entities are found by exactly their name and type, and how many of their roles. */
export function scoreEntities(documents: readonly ScoredDocument[]): EntityScore {
  let [gold, found, right, roles, rolesRight] = [0, 0, 0, 0, 0]
  for (const { entities, article } of documents) {
    if (!entities) continue
    const have = article.entities.filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC')
    const want = entities.filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC')
    gold += want.length
    found += have.length
    for (const { type, name, role } of want) {
      const answer = have.find((entity) => entity.type === type && entity.name === name)
      if (answer) right++
      if (role === null) continue
      roles++
      if (answer?.role && sameRole(answer.role, role)) rolesRight++
    }
  }
  return { gold, found, right, roles, rolesRight }
}

/** One role in a shorter and a fuller form; a capital at the beginning of a sentence is none of the role's. */
function sameRole(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x.includes(y) || y.includes(x)
}
