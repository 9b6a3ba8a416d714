import type { DraftEntity } from '../draft.ts'

interface Candidate {
  readonly entity: DraftEntity
  time: number
  weight: number
}

/** How much of a candidate's weight is left a sentence later. */
const DECAY = 0.55
/** Sentences after which nothing more is lost. */
const FORGOTTEN = 40
/** What is left of a weight after so many sentences. */
const left = Array.from({ length: FORGOTTEN + 1 }, (_, sentences) => DECAY ** sentences)
/** How many candidates are kept: bounds the work in a text full of names. */
const ROOM = 12
/** What a candidate whose gender is not known weighs against one that fits. */
const UNCERTAIN = 0.8
/** How prominent another must be, against one who is named in what is said, to be the one who says it. */
const LIKELY = 0.1

/** Who is meant, and how prominent they are. */
export interface Prominent {
  readonly entity: DraftEntity
  readonly weight: number
}

/**
 * Who is talked about: persons by how recently and how prominently they were mentioned; time is counted in sentences.
 * After Lappin and Leass 1994, "An algorithm for pronominal anaphora resolution", with recency and subjecthood only.
 */
export class Salience {
  readonly #candidates: Candidate[] = []

  /** Notes a mention; `weight` is more for a subject. */
  note(entity: DraftEntity, time: number, weight: number): void {
    const known = this.#candidates.findIndex((candidate) => candidate.entity === entity)
    const before = known < 0 ? undefined : this.#candidates.splice(known, 1)[0]
    const left = before ? weightAt(before, time) : 0
    this.#candidates.push({ entity, time, weight: left * 0.5 + weight })
    if (this.#candidates.length > ROOM) this.#candidates.shift()
  }

  /** Takes one candidate for another: they turned out to be the same. */
  replace(entity: DraftEntity, by: DraftEntity): void {
    const at = this.#candidates.findIndex((candidate) => candidate.entity === entity)
    const known = this.#candidates[at]
    if (!known) return
    const other = this.#candidates.findIndex((candidate) => candidate.entity === by)
    this.#candidates[at] = { ...known, entity: by }
    if (other >= 0) this.#candidates.splice(other, 1)
  }

  /** Who speaks, by a pronoun: the most prominent of a gender; not one who is named in what is said, where another is likely. */
  speaker(time: number, gender: 'm' | 'f', named: ReadonlySet<DraftEntity> | undefined): DraftEntity | undefined {
    const best = this.best(time, gender)
    if (!best || !named?.has(best.entity)) return best?.entity
    const other = this.best(time, gender, (entity) => !named.has(entity))
    return other && other.weight > LIKELY * best.weight ? other.entity : best.entity
  }

  /**
   * The person that a sentence leaves talked about, and the next.
   * @param presented who is new in it and stands behind what is done: `Han får følgeskab af Allan Busk.`
   */
  topics(time: number, presented: DraftEntity | undefined): readonly (DraftEntity | undefined)[] {
    // the one person of a sentence is who it is about, wherever they stand: `Det preller af på Kent Ravn.`
    const mentioned = this.#candidates.filter((candidate) => candidate.time === time)
    const only = mentioned.length === 1 ? mentioned[0]?.entity : undefined
    const foremost = presented ?? only ?? this.best(time + 1, undefined)?.entity
    return [foremost, this.best(time + 1, undefined, (entity) => entity !== foremost)?.entity]
  }

  /** The most prominent candidate of a gender; undefined where there is none. */
  best(time: number, gender: 'm' | 'f' | undefined, fits?: (entity: DraftEntity) => boolean): Prominent | undefined {
    let best: Prominent | undefined
    for (const candidate of this.#candidates) {
      const { entity } = candidate
      if (fits && !fits(entity)) continue
      const known = entity.gender === 'm' || entity.gender === 'f' ? entity.gender : undefined
      if (gender && known && known !== gender) continue
      const weight = weightAt(candidate, time) * (gender && !known ? UNCERTAIN : 1)
      if (weight >= (best?.weight ?? 0)) best = { entity, weight }
    }
    return best
  }
}

function weightAt({ time, weight }: Candidate, now: number): number {
  return weight * (left[Math.min(now - time, FORGOTTEN)] ?? 0)
}
