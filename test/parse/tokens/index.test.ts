import { describe, expect, test } from 'vitest'
import { tokenize } from '../../../src/parse/tokens/index.ts'
import { tokenText } from '../../../src/parse/tokens/tokens.ts'

const abbreviations = new Set(['bl.a.', 'ca.', 'dr.', 'kl.', 'mio.', 'kgl.', 'kr.'])
const closing = new Set(['kr.'])
const cut = (text: string) => tokenize(text, [{ start: 0, end: text.length }], abbreviations, closing)
const words = (text: string): string[] => {
  const tokens = cut(text)
  return Array.from({ length: tokens.count }, (_, at) => tokenText(tokens, at))
}

describe('tokens', () => {
  const table: [string, string[]][] = [
    ['SID-huset i Ellemann-Jensens by', ['SID-huset', 'i', 'Ellemann-Jensens', 'by']],
    ["EU's og Lars' bil", ["EU's", 'og', "Lars'", 'bil']],
    ['SF’s ordfører', ['SF’s', 'ordfører']],
    ["han kaldte den 'Venus' i går", ['han', 'kaldte', 'den', "'", 'Venus', "'", 'i', 'går']],
    ['1,3 af 10.000 kl. 14.35.', ['1,3', 'af', '10.000', 'kl.', '14.35', '.']],
    ['Mediet tut.by og B.T. skriver', ['Mediet', 'tut.by', 'og', 'B.T.', 'skriver']],
    ['strup til B.T..', ['strup', 'til', 'B.T.', '.']],
    ['han kom...', ['han', 'kom', '...']],
    ['bl.a. ca. 12', ['bl.a.', 'ca.', '12']],
    ['siger hun til DR. Vi', ['siger', 'hun', 'til', 'DR', '.', 'Vi']],
    ['J. Hansen og A/S Storebælt', ['J.', 'Hansen', 'og', 'A/S', 'Storebælt']],
    ['CDU/CSU tabte', ['CDU', '/', 'CSU', 'tabte']],
    ['sundheds- og ældreminister', ['sundheds-', 'og', 'ældreminister']],
    ['- Nej (V), siger hun', ['-', 'Nej', '(', 'V', ')', ',', 'siger', 'hun']],
    ['alt er samlet.I dag', ['alt', 'er', 'samlet', '.', 'I', 'dag']],
    ['H&M og 80’erne', ['H&M', 'og', '80’erne']],
    ['/ritzau/', ['/', 'ritzau', '/']],
    ['den 9. august', ['den', '9.', 'august']],
    ['fører med 31. Kraghs hold', ['fører', 'med', '31', '.', 'Kraghs', 'hold']],
    ['efter 2. Verdenskrig', ['efter', '2.', 'Verdenskrig']],
    ['😀 ja', ['😀', 'ja']],
    ['', []],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})

describe('sentences', () => {
  const table: [string, number][] = [
    ['Han gik. Hun blev.', 2],
    ['Han gik den 9. august. Hun blev.', 2],
    ['Det siger dr. Hansen til os.', 1],
    ['"Hvad nu?" spurgte han.', 1],
    ['»Vi taber. Vi går.« Han gik.', 3],
    ['Er det? "siger han.', 1],
    ['Linje uden punktum\nNæste linje', 2],
    ['Ja! - Nej.', 2],
    ['Det koster 3 mio. kr. Det er nok.', 2],
    ['Det koster 3 mio. kr. og er nok.', 1],
    ['Tallet er 3.000. Det er nok.', 2],
  ]
  test.each(table)('%s', (text, expected) => {
    const tokens = cut(text)
    expect(tokens.sentenceCount).toBe(expected)
    expect(tokens.firstOfSentence).toHaveLength(expected + 1)
    expect(tokens.firstOfSentence.at(-1)).toBe(tokens.count)
  })

  test('a sentence never crosses a paragraph', () => {
    const text = 'en to'
    const tokens = tokenize(
      text,
      [
        { start: 0, end: 2 },
        { start: 3, end: 5 },
      ],
      abbreviations,
    )
    expect([...tokens.sentence]).toEqual([0, 1])
  })
})
