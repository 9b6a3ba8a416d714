import { describe, expect, it } from 'vitest'
import { compareParagraphs } from '../../src/diff/paragraphs.ts'

const kinds = (before: string[], after: string[]): string[] =>
  compareParagraphs(before, after).map((change) => {
    if (change.change === 'cut') return `cut ${change.before}`
    if (change.change === 'added') return `added ${change.after}`
    return `reworded ${change.before}>${change.after}`
  })

describe('compareParagraphs', () => {
  const one = 'Politiet har anholdt to mænd i Odense.'
  const two = 'De to er sigtet for røveri mod en kiosk.'
  const three = 'Kiosken ligger på Vesterbro.'
  it.each<[string, string[], string[], string[]]>([
    ['nothing changed', [one, two], [one, two], []],
    ['one came at the end', [one], [one, two], ['added 1']],
    ['one went from the middle', [one, three, two], [one, two], ['cut 1']],
    ['a number changed', [one, two], ['Politiet har anholdt tre mænd i Odense.', two], ['reworded 0>0']],
    ['another text altogether', [one], [three], ['cut 0', 'added 0']],
    [
      'reworded behind a new one',
      [two],
      [three, 'De to er sigtet for groft røveri mod en kiosk.'],
      ['added 0', 'reworded 0>1'],
    ],
    ['both empty', [], [], []],
    ['all went', [one, two], [], ['cut 0', 'cut 1']],
  ])('%s', (_, before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected)
  })

  it('marks the words, and those that stay give both versions back', () => {
    const [change] = compareParagraphs([one], ['Politiet har anholdt tre mænd i Aarhus.'])
    if (change?.change !== 'reworded') throw new Error('not reworded')
    const version = (gone: string): string =>
      change.words
        .filter((part) => part.change !== gone)
        .map(({ text }) => text)
        .join('')
    expect(version('added')).toBe(one)
    expect(version('cut')).toBe('Politiet har anholdt tre mænd i Aarhus.')
  })

  it('gives up word by word on texts that share nothing rather than taking for ever', () => {
    const long = (seed: number): string[] => Array.from({ length: 20000 }, (_, index) => `${seed} ${index * seed}`)
    expect(compareParagraphs(long(3), long(7)).length).toBeGreaterThanOrEqual(20000)
  })
})
