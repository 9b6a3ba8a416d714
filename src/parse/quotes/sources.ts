import { isAdverbial } from './endings.ts'
import { sourceOf, subjectAround } from './inquits.ts'
import { be, type VerbSense } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import { isGenitiveName, type NounPhrase } from './phrase.ts'
import { canSpeak, subjectAfter } from './subjects.ts'
import { is, isCapital, lowerText, nameAt, pastAdverbs, type Words } from './words.ts'

const FARTHEST_AGENT = 10

/** `blev bedt om at`: a participle whose auxiliary makes it a passive. */
export function isPassive(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 12); at--) {
    if (is(words, at, be.auxiliary)) return words.pack?.passives.has(lowerText(words, at)) ?? false
  }
  return false
}

/** `er døbt`: a participle that tells of a state. */
export function isState(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 12); at--) {
    if (is(words, at, be.auxiliary)) return words.laid.pack?.roles.copulas.has(lowerText(words, at)) ?? false
  }
  return false
}

/** The agent of a passive. */
export function agent(words: Words, verb: number, end: number): NounPhrase | undefined {
  const next = pastAdverbs(words, verb + 1, end)
  return is(words, next, be.agent) ? nounPhrase(words, next + 1, end) : undefined
}

/** The agent that stands before its participle: `bliver af naboerne kaldt`. */
export function agentBefore(words: Words, verb: number): NounPhrase | undefined {
  for (let at = verb - 2; at > verb - FARTHEST_AGENT; at--) {
    if (is(words, at, be.auxiliary)) return undefined
    const phrase = is(words, at, be.agent) ? nounPhrase(words, at + 1, verb) : undefined
    if (phrase?.last === verb && is(words, at - 1, be.auxiliary)) return phrase
  }
  return undefined
}

export function speakerOf(
  words: Words,
  verb: number,
  sense: VerbSense,
  from: number,
  end: number,
  subject: NounPhrase | undefined,
): NounPhrase | undefined {
  if (sense.form === 'infinitive' && !isGoverned(words, verb, from)) return undefined
  if (sharesSubject(words, verb, from))
    return nearestSubject(words, from, verb) ?? subject ?? openingSubject(words, from, verb)
  const source = sense.form === 'finite' ? sourceOf(words, verb, from, end) : subjectAround(words, verb, from, end)
  if (source) return source
  return sense.form === 'finite' ? undefined : (subject ?? openingSubject(words, from, verb))
}

/** Whether an infinitive says what its subject says: `kan oplyse`, `vil ikke afvise`; not `skal forklare`, `for at sige`. */
function isGoverned(words: Words, verb: number, from: number): boolean {
  if (is(words, verb - 1, be.that)) return is(words, verb - 2, be.informant)
  for (let at = verb - 1; at >= Math.max(from, verb - 8); at--) {
    if (is(words, at, be.modal)) return !is(words, at, be.obligation)
    if (is(words, at, be.that)) return false
  }
  return false
}

/** The subject right before or after the last finite verb before a conjunction. */
function nearestSubject(words: Words, from: number, verb: number): NounPhrase | undefined {
  for (let at = verb - 2; at >= Math.max(from, verb - 24); at--) {
    const pronoun = is(words, at, be.subjectPronoun) && !is(words, at, be.determiner | be.otherPerson | be.expletive)
    const name = nameAt(words, at)
    const named = name?.first === at && name.entity.type === 'PER' && !isGenitiveName(words, name)
    if (!pronoun && !named) continue
    const last = named ? name.last : at + 1
    const before = at - 1 >= from && isVerb(words, at - 1)
    if (before || isVerb(words, last)) return nounPhrase(words, at, verb)
  }
  return undefined
}

function isVerb(words: Words, at: number): boolean {
  return hasFinite(words, at) || is(words, at, be.auxiliary | be.modal)
}

/** Whether a verb follows a conjunction without a subject of its own: `siger han og tilføjer, at`. */
function sharesSubject(words: Words, verb: number, from: number): boolean {
  let before = verb - 1
  while (before > from && is(words, before, be.adverb | be.modal | be.auxiliary)) before--
  // `og lidt nedladende beretter`
  while (
    before > from &&
    before > verb - 4 &&
    words.entry[before] === 0 &&
    !isCapital(words, before) &&
    isAdverbial(words, before)
  )
    before--
  return before >= from && is(words, before, be.coordinator)
}

/** The subject that a sentence begins with. */
export function openingSubject(words: Words, from: number, verb: number): NounPhrase | undefined {
  const phrase = nounPhrase(words, from, verb)
  if (phrase && phrase.last < verb && canSpeak(words, phrase)) return phrase
  for (let at = from; at < Math.min(verb, from + 24); at++) {
    if (hasFinite(words, at) || is(words, at, be.auxiliary | be.modal)) {
      const after = subjectAfter(words, at + 1, verb)
      return after && canSpeak(words, after) ? after : undefined
    }
  }
  return undefined
}

/** Whether a token can be a finite verb. */
export function hasFinite(words: Words, at: number): boolean {
  if (words.name[at] !== 0) return false
  // `i går` is no verb
  if (is(words, at, be.finite)) return !is(words, at - 1, be.preposition)
  return words.entries[words.entry[at] ?? 0]?.senses.some(({ form }) => form === 'finite') ?? false
}
