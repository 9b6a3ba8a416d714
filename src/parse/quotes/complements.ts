import { clauseEnd, trimmed } from './clauses.ts'
import { hasInfinitiveForm } from './endings.ts'
import { hostOf } from './hosts.ts'
import { be, take, type VerbSense } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import { agent, hasFinite, isPassive, speakerOf } from './sources.ts'
import { canSpeak } from './subjects.ts'
import { viaFrom } from './via.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, pastAdverbs, phraseAt, type Words } from './words.ts'

/** Whether a verb stands in a condition: `hvis han siger, at …` says nothing. */
function isConditional(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 8); at--) {
    if (isMark(words, at, ',')) return false
    if (is(words, at, be.subordinator) && words.pack?.conditions.has(lowerText(words, at))) return true
  }
  return false
}

/** Whether a negation stands right before or behind a verb. */
export function isDenied(words: Words, verb: number, from: number): boolean {
  for (let at = Math.max(from, verb - 3); at <= verb + 3; at++) {
    if (isMark(words, at, ',')) {
      if (at > verb) return false
    } else if (words.pack?.negations.has(lowerText(words, at))) return true
  }
  return false
}

const FARTHEST_COMPLEMENT = 34
const LONGEST_INSERTION = 100

/** A verb with the clause that it takes: `siger til DR, at …`, `opfordrer alle til at …`. */
export function complement(
  words: Words,
  verb: number,
  sense: VerbSense,
  from: number,
  end: number,
  subject: NounPhrase | undefined,
): Report | undefined {
  if (!(sense.takes & (take.clause | take.urge | take.infinitive | take.question))) return undefined
  if (verb > from && words.pack?.neither.has(lowerText(words, verb - 1))) return undefined
  if (words.pack && phraseAt(words, verb, words.pack.otherVerbs)) return undefined
  // `Tror nogen, at det er slut?`
  if (verb === from && sense.form === 'finite' && isMark(words, end - 1, '?')) return undefined
  const content = complementOf(words, verb, sense, end)
  if (content < 0) return undefined
  // `vil ikke sige, hvornår`: the question is not answered
  if (is(words, content, be.question) && !is(words, content - 1, be.that) && isDenied(words, verb, from))
    return undefined
  const passive = sense.form === 'passive' || (sense.form === 'participle' && isPassive(words, verb, from))
  // `Fra Moskva lød det kort efter, at`
  const impersonal = is(words, verb, be.sounding | be.standing) && is(words, verb + 1, be.expletive)
  const spoken = impersonal ? undefined : speakerOf(words, verb, sense, from, content, subject)
  const subjectOrAgent = passive ? agent(words, verb, content) : spoken
  const host = hostOf(words, from, verb)
  const hosted = host || words.pack?.hosts.has(lowerText(words, from)) || is(words, verb, be.sounding | be.standing)
  if (!subjectOrAgent && !passive && !hosted) return undefined
  // `Fra regeringen lyder beskeden, at`: what is said, not who says it
  const uttered = subjectOrAgent !== undefined && isUtterance(words, subjectOrAgent)
  const nobody = !subjectOrAgent || uttered || !canSpeak(words, subjectOrAgent)
  const source = nobody ? (host ?? placeOf(words, verb, content, passive)) : subjectOrAgent
  if (!source && !passive && !uttered) return undefined
  // `Om sagen siger hun, at` is no condition
  if (!(source && source.first > verb) && isConditional(words, verb, from)) return undefined
  // `der er ingen tvivl om, at`: what holds the cue itself is no source
  if (source && source.first <= verb && verb < source.last) return undefined
  const within = isRelative(words, verb, from) ? insertionEnd(words, content, end) : end
  const last = clauseEnd(words, content, isInfinitive(words, content) ? infinitiveEnd(words, content, within) : within)
  if (last - content < (sense.takes & take.infinitive ? 1 : 2)) return undefined
  return {
    pieces: [{ first: content, last: trimmed(words, content, last) }],
    cue: { first: verb, last: verb + 1 },
    source,
    via:
      (viaFrom(words, source && source.first > verb ? source.last : verb + 1, content) ?? viaFrom(words, from, verb))
        ?.name ?? null,
    rule: passive ? 'passive and clause' : sense.form === 'finite' ? 'verb and clause' : 'participle and clause',
  }
}

