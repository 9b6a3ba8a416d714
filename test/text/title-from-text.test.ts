import { expect, it } from 'vitest'
import { isTakenFrom } from '../../src/text/title-from-text.ts'

it.each([
  ['Broen lukker. Den åbner igen mandag.', 'Broen lukker.', true],
  ['"Den lukker." Det siger chefen.', '"Den lukker."', true],
  ['Broen lukker. Den åbner igen mandag.', 'Broen lukker', false],
  ['Broen lukker.', 'Broen lukker.', false],
  ['Den gamle bro lukker. I dag.', 'bro lukker.', false],
  ['', '', false],
])('%j opens with %j: %s', (opening, title, expected) => {
  expect(isTakenFrom(opening, title)).toBe(expected)
})
