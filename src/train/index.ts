// Trains the tagger of names: npm run train -- --data FOLDER [--out FOLDER] [--cv]. With --skip-lists, --skip-features,
// --skip-data and --dry it measures what a list, a family of features or a corpus brings and writes nothing.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { abbreviations } from '../languages/da/abbreviations.ts'
import { writeTaggerModel } from '../parse/entities/tagger/model.ts'
import { compileLists } from './compile-lists.ts'
import { readCorpora } from './corpora.ts'
import type { CrfWeights } from './crf.ts'
import { danishWords } from './danish-words.ts'
import { Score, tag } from './evaluate.ts'
import { documentFolds, runFolds } from './folds.ts'
import { packModel, roundWeights } from './pack-model.ts'
import { type Chunk, chunks, indexFeatures, type Sighted } from './sequences.ts'
import { trainKin, trainTarget } from './stages.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    lists: { type: 'string', default: 'src/languages/da/lists' },
    out: { type: 'string', default: 'src/languages/da/model' },
    cv: { type: 'boolean', default: false },
    folds: { type: 'string', default: '5' },
    'skip-lists': { type: 'string', multiple: true, default: [] },
    'skip-features': { type: 'string', multiple: true, default: [] },
    'skip-data': { type: 'string', multiple: true, default: [] },
    least: { type: 'string', default: '0.01' },
    dry: { type: 'boolean', default: false },
  },
})
if (values.data === undefined) throw new Error('say where the annotated sentences are: --data FOLDER')

const log = (line: string): void => console.log(`${(performance.now() / 1000).toFixed(1).padStart(7)} s  ${line}`)
log(`options ${JSON.stringify(values)}`)
const lexicon = compileLists(values.lists, abbreviations, danishWords(), values['skip-lists'])
const read = readCorpora(values.data, lexicon, abbreviations, values['skip-features'])
const { old, dev } = read
const kin = values['skip-data'].includes('kin') ? [] : read.kin
const modern = values['skip-data'].includes('modern') ? [] : read.modern
log(
  `sentences: ${kin.length} Norwegian and Swedish, ${old.length} + ${modern.length} Danish, ${dev.length} for measuring`,
)

// a feature of the kindred languages counts from three occurrences on, they have six times the words
const index = new Map<number, number>()
indexFeatures(index, [...old, ...modern], 2)
indexFeatures(index, kin, 3)
log(`${index.size} features`)
const start = kin.length > 0 ? trainKin(numbered(kin), index.size, log) : undefined
if (start) log(`kindred languages alone, on dev: ${measure(start, dev)}`)
if (values.cv) crossValidate(Number(values.folds))
const weights = train(old, modern)
log(`dev: ${measure(weights, dev)}`)
const rounded = roundWeights(weights, Number(values.least))
log(`dev, rounded to eight bits: ${measure(rounded, dev)}`)
const model = packModel(rounded, index)
const bytes = writeTaggerModel(model)
log(`${model.keys.reduce((kept, key) => kept + (key === 0 ? 0 : 1), 0)} features kept, ${bytes.length} bytes`)
if (!values.dry) {
  mkdirSync(values.out, { recursive: true })
  writeFileSync(join(values.out, 'names.bin'), bytes)
}

function numbered(sentences: readonly Sighted[]): Chunk[] {
  return sentences.flatMap((sentence) => chunks(sentence, index))
}

function train(...parts: Sighted[][]): CrfWeights {
  return trainTarget(numbered(parts.flat()), index.size, start)
}

function measure(weights: CrfWeights, sentences: readonly Sighted[], score = new Score()): Score {
  for (const sentence of sentences) {
    score.add(sentence.gold, tag(weights, chunks(sentence, index), sentence.gold.length))
  }
  return score
}

function crossValidate(count: number): void {
  const oldFolds = documentFolds(old, count)
  const modernFolds = runFolds(modern.length, count, 10)
  const [oldScore, modernScore] = [new Score(), new Score()]
  for (let fold = 0; fold < count; fold++) {
    const [oldIn, oldOut] = split(old, oldFolds, fold)
    const [modernIn, modernOut] = split(modern, modernFolds, fold)
    const weights = train(oldIn, modernIn)
    log(`fold ${fold + 1}: ${measure(weights, oldOut, new Score())}`)
    measure(weights, oldOut, oldScore)
    measure(weights, modernOut, modernScore)
  }
  log(`cross-validated, Universal NER train: ${oldScore}`)
  log(`cross-validated, contemporary: ${modernScore}`)
}

function split(sentences: Sighted[], folds: readonly number[][], out: number): [Sighted[], Sighted[]] {
  const left = new Set(folds[out])
  return [sentences.filter((_, at) => !left.has(at)), sentences.filter((_, at) => left.has(at))]
}
