import { describe, expect, test } from 'vitest'
import { abbreviations } from '../../../../src/languages/da/abbreviations.ts'
import { tagNames } from '../../../../src/parse/entities/tagger/index.ts'
import { loadTaggerModel, writeTaggerModel } from '../../../../src/parse/entities/tagger/model.ts'
import { tokenize } from '../../../../src/parse/tokens/index.ts'

const tag = (text: string): string[] =>
  tagNames(tokenize(text, [{ start: 0, end: text.length }], abbreviations), 'da').map(
    ({ type, start, end }) => `${type} ${text.slice(start, end)}`,
  )

describe('names', () => {
  const table: [string, string[]][] = [
    [
      'Ruslands præsident, Vladimir Putin, ringede søndag til Aleksandr Lukasjenko i Minsk.',
      ['LOC Ruslands', 'PER Vladimir Putin', 'PER Aleksandr Lukasjenko', 'LOC Minsk'],
    ],
    ["Flere af EU's ledere mødes i København.", ["ORG EU's", 'LOC København']],
    ['Direktør Lone Bæk Østergaard forlader Novo Nordisk.', ['PER Lone Bæk Østergaard', 'ORG Novo Nordisk']],
    ['Det er en dejlig dag, og vi skal ud at gå.', []],
    ['Han gik til venstre og fandt en politiker på gaden.', []],
    ['', []],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(tag(text)).toEqual(expected)
  })

  test('mentions lie on tokens and do not overlap', () => {
    const text = 'Mette Frederiksen (S) mødte Ursula von der Leyen og Emmanuel Macron i Bruxelles.'
    const tokens = tokenize(text, [{ start: 0, end: text.length }], abbreviations)
    const mentions = tagNames(tokens, 'da')
    expect(mentions.length).toBeGreaterThan(3)
    let last = 0
    for (const mention of mentions) {
      expect(mention.first).toBeGreaterThanOrEqual(last)
      last = mention.last
      expect(tokens.start[mention.first]).toBe(mention.start)
      expect(tokens.end[mention.last - 1]).toBe(mention.end)
      expect(mention.confidence).toBeGreaterThan(0)
      expect(mention.confidence).toBeLessThanOrEqual(1)
    }
  })
})

describe('the model file', () => {
  const model = {
    labels: 3,
    scale: 0.5,
    keys: Uint32Array.of(0, 5, 0, 7),
    weights: Int8Array.of(0, 0, 0, 1, -2, 3, 0, 0, 0, 4, 5, -127),
    transition: new Float32Array(12).fill(0.25),
  }

  test('is read as it was written, at any alignment', () => {
    const bytes = writeTaggerModel(model)
    expect(loadTaggerModel(bytes)).toEqual(model)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(loadTaggerModel(shifted.subarray(1))).toEqual(model)
  })

  test('is refused when cut short or something else', () => {
    const bytes = writeTaggerModel(model)
    expect(() => loadTaggerModel(bytes.subarray(0, bytes.length - 4))).toThrow(RangeError)
    expect(() => loadTaggerModel(new Uint8Array(100))).toThrow(RangeError)
  })
})