function isUtterance(words: Words, { kind, head }: NounPhrase): boolean {
  return kind === 'noun' && words.pack?.utterances.has(lowerText(words, head)) === true
}

/** First token of the clause, question or infinitive that a verb takes, or -1. */
function complementOf(words: Words, verb: number, sense: VerbSense, end: number): number {
  const limit = Math.min(end, verb + FARTHEST_COMPLEMENT)
  let particle = 0
  let at = verb + 1
  while (at < limit) {
    // a particle stands right before the clause: `henviser X til, at`
    const closed =
      particle === sense.particle.length &&
      (particle === 0 || is(words, at - 1, be.adverb) || readsWord(words, at - 1, sense.particle.at(-1)))
    if (particle < sense.particle.length && readsWord(words, at, sense.particle[particle])) {
      particle++
      at++
      continue
    }
    if (isMark(words, at, ',')) {
      const next = at + 1
      if (is(words, next, be.that)) return closed && takesClause(sense) ? next + 1 : -1
      if (!closed) return -1
      if (sense.takes & take.question && is(words, next, be.question)) return next
      // `mener, han må hævne`: the clause without its conjunction
      if (at === pastAdverbs(words, verb + 1, limit) && sense.form === 'finite' && isClause(words, next, limit)) {
        return sense.takes & take.comment ? next : -1
      }
      return -1
    }
    if (is(words, at, be.that)) {
      if (!closed) return -1
      // `krævede penge for ikke at sladre` tells what for
      if (isInfinitive(words, at + 1) && particle === 0 && isPurpose(words, verb, at)) return -1
      if (isInfinitive(words, at + 1)) return sense.takes & (take.infinitive | take.urge) ? at + 1 : -1
      return takesClause(sense) ? at + 1 : -1
    }
    if (at === verb + 1 && sense.takes & take.question && is(words, at, be.question)) {
      return is(words, at, be.preposition) && !opensQuestion(words, at + 1, limit) ? -1 : at
    }
    // `Hun siger: Det er slut`
    if (isMark(words, at, ':') && closed && sense.takes & take.comment && sense.form === 'finite') {
      return isWord(words, at + 1) && isCapital(words, at + 1) ? at + 1 : -1
    }
    if (isMark(words, at, ':') || isMark(words, at, ';')) return -1
    if (at > verb && hasFinite(words, at)) return -1
    const phrase =
      isWord(words, at) && !is(words, at, be.adverb | be.preposition) ? nounPhrase(words, at, limit) : undefined
    const opening = at
    at = phrase ? phrase.last : at + 1
    // `lader i en mail forstå`
    const awaited = sense.particle[particle]
    for (let next = opening + 1; awaited !== undefined && next < at; next++)
      if (readsWord(words, next, awaited)) at = next
    if (phrase?.name && isMark(words, at, ',')) at = pastApposition(words, at, limit)
  }
  return -1
}

/** Whether a conjunction opens what something is done for: `for ikke at sladre`, behind more than the verb. */
function isPurpose(words: Words, verb: number, that: number): boolean {
  const before = words.pack?.negations.has(lowerText(words, that - 1)) ? that - 2 : that - 1
  return before > verb + 1 && words.pack?.purpose.has(lowerText(words, before)) === true
}

