import { isDefinite } from './endings.ts'
import { finish, type Inquit } from './inquit.ts'
import { be, take } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { sounding } from './sounding.ts'
import { subjectAfter, subjectBefore } from './subjects.ts'
import { viaFrom } from './via.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, pastAdverbs, reads, type Words } from './words.ts'

export type { Inquit } from './inquit.ts'

/**
 * The inquit that begins at a token, after its comma: `siger hun`, `har hun sagt`, `lyder det fra X`, `fremgår det af X`.
 * @param marked whether quotation marks closed before it: then any verb with its subject will do (`"Nej," smilede hun`)
 */
export function inquitAt(words: Words, at: number, end: number, marked: boolean): Inquit | undefined {
  if (at >= end) return undefined
  const found =
    sounding(words, at, end) ??
    spoken(words, at, end) ??
    composed(words, at, end) ??
    (marked ? asSaid(words, at, end) : undefined)
  if (found) return found
  return marked ? unlisted(words, at, end) : undefined
}

/** Whether a token can be a finite verb of speech. */
export function isSpeechVerb(words: Words, at: number, takes: number = take.speech): boolean {
  const entry = words.entries[words.entry[at] ?? 0]
  return entry?.senses.some(({ form, takes: may }) => form === 'finite' && (may & takes) !== 0) ?? false
}

function spoken(words: Words, at: number, end: number): Inquit | undefined {
  if (!isSpeechVerb(words, at)) return undefined
  if (!isComplete(words, at, end)) return undefined
  const next = afterParticle(words, at)
  const source = subjectAfter(words, next, end)
  if (!source || is(words, source.head, be.expletive)) return undefined
  return finish(words, { first: at, last: next }, source, end, 'inquit')
}

/** Whether what a verb of speech cannot do without stands behind it: `slår hun fast`, `gør han gældende`; not `gør hun`. */
export function isComplete(words: Words, verb: number, end: number): boolean {
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  const particles = senses
    .filter(({ takes }) => (takes & (take.speech | take.clause)) !== 0)
    .map(({ particle }) => particle)
  if (particles.some((particle) => particle.length === 0)) return true
  const last = Math.min(end, verb + FARTHEST_PARTICLE)
  for (let at = verb + 1; at < last; at++) {
    if (particles.some((particle) => reads(words, at, particle))) return true
  }
  return false
}

const FARTHEST_PARTICLE = 12

/** Past the particle that belongs to a verb: `ud` of `melder ud`, `på` of `peger på`. */
export function afterParticle(words: Words, verb: number): number {
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  for (const { particle } of senses) {
    if (particle.length > 0 && reads(words, verb + 1, particle)) return verb + 1 + particle.length
  }
  return verb + 1
}

/** `har Thapa efterfølgende sagt`, `kan X oplyse`, `plejer hun at sige`. */
function composed(words: Words, at: number, end: number): Inquit | undefined {
  const habit = isHabit(words, at)
  if (!habit && !is(words, at, be.auxiliary | be.modal)) return undefined
  if (words.pack?.passives.has(lowerText(words, at))) return passive(words, at, end)
  const source = subjectAfter(words, at + 1, end)
  if (!source || is(words, source.head, be.expletive)) return undefined
  const behind = pastAdverbs(words, source.last, end)
  if (habit && !is(words, behind, be.that)) return undefined
  // `skal han have sagt`
  const perfect = is(words, at, be.modal) && is(words, behind, be.auxiliary)
  const verb = habit || perfect ? behind + 1 : behind
  const form = !perfect && (habit || is(words, at, be.modal)) ? 'infinitive' : 'participle'
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  if (!senses.some((sense) => sense.form === form && sense.takes & take.speech)) return undefined
  const via = viaFrom(words, verb + 1, end)
  return {
    cue: { first: verb, last: verb + 1 },
    source,
    end: via?.end ?? verb + 1,
    via: via?.name ?? null,
    rule: 'inquit',
  }
}

/** `bliver jeg tit spurgt`, `blev der råbt af tilskuerne`: said by whoever does it, where that is told. */
function passive(words: Words, at: number, end: number): Inquit | undefined {
  const subject = is(words, at + 1, be.expletive) ? undefined : subjectAfter(words, at + 1, end)
  const verb = pastAdverbs(words, subject ? subject.last : at + 2, end)
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  if (verb >= end || !senses.some(({ form, takes }) => form === 'participle' && takes & take.speech)) return undefined
  const source = is(words, verb + 1, be.agent) ? nounPhrase(words, verb + 2, end) : undefined
  const cue = { first: verb, last: verb + 1 }
  return { cue, source, end: source?.last ?? verb + 1, via: null, rule: PASSIVE_INQUIT }
}

