import { describe, expect, it } from 'vitest'
import { type Bar, bars } from '../../../src/write/terminal/bars.ts'
import { displayWidth, truncateToWidth } from '../../../src/write/terminal/width.ts'

describe('bars', () => {
  it('the longest fills the room, the others are in proportion, to the eighth', () => {
    const rows: Bar[] = [
      { label: 'Kreml', value: 8 },
      { label: 'CNN', value: 4 },
      { label: 'AFP', value: 0 },
    ]
    expect(bars(rows, 16)).toEqual(['Kreml 8 ████████', 'CNN   4 ████', 'AFP   0'])
    expect(bars([...rows, { label: 'EU', value: 1.5, figure: '1.5' }], 18).at(-1)).toBe('EU    1.5 █▌')
  })

  it.each([
    ['no rows', [], []],
    ['only nothing', [{ label: 'a', value: 0 }], ['a 0']],
    [
      'something is never drawn as nothing',
      [
        { label: 'a', value: 1e6 },
        { label: 'b', value: 1 },
      ].slice(0, 2),
      2,
    ],
  ])('%s', (_, rows, expected) => {
    const drawn = bars(rows, 40)
    if (Array.isArray(expected)) expect(drawn).toEqual(expected)
    else expect(drawn.filter((line) => /[█▏▎▍▌▋▊▉]/.test(line))).toHaveLength(expected)
  })

  it('no line is wider than it may be, and no escape sequence comes through', () => {
    const rows = [
      { label: 'Europa-Parlamentets udvalg for retlige anliggender og indre anliggender', value: 3 },
      { label: '東京\u001b[31m', value: 1 },
    ]
    for (const line of bars(rows, 40)) {
      expect(displayWidth(line)).toBeLessThanOrEqual(40)
      expect(line).not.toContain('\u001b')
    }
  })
})

describe('truncateToWidth', () => {
  it.each([
    ['Kreml', 5, 'Kreml'],
    ['Kremls', 5, 'Krem…'],
    ['東京都', 5, '東京…'],
    ['a e\u0301b', 3, 'a…'],
  ])('%s to %i', (text, width, expected) => {
    expect(truncateToWidth(text, width)).toBe(expected)
  })
})
