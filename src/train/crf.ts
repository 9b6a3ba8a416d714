import { allowed } from '../parse/entities/tagger/labels.ts'

/** A text's sentences as the trainer sees them: feature numbers of each token, one after another. */
export interface Sequence {
  /** Where each token's features begin in `features`; one entry more than tokens. */
  readonly offsets: Uint32Array
  readonly features: Uint32Array
  readonly gold: Uint8Array
  /** How much the sentence counts; 1 is once. */
  readonly weight: number
}

export interface CrfOptions {
  readonly labels: number
  readonly features: number
  readonly epochs: number
  readonly rate: number
  /** Strength of the L2 prior, in the units of a batch CRF's c2 (Gaussian prior around `start`, or 0). */
  readonly l2: number
  /** Share of feature occurrences that are left out at each visit, a guard against trusting single words. */
  readonly dropout: number
  readonly seed: number
  readonly start?: CrfWeights | undefined
  readonly log?: (line: string) => void
}

export interface CrfWeights {
  /** features × labels. */
  readonly state: Float32Array
  /** labels × labels, from the row to the column; a last row for the start. */
  readonly transition: Float32Array
}

const FORBIDDEN = -1e4

/** A small, fast, seeded source of numbers in [0, 1) (Mulberry32). */
export function randomSource(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * Trains a linear-chain conditional random field (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011) over sentences
 * in a seeded random order; the weights returned are the mean over the second half of the epochs.
 */
export function trainCrf(sequences: readonly Sequence[], options: CrfOptions): CrfWeights {
  const { labels: L, features: F, epochs, rate, l2, dropout } = options
  const random = randomSource(options.seed)
  const state = options.start ? options.start.state.slice() : new Float32Array(F * L)
  const transition = options.start ? options.start.transition.slice() : startTransitions(L)
  const prior = options.start?.state
  const squares = new Float32Array(F * L).fill(1e-3)
  const transitionSquares = new Float32Array((L + 1) * L).fill(1e-3)
  const counts = countFeatures(sequences, F)
  const mean = { state: new Float64Array(0), transition: new Float64Array(0) }
  let averaged = 0
  const order = Uint32Array.from(sequences.keys())
  const longest = sequences.reduce((most, { gold }) => Math.max(most, gold.length), 0)
  const scores = new Float64Array(longest * L)
  const alpha = new Float64Array(longest * L)
  const beta = new Float64Array(longest * L)
  const kept = new Uint32Array(4096)
  const residual = new Float64Array(L)
  const transitionGradient = new Float64Array((L + 1) * L)
  const mostFeatures = sequences.reduce((most, { features }) => Math.max(most, features.length), 0)
  const active = new Uint32Array(mostFeatures)
  const activeOffsets = new Uint32Array(longest + 1)
  kept.fill(0)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random)
    let loss = 0
    for (const index of order) {
      const sequence = sequences[index]
      if (!sequence) continue
      const { gold, offsets, features, weight } = sequence
      const length = gold.length
      // the features that stay this time
      let size = 0
      for (let token = 0; token < length; token++) {
        activeOffsets[token] = size
        const until = offsets[token + 1] as number
        for (let at = offsets[token] as number; at < until; at++) {
          if (dropout === 0 || random() >= dropout) active[size++] = features[at] as number
        }
      }
      activeOffsets[length] = size
      const scale = dropout === 0 ? 1 : 1 / (1 - dropout)
      scores.fill(0, 0, length * L)
      for (let token = 0; token < length; token++) {
        const row = token * L
        const until = activeOffsets[token + 1] as number
        for (let at = activeOffsets[token] as number; at < until; at++) {
          const base = (active[at] as number) * L
          for (let y = 0; y < L; y++) scores[row + y] = (scores[row + y] as number) + (state[base + y] as number)
        }
        if (scale !== 1) for (let y = 0; y < L; y++) scores[row + y] = (scores[row + y] as number) * scale
      }
      const logZ = forwardBackward(scores, transition, alpha, beta, length, L)
      // transitions
      transitionGradient.fill(0)
      let goldScore = 0
      for (let token = 0; token < length; token++) {
        const row = token * L
        const y = gold[token] as number
        const from = token === 0 ? L : (gold[token - 1] as number)
        goldScore += (scores[row + y] as number) + (transition[from * L + y] as number)
        transitionGradient[from * L + y] = (transitionGradient[from * L + y] as number) - 1
        if (token === 0) {
          for (let to = 0; to < L; to++) {
            transitionGradient[L * L + to] =
              (transitionGradient[L * L + to] as number) + Math.exp((alpha[to] as number) + (beta[to] as number) - logZ)
          }
        } else {
          for (let a = 0; a < L; a++) {
            const left = (alpha[row - L + a] as number) - logZ
            if (left < -40 && left + 40 < -(beta[row] as number)) continue
            for (let b = 0; b < L; b++) {
              const p = Math.exp(
                left + (transition[a * L + b] as number) + (scores[row + b] as number) + (beta[row + b] as number),
              )
              if (p > 1e-8) transitionGradient[a * L + b] = (transitionGradient[a * L + b] as number) + p
            }
          }
        }
      }
      loss += weight * (logZ - goldScore)
      for (let cell = 0; cell < transitionGradient.length; cell++) {
        const g = weight * (transitionGradient[cell] as number)
        if (g === 0 || (transition[cell] as number) <= FORBIDDEN) continue
        transitionSquares[cell] = (transitionSquares[cell] as number) + g * g
        transition[cell] = (transition[cell] as number) - (rate * g) / Math.sqrt(transitionSquares[cell] as number)
      }
      // states
      for (let token = 0; token < length; token++) {
        const row = token * L
        let most = 0
        for (let y = 0; y < L; y++) {
          const p = Math.exp((alpha[row + y] as number) + (beta[row + y] as number) - logZ)
          const g = weight * (y === gold[token] ? p - 1 : p)
          residual[y] = g
          if (g > most) most = g
          else if (-g > most) most = -g
        }
        if (most < 2e-3) continue
        const until = activeOffsets[token + 1] as number
        for (let at = activeOffsets[token] as number; at < until; at++) {
          const feature = active[at] as number
          const base = feature * L
          const pull = l2 / (counts[feature] as number)
          for (let y = 0; y < L; y++) {
            const cell = base + y
            const w = state[cell] as number
            const g = scale * (residual[y] as number) + pull * (prior ? w - (prior[cell] as number) : w)
            const square = (squares[cell] as number) + g * g
            squares[cell] = square
            state[cell] = w - (rate * g) / Math.sqrt(square)
          }
        }
      }
    }
    if (epoch >= epochs >> 1) {
      if (averaged === 0) {
        mean.state = new Float64Array(state.length)
        mean.transition = new Float64Array(transition.length)
      }
      averaged++
      for (let cell = 0; cell < state.length; cell++)
        mean.state[cell] = (mean.state[cell] as number) + (state[cell] as number)
      for (let cell = 0; cell < transition.length; cell++) {
        mean.transition[cell] = (mean.transition[cell] as number) + (transition[cell] as number)
      }
    }
    options.log?.(`epoch ${epoch + 1}: loss ${(loss / sequences.length).toFixed(4)}`)
  }
  return {
    state: Float32Array.from(mean.state, (sum) => sum / averaged),
    transition: Float32Array.from(mean.transition, (sum) => sum / averaged),
  }
}

