import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { nameTypes } from '../../src/parse/entities/tagger/labels.ts'
import { compileLists } from '../../src/train/compile-lists.ts'
import { readCorpora } from '../../src/train/corpora.ts'
import type { CrfWeights } from '../../src/train/crf.ts'
import { packModel, roundWeights } from '../../src/train/pack-model.ts'
import type { Sighted } from '../../src/train/sequences.ts'

const folder = mkdtempSync(join(tmpdir(), 'corpora-'))
afterAll(() => rmSync(folder, { recursive: true }))
const none: ReadonlySet<string> = new Set()

/** Writes a corpus of one sentence a line, `word/TAG` or `word/TAG/layer` each. */
function write(path: string, ...sentences: string[]): void {
  mkdirSync(join(folder, 'ner', path, '..'), { recursive: true })
  const rows = (sentence: string): string =>
    sentence
      .split(' ')
      .map((cell, at) => [at + 1, ...cell.split('/')].join('\t'))
      .join('\n')
  writeFileSync(join(folder, 'ner', path), sentences.map((sentence) => `${rows(sentence)}\n\n`).join(''))
}

write(
  'nb/all.iob2',
  'FN/B-ORG møttes/O',
  'Hun/O fra/O FN-mandatet/B-DRV og/O Norge-kampen/B-DRV',
  'Norge/B-GPE_ORG sa/O ja/O',
)
write(
  'nn/all.iob2',
  'Ukjend-saka/B-DRV i/O Noreg/B-GPE_LOC',
  'Ho/O las/O Dagen/B-PROD',
  'Kari/B-PER Lie/I-PER og/O Lie-gutten/B-DRV',
)
write('sv/train.iob2', 'Hon/O bor/O i/O Lund/B-LOC')
write('sv/dev.iob2', 'Lund/B-LOC')
write('da/train.iob2', 'Hun/O/O#O så/O/O#O Matador/O/B-MISC#O')
write('da/dev.iob2', 'Bo/B-PER/B-PER#O')
write('da-modern/sport.iob2', 'Bo/B-PER vandt/O Touren/B-MISC')
mkdirSync(join(folder, 'lists'))

const lexicon = compileLists(join(folder, 'lists'), none, { common: none, proper: none })
const corpora = readCorpora(folder, lexicon, none, [])
const named = (sentences: readonly Sighted[]): string[] =>
  sentences.flatMap(({ words, gold }) =>
    words
      .map((word, at) => `${word} ${nameTypes[((gold[at] ?? 0) - 1) >> 1] ?? ''}`)
      .filter((row) => !row.endsWith(' ')),
  )

describe('corpora', () => {
  test('a Norwegian compound has the type that its first part has elsewhere', () => {
    expect(named(corpora.kin)).toEqual([
      'FN ORG',
      'FN-mandatet ORG',
      'Norge-kampen LOC',
      'Norge ORG',
      'Noreg LOC',
      'Dagen MISC',
      'Kari PER',
      'Lie PER',
      'Lie-gutten PER',
      'Lund LOC',
      'Lund LOC',
    ])
  })

  test('works of the older layer are kept', () => {
    expect(named(corpora.old)).toEqual(['Matador MISC'])
    expect(named(corpora.modern)).toEqual(['Bo PER', 'Touren MISC'])
  })
})

test('weights are rounded to 127 steps and the faint features left out', () => {
  const state = new Float32Array(3 * 9)
  state.set([1.27, -0.5, 0.014], 0)
  state.set([0.004, -0.003], 9)
  state.set([-0.26], 18)
  const weights: CrfWeights = { state, transition: new Float32Array(90) }
  const rounded = roundWeights(weights, 0.01)
  expect(Array.from(rounded.state.subarray(0, 3), (weight) => Math.round(weight * 1000))).toEqual([1270, -500, 10])
  const model = packModel(
    rounded,
    new Map([
      [11, 0],
      [12, 1],
      [13, 2],
    ]),
  )
  const kept = [...model.keys].filter((key) => key !== 0)
  expect(kept).toEqual([11, 13])
  const at = model.keys.indexOf(13) * model.labels
  expect((model.weights[at] ?? 0) * model.scale).toBeCloseTo(-0.26)
})
