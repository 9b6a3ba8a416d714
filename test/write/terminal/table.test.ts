import { expect, it } from 'vitest'
import { paintFor } from '../../../src/write/terminal/paint.ts'
import { table } from '../../../src/write/terminal/table.ts'

const view = { width: 40, paint: paintFor(false) }
const columns = [{ title: 'Who', most: 20 }, { title: 'Said' }, { title: 'n', align: 'right' as const, most: 3 }]

it('lines its columns up, numbers to the right', () => {
  const rows = [
    ['Ida', 'nej', '1'],
    ['Bo Bødker', 'ja tak', '23'],
  ]
  expect(table(columns, rows, view)).toBe(
    ['Who        Said     n', '─────────  ──────  ──', 'Ida        nej      1', 'Bo Bødker  ja tak  23', ''].join('\n'),
  )
})

it.each(['𖬰𖬰𖬰𖬰', '🌀𖬰', 'हिन्दी समाचार', 'ภาษาไทย ข่าว', '한국어', 'e\u0301e\u0301'])('cuts nothing of %s', (text) => {
  const shown = table([{ title: '', most: 30 }, { title: '' }], [[text, text]], view)
  expect(shown.replace(/\s+/gu, ' ').trim()).toBe(`${text} ${text}`)
})
