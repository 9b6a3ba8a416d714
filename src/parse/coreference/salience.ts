import type { DraftEntity } from '../draft.ts'

interface Candidate {
  readonly entity: DraftEntity
  sentence: number
  weight: number
}

/** How much of a candidate's weight is left a sentence later. */
const DECAY = 0.62
/** How many candidates are kept: bounds the work in a text full of names. */
const ROOM = 12
/** What a candidate whose gender is not known weighs against one that fits. */
const UNCERTAIN = 0.6

/**
 * Who is talked about: persons by how recently and how prominently they were mentioned.
 * After Lappin and Leass 1994, "An algorithm for pronominal anaphora resolution", with recency and subjecthood only.
 */
export class Salience {
  readonly #candidates: Candidate[] = []

  /** Notes a mention in a sentence; `weight` is more for a subject. */
  note(entity: DraftEntity, sentence: number, weight: number): void {
    const known = this.#candidates.findIndex((candidate) => candidate.entity === entity)
    const before = known < 0 ? undefined : this.#candidates.splice(known, 1)[0]
    const left = before ? weightIn(before, sentence) : 0
    this.#candidates.push({ entity, sentence, weight: left * 0.5 + weight })
    if (this.#candidates.length > ROOM) this.#candidates.shift()
  }

  /** The most prominent candidate of a gender; undefined where there is none. */
  best(
    sentence: number,
    gender: 'm' | 'f' | undefined,
    fits?: (entity: DraftEntity) => boolean,
  ): DraftEntity | undefined {
    let best: DraftEntity | undefined
    let most = 0
    for (const candidate of this.#candidates) {
      const { entity } = candidate
      if (fits && !fits(entity)) continue
      const known = entity.gender === 'm' || entity.gender === 'f' ? entity.gender : undefined
      if (gender && known && known !== gender) continue
      const weight = weightIn(candidate, sentence) * (gender && !known ? UNCERTAIN : 1)
      if (weight >= most) {
        most = weight
        best = entity
      }
    }
    return best
  }
}

function weightIn({ sentence, weight }: Candidate, now: number): number {
  return weight * DECAY ** Math.min(now - sentence, 40)
}