/** The rule of an inquit that may tell of no speaker. */
export const PASSIVE_INQUIT = 'inquit in the passive'

/** `som hun udtrykker det`. */
export function asSaid(words: Words, at: number, end: number): Inquit | undefined {
  if (words.entry[at] === 0 || !words.pack?.asSaid.has(lowerText(words, at))) return undefined
  // `som det hed i meddelelsen`
  if (is(words, at + 1, be.expletive) && is(words, at + 2, be.sounding | be.standing)) {
    const behind = is(words, at + 3, be.soundingSource) ? nounPhrase(words, at + 4, end) : undefined
    const cue = { first: at + 2, last: at + 3 }
    return behind && { cue, source: behind, end: behind.last, via: null, rule: 'inquit' }
  }
  const source = nounPhrase(words, at + 1, end)
  const verb = source && pastAdverbs(words, source.last, end)
  if (!verb || !isSpeechVerb(words, verb, take.speech | take.clause)) return undefined
  const last = is(words, verb + 1, be.expletive) ? verb + 2 : verb + 1
  return { cue: { first: verb, last: verb + 1 }, source, end: last, via: null, rule: 'inquit' }
}

/** Whether a token is a verb of habit or beginning. */
export function isHabit(words: Words, at: number): boolean {
  return words.entry[at] !== 0 && (words.pack?.habits.has(lowerText(words, at)) ?? false)
}

/** A verb that the pack does not list, told by its place: after closing marks, before a pronoun or a name. */
function unlisted(words: Words, at: number, end: number): Inquit | undefined {
  if (!isWord(words, at) || isCapital(words, at) || (words.bits[at] ?? 0) !== 0 || nameAt(words, at)) return undefined
  const next = at + 1
  const name = nameAt(words, next)
  const pronoun = is(words, next, be.subjectPronoun) && !is(words, next, be.determiner | be.expletive)
  if (!pronoun && name?.entity.type !== 'PER') return undefined
  const source = nounPhrase(words, next, end)
  return source && finish(words, { first: at, last: at + 1 }, source, end, 'inquit of an unlisted verb')
}

/** The subject of a finite verb, after it or before it. */
export function sourceOf(words: Words, verb: number, from: number, end: number): NounPhrase | undefined {
  const next = pastAdverbs(words, afterParticle(words, verb), end)
  // an inverted pronoun is a subject whatever stands before the verb
  if (is(words, next, be.subjectPronoun) && !is(words, next, be.determiner | be.expletive)) {
    return nounPhrase(words, next, end)
  }
  const before = subjectBefore(words, verb, from)
  if (before && !(is(words, before.head, be.expletive) && before.last - before.first === 1)) {
    // `Den påstand kalder Rømer …`: what is pointed at, or new, is no subject where a name or a known one follows the verb
    // `Om sagen siger Lone Hald`
    const inverted =
      before.kind === 'noun' &&
      (is(words, before.first, be.determiner | be.pointer) || is(words, before.first - 1, be.preposition))
    const known = inverted ? nounPhrase(words, next, end) : undefined
    const apart = known && isMark(words, known.last, ',') && !is(words, known.last + 1, be.that)
    if (known && known.kind === 'name' && !apart) return known
    const indefinite = inverted && words.pack?.indefiniteArticles.has(lowerText(words, before.first))
    if (indefinite && known && isDefinite(words, known.head)) return known
    return before
  }
  const after = subjectAfter(words, afterParticle(words, verb), end)
  return after && !is(words, after.head, be.expletive) ? after : undefined
}

const FARTHEST_AUXILIARY = 16

/** The subject of a participle or an infinitive: that of its auxiliary in the same clause. */
export function subjectAround(words: Words, verb: number, from: number, end: number): NounPhrase | undefined {
  for (let at = verb - 1; at >= Math.max(from, verb - FARTHEST_AUXILIARY); at--) {
    if (isMark(words, at, ';') || isMark(words, at, ':')) return undefined
    if (is(words, at, be.auxiliary | be.modal) && !nameAt(words, at))
      return sourceOf(words, at, from, Math.max(end, verb))
  }
  return undefined
}
