import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseText, scoredDocuments } from '../../score/documents.ts'
import { scoreEntities } from '../../score/entities.ts'
import { scoreValues } from '../../score/values.ts'

const folder = join(import.meta.dirname, '../../gold/modern')

// Floors a little under what was measured, so that a rule that loses names is seen.
describe('the contemporary articles', () => {
  it('keep their entities and roles', () => {
    const { gold, found, right, roles, rolesRight } = scoreEntities(scoredDocuments(folder))
    expect((2 * right) / (gold + found)).toBeGreaterThanOrEqual(0.95)
    expect(rolesRight / roles).toBeGreaterThanOrEqual(0.85)
  })

  it('keep their dates, times and amounts', () => {
    const score = scoreValues(join(folder, 'gold'), (file) =>
      parseText(file, readFileSync(join(folder, 'docs', file), 'utf8')),
    )
    expect(score.right / score.gold).toBeGreaterThanOrEqual(0.95)
  })
})
