import { describe, expect, it } from 'vitest'
import { csvRow } from '../../src/write/csv-row.ts'

describe('csvRow', () => {
  it.each<[(string | number | null)[], string, string]>([
    [['a', 1.5, null], ',', 'a,1.5,\r\n'],
    [['han sagde "nej", og gik'], ',', '"han sagde ""nej"", og gik"\r\n'],
    [['to\nlinjer'], ',', '"to\nlinjer"\r\n'],
    [['a,b'], '\t', 'a,b\r\n'],
    [['a\tb'], '\t', '"a\tb"\r\n'],
    [['=1+1'], ',', "'=1+1\r\n"],
    [[' =cmd|x'], ',', "' =cmd|x\r\n"],
    [['- Nej'], ',', "'- Nej\r\n"],
    [['@SUM(A1)'], ',', "'@SUM(A1)\r\n"],
    [[-3], ',', '-3\r\n'],
    [['a = b'], ',', 'a = b\r\n'],
  ])('%j with %j', (cells, separator, row) => {
    expect(csvRow(cells, separator)).toBe(row)
  })
})