/** Whether a verb's subject is a relative pronoun: its clause is inserted in another. */
function isRelative(words: Words, verb: number, from: number): boolean {
  const floor = Math.max(from, verb - FARTHEST_COMPLEMENT)
  for (let at = verb - 1; at > floor && !isMark(words, at, ','); at--) {
    if (is(words, at, be.relative) && isMark(words, at - 1, ',')) return true
  }
  return false
}

/** Where an infinitive ends: at a conjunction before a finite verb, which is its subject's own: `afviser at gå og henviser til`. */
function infinitiveEnd(words: Words, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (isMark(words, at, ',') || is(words, at, be.that | be.relative | be.subordinator)) return end
    if (is(words, at, be.coordinator) && (hasFinite(words, at + 1) || is(words, at + 1, be.modal))) return at
  }
  return end
}

/** The comma that ends an inserted clause: one behind which nothing of it goes on. */
function insertionEnd(words: Words, from: number, end: number): number {
  const limit = Math.min(end, from + LONGEST_INSERTION)
  for (let at = from; at < limit; at++) {
    if (isMark(words, at, ',') && !is(words, at + 1, be.relative | be.subordinator | be.coordinator)) return at
  }
  return end
}

/** Where what has no speaker stands or comes from: `Det hedder i rapporten, at`, `Det oplyses fra politiet, at`. */
function placeOf(words: Words, verb: number, content: number, passive: boolean): NounPhrase | undefined {
  if (!passive && !is(words, verb, be.sounding | be.standing)) return undefined
  let at = verb + 1
  while (is(words, at, be.expletive | be.adverb)) at++
  return is(words, at, be.soundingSource) ? nounPhrase(words, at + 1, content) : undefined
}

/** From the comma behind a name to that behind its apposition: `Poulsen, 34-årig snedker fra Skagen, hvordan`. */
function pastApposition(words: Words, comma: number, limit: number): number {
  if (is(words, comma + 1, be.that | be.question | be.relative | be.subjectPronoun)) return comma
  for (let at = comma + 1; at < Math.min(limit, comma + 12); at++) {
    if (isMark(words, at, ',')) return at
    if (!isWord(words, at) || is(words, at, be.that) || hasFinite(words, at)) return comma
  }
  return comma
}

/** Whether a clause with its subject first begins at a token. */
function opensClause(words: Words, at: number): boolean {
  return is(words, at, be.subjectPronoun | be.expletive) && !is(words, at, be.otherPerson)
}

/** Whether a question goes on at a token: `om hun går`, `om det var slut`, but not `om det offentlige`. */
function opensQuestion(words: Words, at: number, limit: number): boolean {
  if (!opensClause(words, at)) return false
  return !is(words, at, be.determiner) || isVerbBehind(words, at + 1, limit)
}

function isVerbBehind(words: Words, at: number, limit: number): boolean {
  const verb = pastAdverbs(words, at, limit)
  return is(words, verb, be.auxiliary | be.modal) || hasFinite(words, verb)
}

/** Whether a whole clause, subject and verb, begins at a token: `mener, klubben skal lukke`. */
function isClause(words: Words, at: number, limit: number): boolean {
  if (opensClause(words, at)) return true
  const subject = is(words, at, be.preposition | be.relative | be.coordinator)
    ? undefined
    : nounPhrase(words, at, limit)
  return subject !== undefined && isVerbBehind(words, subject.last, limit)
}

function takesClause(sense: VerbSense): boolean {
  return (sense.takes & (take.clause | take.urge)) !== 0
}

function readsWord(words: Words, at: number, word: string | undefined): boolean {
  const { start, end } = words.tokens
  return word !== undefined && words.laid.text.slice(start[at], end[at]).toLowerCase() === word
}

/** Whether an infinitive stands at a token, or behind the adverbs there. */
function isInfinitive(words: Words, at: number): boolean {
  if (nameAt(words, at) || is(words, at, be.determiner | be.possessive | be.subjectPronoun)) return false
  let next = at
  while (is(words, next, be.adverb)) next++
  return hasInfinitiveForm(words, next)
}
