import { describe, expect, it } from 'vitest'
import { requiredPieces } from '../../src/search/required-pieces.ts'

describe('what every match of an expression holds', () => {
  it.each([
    ['kommune', ['kommune']],
    ['Søren', ['soeren']],
    ['politi- og', ['politi', 'og']],
    ['natten til', ['natten', 'til']],
    ['kommun[ae]l', ['kommun']],
    ['kommuner?', ['kommune']],
    ['kommune*r', ['kommun']],
    ['kommun{2}er', ['kommu', 'er']],
    ['min.sk', ['min', 'sk']],
    ['^minsk$', ['minsk']],
    ['(by|land)sret', ['sret']],
    ['(?i)minsk', ['minsk']],
    ['\\bminsk\\b', []],
    ['\\d+ procent', ['procent']],
    ['\\pL+ procent', ['procent']],
    ['\\x{e6}ble', []],
    ['[]a]bcd', ['bcd']],
    ['[^]a]bcd', ['bcd']],
    ['[[:alpha:]]bcd', ['bcd']],
    ['[\\]]bcd', ['bcd']],
    ['(a[)]b)cde', ['cde']],
    // Nothing is certain.
    ['minsk|moskva', []],
    ['a', []],
    ['.*', []],
  ])('%s', (source, pieces) => {
    expect(requiredPieces(source)).toEqual(pieces)
  })
})
