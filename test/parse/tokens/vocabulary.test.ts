import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../../src/parse/tokens/vocabulary.ts'

describe('a vocabulary', () => {
  test('gives a form one number, whatever text it stands in', () => {
    const vocabulary = new Vocabulary()
    const number = vocabulary.numberOf('Det regner i Aarhus', 0, 3)
    expect(vocabulary.numberOf('at Det', 3, 6)).toBe(number)
    expect(vocabulary.numberOf('det', 0, 3)).not.toBe(number)
    expect(vocabulary.forms[number]).toBe('Det')
    expect(vocabulary.lowers[number]).toBe('det')
    expect(number).toBeGreaterThan(0)
  })

  test('tells thousands of forms apart', () => {
    const vocabulary = new Vocabulary()
    const forms = Array.from({ length: 30_000 }, (_, at) => `ord${at.toString(36)}`)
    const numbers = forms.map((form) => vocabulary.numberOf(form, 0, form.length))
    expect(new Set(numbers).size).toBe(forms.length)
    expect(forms.map((form) => vocabulary.numberOf(form, 0, form.length))).toEqual(numbers)
    expect(vocabulary.full).toBe(false)
  })

  test('keeps no word of immoderate length from text to text', () => {
    const vocabulary = new Vocabulary()
    const text = 'x'.repeat(100_000)
    expect(vocabulary.forms[vocabulary.numberOf(text, 0, text.length)]).toBe(text)
    expect(vocabulary.full).toBe(true)
  })

  test('is full at last', () => {
    const vocabulary = new Vocabulary()
    for (let at = 0; at < 41_000; at++) vocabulary.numberOf(`${at}`, 0, `${at}`.length)
    expect(vocabulary.full).toBe(true)
  })
})
