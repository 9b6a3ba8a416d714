import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withinEdits } from '../../src/search/edit-distance.ts'

/** Optimal string alignment by its definition, without a limit. */
function distance(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (__, column) => (row === 0 ? column : column === 0 ? row : 0)),
  )
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]
      const values = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same]
      if (row > 1 && column > 1 && swapped) values.push(at(row - 2, column - 2) + 1)
      const cells = rows[row]
      if (cells) cells[column] = Math.min(...values)
    }
  }
  return at(left.length, right.length)
}

describe('edits between words', () => {
  it.each([
    ['minsk', 'minsk', 0],
    ['minsk', 'minks', 1],
    ['minsk', 'misk', 1],
    ['minsk', 'minssk', 1],
    ['minsk', 'monsk', 1],
    ['lukasjenko', 'lukaschenko', 2],
    ['', 'ab', 2],
  ])('%s and %s: %i', (left, right, edits) => {
    expect(withinEdits(left, right, edits)).toBe(true)
    if (edits > 0) expect(withinEdits(left, right, edits - 1)).toBe(false)
  })

  it('are those of the definition', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (left, right, most) => {
        expect(withinEdits(left, right, most)).toBe(distance(left, right) <= most)
      }),
      { numRuns: 2000 },
    )
  })
})
