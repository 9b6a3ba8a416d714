import { describe, expect, it } from 'vitest'
import type { SourceDocument } from '../../../src/model.ts'
import { parseDocument } from '../../../src/parse/index.ts'

function valuesOf(text: string, date: string | undefined): string[] {
  const document: SourceDocument = {
    id: 'x',
    source: { name: 'x', format: 'text', encoding: 'utf-8', sha256: '' },
    blocks: [{ text, kind: 'body' }],
    meta: date ? { date } : {},
    asides: [],
    warnings: [],
  }
  return parseDocument(document, { language: 'da' })
    .entities.filter(({ value }) => value !== undefined)
    .map(({ type, value, valueEnd, unit, approx }) =>
      [
        type,
        typeof value === 'object' ? `${value.amount} ${value.currency}` : value,
        valueEnd && `–${valueEnd}`,
        unit,
        approx,
      ]
        .filter((part) => part !== undefined)
        .join(' '),
    )
}

const table: readonly (readonly [string, string | undefined, readonly string[]])[] = [
  // dates
  ['Det skete søndag den 9. august.', '2020-08-30', ['DATE 2020-08-09']],
  ['Efter præsidentvalget 9. august.', '2020-08', ['DATE 2020-08-09']],
  ['Valget den 9. august.', undefined, ['DATE XXXX-08-09']],
  ['Den skal vises fra 1. november.', '2018-04', ['DATE 2018-11-01']],
  ['Det skete 1. november.', '2018-04', ['DATE 2017-11-01']],
  ['Han døde 14. december.', '2020-01-10', ['DATE 2019-12-14']],
  ['Mødet skal holdes 14. januar.', '2020-12-10', ['DATE 2021-01-14']],
  ['Den 12.-14. marts 2024 var der messe.', undefined, ['DATE 2024-03-12 –2024-03-14']],
  ['Fristen er 9/8.', '2020-03-01', ['DATE 2020-08-09']],
  ['Den 9.8.2020 og 01-02-2021.', undefined, ['DATE 2020-08-09', 'DATE 2021-02-01']],
  ['Det kom frem i går.', '2020-03-01', ['DATE 2020-02-29']],
  ['Det kom frem i går.', '2020-03', []],
  ['Det skete søndag.', '2020-08-31', ['DATE 2020-08-30']],
  ['Det skete søndag.', '2020-08', ['DATE XXXX-WXX-7']],
  ['De mødes på lørdag.', '2020-02-19', ['DATE 2020-02-22']],
  ['De skal spille torsdag aften.', '2020-02-18', ['DATE 2020-02-20']],
  ['Søndagens demonstrationer', '2020-08', ['DATE XXXX-WXX-7']],
  ['I 2019 og i 1990’erne, siden 1600-tallet.', undefined, ['DATE 2019', 'DATE 199X', 'DATE 16XX']],
  ['Under krigen 1939-45.', undefined, ['DATE 1939 –1945']],
  ['I halvfemserne var det sådan.', undefined, ['DATE 199X']],
  ['I sommeren 2023 og i andet kvartal 2024.', undefined, ['DATE 2023-22', 'DATE 2024-34']],
  ['Sidste år og næste år.', '2021', ['DATE 2020', 'DATE 2022']],
  ['I september 2023 begyndte det.', undefined, ['DATE 2023-09']],
  ['I juli begyndte det.', '2024-08-07', ['DATE 2024-07']],
  ['Ole August og Maj Holm kom.', undefined, []],
  // times
  ['Klokken 14.35 og kl. 9.', undefined, ['TIME 14:35', 'TIME 09:00']],
  ['Klokken halv ni og klokken to om natten', undefined, ['TIME 08:30', 'TIME 02:00']],
  ['Klokken 99 slår ingen.', undefined, ['QUANTITY 99 slår']],
  // money
  ['1,3 milliarder kroner', undefined, ['MONEY 1300000000 DKK']],
  ['fra 1,2 til 1,54 milliarder kroner', undefined, ['MONEY 1200000000 DKK –1540000000']],
  ['12 mio. kr. og 6.200 kr.', undefined, ['MONEY 12000000 DKK', 'MONEY 6200 DKK']],
  ['en halv million kroner og to millioner dollar', undefined, ['MONEY 500000 DKK', 'MONEY 2000000 USD']],
  ['$5 millioner og 40 svenske kroner', undefined, ['MONEY 5000000 USD', 'MONEY 40 SEK']],
  ['op mod 1,8 milliarder euro', undefined, ['MONEY 1800000000 EUR at most']],
  // percent
  [
    'over 80 procent og 12,5 pct. af 3 procentpoint',
    undefined,
    ['PERCENT 80 over', 'PERCENT 12.5', 'PERCENT 3 procentpoint'],
  ],
  ['mellem -2 og 1 pct. mod 3-5 pct.', undefined, ['PERCENT -2 –1', 'PERCENT 3 –5']],
  // quantities
  ['omkring 100.000 mennesker', undefined, ['QUANTITY 100000 mennesker about']],
  ['mindst otte kampvogne', undefined, ['QUANTITY 8 kampvogne at least']],
  ['mere end 125 personer', undefined, ['QUANTITY 125 personer over']],
  ['hans 66 års fødselsdag', undefined, ['QUANTITY 66 års']],
  ['en 28-årig mand og den seksårige', undefined, ['QUANTITY 28 år', 'QUANTITY 6 år']],
  ['femogtyve køer og halvanden million får', undefined, ['QUANTITY 25 køer', 'QUANTITY 1500000 får']],
  // what is no value
  ['De vandt 3-2 over hjemmeholdet.', undefined, []],
  ['Aksel går i 5.b på A4 og § 3.', undefined, []],
  ['Ring 33 14 25 36.', undefined, []],
  ['En mand og et barn kom i nat.', undefined, []],
]

describe('dates, times and amounts', () => {
  it.each(table)('%s (%s)', (text, date, expected) => {
    expect(valuesOf(text, date)).toEqual(expected)
  })
})
