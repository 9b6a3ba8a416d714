import { describe, expect, it } from 'vitest'
import { escaped, visible, visibleLine } from '../../src/text/visible.ts'

describe('what a person reads', () => {
  it.each([
    ['\u001b[31mrød', '␛[31mrød'],
    ['a\u202eb\u2066c', 'abc'],
    ['\u009b5m', '\ufffd5m'],
    ['a\tb\r\nc', 'a b\nc'],
    ['\ud83dx', '\ufffdx'],
    ['🙂 æøå – “nej”', '🙂 æøå – “nej”'],
  ])('%j is %j', (text, shown) => expect(visible(text)).toBe(shown))

  it('is one line where it must be', () => expect(visibleLine('a\n\nb\n')).toBe('a b '))
})

describe('data in a terminal', () => {
  it.each([
    ['\u001b[31mrød', '\\u001b[31mrød'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\tb\r\nc\rd\n', 'a\tb\r\nc\\u000dd\n'],
    ['\ud83dx', '\\ud83dx'],
    ['🙂 æøå – “nej”', '🙂 æøå – “nej”'],
  ])('%j is %j', (text, shown) => expect(escaped(text)).toBe(shown))

  it('stays the same JSON', () => {
    const value = { text: 'a\u202e\u009b\u0007\ud83d', nested: ['\u061c'] }
    expect(JSON.parse(escaped(JSON.stringify(value, null, 2)))).toEqual(value)
  })
})
