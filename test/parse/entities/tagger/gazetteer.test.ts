import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describeWords, factsOf, makeAttributes } from '../../../../src/parse/entities/tagger/attributes.ts'
import { place } from '../../../../src/parse/entities/tagger/gazetteer.ts'
import { kinds, name, openLexicon, writeLexicon } from '../../../../src/parse/entities/tagger/lexicon.ts'
import { tokenize } from '../../../../src/parse/tokens/index.ts'
import { compileLists } from '../../../../src/train/compile-lists.ts'

const folder = mkdtempSync(join(tmpdir(), 'lists-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (file: string, lines: string[]): void => writeFileSync(join(folder, file), lines.join('\n'))
write('loc-denmark.txt', ['# Source: made up', 'Aarhus\tÅrhus', 'Fyn', 'Ry\t?'])
write('org-sports.txt', ['AGF', 'Fyn BK', 'BIF\t?'])
write('org-media.txt', ['tut.by', 'Fyens Stiftstidende'])
write('people.tsv', ['Vladimir Putin\tm'])
write('first-names.tsv', ['Lars\tm\t'])
write('frequency.txt', ['jeg 100', 'ikke 90'])

const abbreviations: ReadonlySet<string> = new Set()
const lexicon = openLexicon(
  writeLexicon(compileLists(folder, abbreviations, { common: new Set(['hus']), proper: new Set() })),
)

/** The kinds and places of the tokens of a text, `kind/place` where listed and `-` where not. */
function matches(text: string): string[] {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], abbreviations)
  const attributes = makeAttributes(tokens.count, factsOf(tokens.vocabulary, lexicon))
  describeWords(tokens, lexicon, attributes)
  const places = Object.keys(place)
  return Array.from({ length: tokens.count }, (_, at) => {
    const entry = attributes.kinds[at] ?? 0
    const named = kinds.filter((_kind, bit) => (entry >>> (name.firstKind + bit)) & 1)
    const doubt = entry & name.ambiguous ? '?' : ''
    return named.length ? `${named.join('+')}${doubt}/${places[attributes.place[at] ?? 0]}` : '-'
  })
}

describe('listed names', () => {
  const table: [string, string[]][] = [
    ['i Aarhus', ['-', 'place-home/alone']],
    ['i Århus', ['-', 'place-home/alone']],
    ['Aarhus’ borgmester', ['place-home/alone', '-']],
    ['Fyns amt', ['place-home/alone', '-']],
    ['Fyn BK vandt', ['sport/first', 'sport/last', '-']],
    ['Fyn vandt', ['place-home/alone', '-']],
    ['mod AGF', ['-', 'sport/alone']],
    ['mod Agf', ['-', '-']],
    ['ry og fyn', ['-', '-', '-']],
    ['Ry', ['place-home?/alone']],
    ['mediet tut.by', ['-', 'media/alone']],
    ['VLADIMIR PUTIN', ['person/first', 'person/last']],
    ['Vladimir Putins hær', ['person/first', 'person/last', '-']],
    ['Vladimir', ['-']],
    ['Fyens', ['-']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(matches(text)).toEqual(expected)
  })
})

test('bytes that are no lexicon are refused', () => {
  expect(() => openLexicon(new Uint8Array(64))).toThrow(RangeError)
})
