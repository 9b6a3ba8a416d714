import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { describeWords, factsOf, makeAttributes } from '../../../../src/parse/entities/tagger/attributes.ts'
import { columnOf, TOKEN_WIDTH, tokenColumnOf, WIDTH } from '../../../../src/parse/entities/tagger/columns.ts'
import { lastPart } from '../../../../src/parse/entities/tagger/compounds.ts'
import { hashLower } from '../../../../src/parse/entities/tagger/hash.ts'
import { makeFilter, mayHave } from '../../../../src/parse/entities/tagger/word-filter.ts'
import { tokenize } from '../../../../src/parse/tokens/index.ts'
import { tokenText } from '../../../../src/parse/tokens/tokens.ts'
import { compileLists } from '../../../../src/train/compile-lists.ts'
import { spellOut } from '../../../../src/train/dictionary.ts'

const folder = mkdtempSync(join(tmpdir(), 'lists-'))
afterAll(() => rmSync(folder, { recursive: true }))
writeFileSync(join(folder, 'frequency.txt'), Array.from({ length: 20 }, (_, at) => `ord${at} 9`).join('\n'))
writeFileSync(join(folder, 'org-society.txt'), 'danske kunstnere')
const none: ReadonlySet<string> = new Set()
const lexicon = compileLists(folder, none, { common: none, proper: none })

const described = (text: string) => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], none)
  const attributes = makeAttributes(tokens.count, factsOf(tokens.vocabulary, lexicon))
  describeWords(tokens, lexicon, attributes)
  return { tokens, attributes }
}

describe('words that may be part of a name', () => {
  const table: [string, string[]][] = [
    ['hun så dem alle gå hjem', []],
    ['hun så den gamle Bo gå hjem', ['gamle', 'Bo', 'gå']],
    ['vi er Foreningen af de danske Malere nu', ['er', 'Foreningen', 'af', 'de', 'danske', 'Malere', 'nu']],
    ['Ord3 går her', []],
    ['Kvik går her', ['Kvik', 'går']],
    ['vi kan se kunsten.nu her', ['se', 'kunsten.nu', 'her']],
    ['der er danske kunstnere i dag', ['er', 'danske', 'kunstnere', 'i']],
    ['der er 12 dage', []],
  ]
  test.each(table)('%s', (text, expected) => {
    const { tokens, attributes } = described(text)
    const open = Array.from({ length: tokens.count }, (_, at) => at).filter((at) => attributes.open[at] === 1)
    expect(open.map((at) => tokenText(tokens, at))).toEqual(expected)
  })
})

test('every word of a run of capitals sees its last and what stands around it', () => {
  const { tokens, attributes } = described('hos Danbyg Totalentreprise A/S i dag')
  const fact = (at: number, column: 'stem' | 'lower') =>
    attributes.facts.table[(tokens.form[at] ?? 0) * WIDTH + columnOf[column]]
  const seen = (at: number, column: 'runLast' | 'runBefore' | 'runAfter') =>
    attributes.table[at * TOKEN_WIDTH + tokenColumnOf[column]]
  for (const at of [1, 2, 3]) {
    expect(seen(at, 'runLast')).toBe(fact(3, 'stem'))
    expect(seen(at, 'runBefore')).toBe(fact(0, 'lower'))
    expect(seen(at, 'runAfter')).toBe(fact(4, 'lower'))
  }
  expect([seen(0, 'runLast'), seen(4, 'runLast')]).toEqual([0, 0])
})

describe('the last part of a compound', () => {
  const common = makeFilter(
    new Set(['miljø', 'styrelsen', 'by', 'råd', 'rådet'].map((form) => hashLower(form, 0, form.length))),
  )
  const table: [string, string][] = [
    ['Miljøstyrelsen', 'styrelsen'],
    ['Miljørådet', 'rådet'],
    ['Miljøsrådet', 'rådet'],
    ['Byrådet', ''],
    ['Styrelsen', ''],
    ['1'.repeat(100_000), ''],
  ]
  test.each(table)('%.20s', (form, expected) => {
    const part = lastPart(form, 0, form.length, common)
    expect(part).toBe(expected === '' ? 0 : hashLower(expected, 0, expected.length))
  })
})

test('a set of words knows all it has and little else', () => {
  const hashes = Array.from({ length: 5000 }, (_, at) => hashLower(`ord${at}`, 0, `ord${at}`.length))
  const filter = makeFilter(new Set(hashes.slice(0, 2500)))
  expect(hashes.slice(0, 2500).every((hash) => mayHave(filter, hash))).toBe(true)
  expect(hashes.slice(2500).filter((hash) => mayHave(filter, hash)).length).toBeLessThan(50)
  expect(mayHave(makeFilter(new Set()), 1)).toBe(false)
})

test('a dictionary is spelt out without genitives and phrases', () => {
  const aff = ['SFX 2 Y 2', 'SFX 2 0 en/34 [^e]\t+BESTEMT', 'SFX 2 e t/34 e\t+ANDET', 'SFX 10 0 s/34 .\t+GENITIV'].join(
    '\n',
  )
  const { common, proper } = spellOut(aff, '4\nhest/2,10\nøje/2\nOdense/10\na priori\n')
  expect([...common].sort()).toEqual(['hest', 'hesten', 'øje', 'øjt'])
  expect([...proper]).toEqual(['Odense'])
})
