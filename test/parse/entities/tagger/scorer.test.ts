import { expect, test } from 'vitest'
import { packData } from '../../../../src/languages/data.ts'
import { describeWords, factsOf, makeAttributes } from '../../../../src/parse/entities/tagger/attributes.ts'
import { featureReader, MOST_FEATURES } from '../../../../src/parse/entities/tagger/features.ts'
import { findSlot } from '../../../../src/parse/entities/tagger/hash.ts'
import { openLexicon } from '../../../../src/parse/entities/tagger/lexicon.ts'
import { loadTaggerModel } from '../../../../src/parse/entities/tagger/model.ts'
import { Scorer } from '../../../../src/parse/entities/tagger/scorer.ts'
import { templates } from '../../../../src/parse/entities/tagger/templates.ts'
import { tokenize } from '../../../../src/parse/tokens/index.ts'

const model = loadTaggerModel(packData('da/names.bin'))
const lexicon = openLexicon(packData('da/lexicon.bin'))

/** The weights of a token's features one by one, as the model was trained on them. */
function summed(features: Uint32Array): number[] {
  const sum = new Array<number>(model.labels).fill(0)
  for (const feature of features) {
    const slot = findSlot(model.keys, feature)
    for (let label = 0; slot >= 0 && label < model.labels; label++)
      sum[label] = (sum[label] ?? 0) + (model.weights[slot * model.labels + label] ?? 0)
  }
  return sum.map((weight) => Math.fround(weight * model.scale))
}

test.each([
  'Ruslands præsident, Vladimir Putin, ringede søndag til Aleksandr Lukasjenko i Minsk.',
  'Viborg. »AGF slog FC Midtjylland 3-1,« siger Bo Ellemann-Jensen fra Danbyg A/S i Aarhus til TV 2 Nord.',
  'Den dansk-franske EU-kommissær mødte Fyens Stiftstidendes læsere på tut.by og i Aarhus, hvor kampen blev spillet.',
])('every score is the sum of the features that a model is trained on: %s', (text) => {
  const tokens = tokenize(text, [{ start: 0, end: text.length }], new Set())
  const attributes = makeAttributes(tokens.count, factsOf(tokens.vocabulary, lexicon))
  describeWords(tokens, lexicon, attributes)
  const readFeatures = featureReader(templates)
  const features = new Uint32Array(MOST_FEATURES)
  const scorer = new Scorer(model, templates)
  const scores = new Float32Array(model.labels)
  for (let at = 0; at < tokens.count; at++) {
    const size = readFeatures(tokens, attributes, at, features)
    scorer.score(tokens, attributes, at, scores, 0)
    expect([...scores]).toEqual(summed(features.subarray(0, size)))
  }
})
