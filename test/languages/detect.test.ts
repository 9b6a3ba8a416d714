import { describe, expect, test } from 'vitest'
import { detectLanguage } from '../../src/languages/index.ts'

describe('the language of a text', () => {
  const table: [string, string][] = [
    ['Det siger ministeren efter mødet, som blev holdt i går.', 'da'],
    ['Folmer Svane nikkede.', 'da'],
    ['Iver Høj', 'da'],
    ['Det er ikke sundt at sidde med løftede skuldre for at nå maden.', 'da'],
    ['The minister said that they would have to wait for the report which has been delayed.', 'en'],
    ['Det är inte så att vi vill, säger hon och tillägger att också de andra har sagt nej.', 'sv'],
    ['Jeg vet ikke hva hun mener, sier han etter møtet, og noen av oss ble også sendt ut igjen.', 'nb'],
    ['Hallitus päätti asiasta tiistaina. '.repeat(20), 'und'],
    ['1 2 3', 'und'],
    ['', 'und'],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(detectLanguage(text)).toBe(expected)
  })
})
