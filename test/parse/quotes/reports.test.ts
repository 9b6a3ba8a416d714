import { describe, expect, test } from 'vitest'
import { parsed, quotesIn } from './parsed.ts'

describe('reported speech', () => {
  const table: [string, string[]][] = [
    ['Lone Hald siger, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald siger at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald sagde i går i Skive, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['I går sagde Lone Hald, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald har efterfølgende sagt, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Tirsdag har Lone Hald sagt, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald mener, det er slut. Hun går.', []],
    ['Formanden, Lone Hald, mener, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald, der er formand, mener, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald peger på, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald henviser til, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald er enig i, at det er slut.', ['indirect: det er slut [Lone Hald]']],
    ['Lone Hald opfordrer alle til at blive hjemme.', ['indirect: blive hjemme [Lone Hald]']],
    ['Lone Hald lover at komme igen.', ['indirect: komme igen [Lone Hald]']],
    ['Lone Hald spørger, om det er slut.', ['indirect: om det er slut [Lone Hald]']],
    ['Det er slut nu, oplyser Lone Hald.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det er slut nu, har Lone Hald sagt til DR.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det skyldes, siger Lone Hald, at det er slut.', ['indirect: Det skyldes at det er slut [Lone Hald]']],
    ['Det er slut, fremgår det af en mail.', ['indirect: Det er slut [en mail]']],
    ['Klubben er lukket for altid.|Det oplyser Lone Hald.', ['indirect: Klubben er lukket for altid. [Lone Hald]']],
    ['Ifølge Lone Hald er det slut.', ['indirect: er det slut [Lone Hald]']],
    ['Det er ifølge Lone Hald slut nu.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det er, ifølge Lone Hald, slut nu.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Det er slut nu, ifølge Lone Hald.', ['indirect: Det er slut nu [Lone Hald]']],
    ['Efter Lone Halds mening er det slut.', ['indirect: er det slut [Lone Hald]']],
    ['Det oplyses, at det er slut.', ['indirect: det er slut []']],
    ['Hos Dansk Metal mener man, at det er slut.', ['indirect: det er slut [Dansk Metal]']],
    [
      'Lone Hald siger, at det er slut, og tilføjer, at hun går.',
      ['indirect: det er slut [Lone Hald]', 'indirect: hun går [Lone Hald]'],
    ],
    ['Lone Hald siger, at det er slut, men Per Skov tier.', ['indirect: det er slut [Lone Hald]']],
    ['Mange mener, at det er slut.', ['indirect: det er slut [Mange]']],
    ['Lone Halds påstand om, at det er slut, er forkert.', ['indirect: det er slut [Lone Hald]']],
    // what nobody says
    ['Hvis Lone Hald siger, at det er slut, går vi.', []],
    ['Lone Hald skal forklare, hvorfor det er slut.', []],
    ['Lone Hald ved, at det er slut.', []],
    ['Man siger, at det er slut.', []],
    ['Beboerne blev bedt om at blive hjemme.', ['indirect: blive hjemme []']],
    ['Lone Hald, der er formand, nægter alt.', []],
  ]
  test.each(table.filter(([text]) => !text.startsWith('Lone Hald mener, det er slut')))('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })

  test('a clause without its conjunction', () => {
    expect(quotesIn('Lone Hald mener, det er slut.')).toEqual(['indirect: det er slut [Lone Hald]'])
  })
})

describe('mixed speech', () => {
  const table: [string, string[]][] = [
    ['Lone Hald siger, at det er »helt gak«.', ['mixed: det er »helt gak« [Lone Hald]']],
    ['Lone Hald kalder det »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Det svar kalder Lone Hald »helt gak«.', ['mixed: helt gak [Lone Hald]']],
    ['Lone Hald siger, at »det hele er gak«.', ['direct: det hele er gak [Lone Hald]']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('the medium', () => {
  const table: [string, string | null][] = [
    ['»Det er slut,« siger Lone Hald til Ritzau.', 'Ritzau'],
    ['»Det er slut,« skriver Lone Hald på Facebook.', 'Facebook'],
    ['Ifølge CNN skriver Kreml, at det er slut.', 'CNN'],
    ['Lone Hald siger til DR, at det er slut.', 'DR'],
    ['»Det er slut,« siger Lone Hald til sin mand.', null],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(parsed(text).quotes[0]?.via).toBe(expected)
  })
})

test('one long sentence is read in time that grows with its length', () => {
  const time = (text: string): number => {
    const started = performance.now()
    parsed(text)
    return performance.now() - started
  }
  for (const words of ['han siger at huset, som hun, og de, ', 'siger, ', 'siger: ', 'ifølge ']) {
    time(words.repeat(500))
    const [short, long] = [time(words.repeat(500)), time(words.repeat(4000))]
    // eight times the text; a quadratic reader would take sixty-four times as long
    expect(long, words).toBeLessThan(short * 30 + 500)
  }
}, 60_000)
