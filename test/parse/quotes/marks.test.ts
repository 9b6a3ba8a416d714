import { describe, expect, test } from 'vitest'
import { markedStretches } from '../../../src/parse/quotes/marks.ts'

/** The content of the outermost marks of paragraphs parted by a blank line. */
function contents(text: string): string[] {
  let at = 0
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const start = at
    at += paragraph.length + 2
    return { kind: 'body' as const, start, end: start + paragraph.length }
  })
  return markedStretches(text, paragraphs).map(({ start, end }) => text.slice(start, end))
}

describe('quotation marks', () => {
  const table: [string, string[]][] = [
    ['»Ja,« siger han.', ['Ja,']],
    ['«Ja,» siger han.', ['Ja,']],
    ['”Ja,” siger han.', ['Ja,']],
    ['“Ja,” siger han.', ['Ja,']],
    ['„Ja,“ siger han.', ['Ja,']],
    ['"Ja," siger han.', ['Ja,']],
    ["'Ja,' siger han.", ['Ja,']],
    ['‘Ja,’ siger han.', ['Ja,']],
    ['’Ja,’ siger han.', ['Ja,']],
    ['»De sagde: ’Rolig.’ Det var alt,« siger han.', ['De sagde: ’Rolig.’ Det var alt,']],
    ['"Det virker "fåret", men godt," siger han.', ['Det virker "fåret", men godt,']],
    ['»Ja,« siger han, »og nej.«', ['Ja,', 'og nej.']],
    ['(»Ja«)', ['Ja']],
    // no quotation marks at all
    ["Lars' bil og EU’s 80’ere", []],
    ['En 24" skærm og 5’ løb', []],
    ['»«', []],
    ['', []],
    // a mark without its partner costs its own paragraph only
    ['Han sagde " og gik.\n\n»Ja,« siger hun.', ['Ja,']],
    ['»Ja, det er\n\n»Nej,« siger hun.', ['Ja, det er', 'Nej,']],
    ['og det er slut,« siger hun.\n\n»Nej,« siger hun.', ['og det er slut,', 'Nej,']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(contents(text)).toEqual(expected)
  })

  test('a text of nothing but marks is read in linear time', () => {
    const started = performance.now()
    for (const text of ['"'.repeat(300_000), '» '.repeat(300_000), '"»\' '.repeat(100_000)]) contents(text)
    expect(performance.now() - started).toBeLessThan(20_000)
  }, 60_000)
})