function startTransitions(L: number): Float32Array {
  const transition = new Float32Array((L + 1) * L)
  for (let from = 0; from <= L; from++) {
    for (let to = 0; to < L; to++) if (!allowed(from === L ? -1 : from, to)) transition[from * L + to] = FORBIDDEN
  }
  return transition
}

function countFeatures(sequences: readonly Sequence[], features: number): Uint32Array {
  const counts = new Uint32Array(features)
  for (const sequence of sequences)
    for (const feature of sequence.features) counts[feature] = (counts[feature] as number) + 1
  return counts
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1))
    const kept = order[at] as number
    order[at] = order[other] as number
    order[other] = kept
  }
}

/** Fills alpha and beta in logarithms and returns log Z. */
export function forwardBackward(
  scores: Float64Array,
  transition: Float32Array,
  alpha: Float64Array,
  beta: Float64Array,
  length: number,
  L: number,
): number {
  for (let y = 0; y < L; y++) alpha[y] = (scores[y] as number) + (transition[L * L + y] as number)
  for (let token = 1; token < length; token++) {
    const row = token * L
    for (let b = 0; b < L; b++) {
      let most = -Infinity
      for (let a = 0; a < L; a++) {
        const value = (alpha[row - L + a] as number) + (transition[a * L + b] as number)
        if (value > most) most = value
      }
      let sum = 0
      for (let a = 0; a < L; a++) {
        const value = (alpha[row - L + a] as number) + (transition[a * L + b] as number) - most
        if (value > -30) sum += Math.exp(value)
      }
      alpha[row + b] = most + Math.log(sum) + (scores[row + b] as number)
    }
  }
  const end = (length - 1) * L
  for (let y = 0; y < L; y++) beta[end + y] = 0
  for (let token = length - 2; token >= 0; token--) {
    const row = token * L
    for (let a = 0; a < L; a++) {
      let most = -Infinity
      for (let b = 0; b < L; b++) {
        const value =
          (transition[a * L + b] as number) + (scores[row + L + b] as number) + (beta[row + L + b] as number)
        if (value > most) most = value
      }
      let sum = 0
      for (let b = 0; b < L; b++) {
        const value =
          (transition[a * L + b] as number) + (scores[row + L + b] as number) + (beta[row + L + b] as number) - most
        if (value > -30) sum += Math.exp(value)
      }
      beta[row + a] = most + Math.log(sum)
    }
  }
  let most = -Infinity
  for (let y = 0; y < L; y++) most = Math.max(most, alpha[end + y] as number)
  let sum = 0
  for (let y = 0; y < L; y++) sum += Math.exp((alpha[end + y] as number) - most)
  return most + Math.log(sum)
}
