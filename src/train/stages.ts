import { LABELS } from '../parse/entities/tagger/labels.ts'
import { type CrfWeights, type Sequence, trainCrf } from './crf.ts'

/** First stage: a model of the kindred languages, whose names and name contexts are largely those of the target. */
export function trainKin(sequences: readonly Sequence[], features: number, log: (line: string) => void): CrfWeights {
  return trainCrf(sequences, { labels: LABELS, features, epochs: 5, rate: 0.05, l2: 1, dropout: 0.1, seed: 7, log })
}

/** Second stage: the target language, beginning at the first stage's weights and drawn back towards them. */
export function trainTarget(
  sequences: readonly Sequence[],
  features: number,
  start: CrfWeights | undefined,
): CrfWeights {
  return trainCrf(sequences, {
    labels: LABELS,
    features,
    epochs: 14,
    rate: 0.05,
    l2: 0.5,
    dropout: 0.3,
    seed: 7,
    start,
  })
}
