import { accordingTo } from './according.ts'
import { claim } from './claims.ts'
import { clauseEnd, trimmed } from './clauses.ts'
import { comment } from './comments.ts'
import { sourceOf, subjectAround } from './inquits.ts'
import { be, take, type VerbSense } from './lexicon.ts'
import { canSpeak, isGenitive, type NounPhrase, nounPhrase, subjectAfter } from './noun-phrases.ts'
import { pointingBack } from './pointers.ts'
import { isRead } from './turns.ts'
import { viaFrom } from './via.ts'
import { is, isCapital, isMark, isWord, lowerText, nameAt, pastAdverbs, type Words } from './words.ts'

/** What somebody is reported to have said, in the author's sentence; tokens, last exclusive. */
export interface Report {
  readonly pieces: readonly { readonly first: number; readonly last: number }[]
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase | undefined
  readonly via: string | null
  readonly rule: string
}

/** Tokens that are spoken for: 1 inside direct speech, 2 in the words that tell who speaks. */
export type Taken = Uint8Array

/** The reported clauses of a text, in the order of their cues. */
export function findReports(words: Words, taken: Taken): Report[] {
  const { tokens } = words
  const reports: Report[] = []
  if (!words.pack) return reports
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    if (isRead(words.laid, words.laid.paragraphOfSentence[sentence] ?? 0)) readSentence(words, taken, sentence, reports)
  }
  return reports
}

function readSentence(words: Words, taken: Taken, sentence: number, reports: Report[]): void {
  const { firstOfSentence } = words.tokens
  const first = firstOfSentence[sentence] ?? 0
  const end = firstOfSentence[sentence + 1] ?? first
  let subject: NounPhrase | undefined
  let from = first
  for (let at = first; at < end; at++) {
    if (taken[at] === 1) {
      from = at + 1
      continue
    }
    if (words.entry[at] === 0 || words.name[at] !== 0) continue
    const report = reportAt(words, taken, at, from, end, sentence, subject)
    if (!report) {
      if (taken[at] === 2) subject = lastSpeaker(words, at, end) ?? subject
      continue
    }
    reports.push(report)
    if (report.rule.startsWith('pointing back')) return
    subject = report.source ?? subject
    const last = report.pieces.at(-1)?.last ?? at
    if (last > at) {
      at = last - 1
      from = last
    }
  }
}

/** Who speaks in the inquit that a token opens. */
function lastSpeaker(words: Words, at: number, end: number): NounPhrase | undefined {
  const entry = words.entries[words.entry[at] ?? 0]
  if (!entry?.senses.some(({ form }) => form === 'finite')) return undefined
  const phrase = subjectAfter(words, at + 1, end)
  return phrase && canSpeak(words, phrase) ? phrase : undefined
}

function reportAt(
  words: Words,
  taken: Taken,
  at: number,
  from: number,
  end: number,
  sentence: number,
  subject: NounPhrase | undefined,
): Report | undefined {
  if (taken[at] !== 2) {
    const according = accordingTo(words, at, from, end)
    if (according) return according
  }
  const claimed = claim(words, at, from, end)
  if (claimed) return claimed
  const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
  const inquit = taken[at] === 2
  if (!inquit) {
    const pointed = pointingBack(words, taken, at, sentence)
    if (pointed) return pointed
    const commented = comment(words, at, from, end)
    if (commented) return commented
  }
  for (const sense of senses) {
    if (inquit && sense.form === 'finite' && !is(words, at - 1, be.coordinator | be.adverb | be.relative)) continue
    const report = complement(words, at, sense, from, end, subject)
    if (report) return report
  }
  return undefined
}

/** Whether a verb stands in a condition: `hvis han siger, at …` says nothing. */
function isConditional(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 8); at--) {
    if (isMark(words, at, ',')) return false
    if (is(words, at, be.subordinator) && words.pack?.conditions.has(lowerText(words, at))) return true
  }
  return false
}

const FARTHEST_COMPLEMENT = 34

/** A verb with the clause that it takes: `siger til DR, at …`, `opfordrer alle til at …`. */
function complement(
  words: Words,
  verb: number,
  sense: VerbSense,
  from: number,
  end: number,
  subject: NounPhrase | undefined,
): Report | undefined {
  if (isConditional(words, verb, from)) return undefined
  if (!(sense.takes & (take.clause | take.urge | take.infinitive | take.question))) return undefined
  const content = complementOf(words, verb, sense, end)
  if (content < 0) return undefined
  const passive = sense.form === 'passive' || (sense.form === 'participle' && isPassive(words, verb, from))
  const subjectOrAgent = passive ? agent(words, verb, content) : speakerOf(words, verb, sense, from, content, subject)
  if (!subjectOrAgent && !passive && !is(words, from, be.place)) return undefined
  const nobody = !subjectOrAgent || !canSpeak(words, subjectOrAgent)
  const source = nobody ? hostOf(words, from, verb) : subjectOrAgent
  if (!source && !passive) return undefined
  const last = clauseEnd(words, content, end)
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
      if (at === pastAdverbs(words, verb + 1, limit) && sense.form === 'finite' && opensClause(words, next)) {
        return sense.takes & take.comment ? next : -1
      }
      return -1
    }
    if (is(words, at, be.that)) {
      if (!closed) return -1
      if (isInfinitive(words, at + 1)) return sense.takes & (take.infinitive | take.urge) ? at + 1 : -1
      return takesClause(sense) ? at + 1 : -1
    }
    if (at === verb + 1 && sense.takes & take.question && is(words, at, be.question)) {
      return is(words, at, be.preposition) && !opensClause(words, at + 1) ? -1 : at
    }
    if (isMark(words, at, ':') || isMark(words, at, ';')) return -1
    if (at > verb && hasFinite(words, at)) return -1
    const phrase =
      isWord(words, at) && !is(words, at, be.adverb | be.preposition) ? nounPhrase(words, at, limit) : undefined
    at = phrase ? phrase.last : at + 1
    if (phrase?.name && isMark(words, at, ',')) at = pastApposition(words, at, limit)
  }
  return -1
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

function takesClause(sense: VerbSense): boolean {
  return (sense.takes & (take.clause | take.urge)) !== 0
}

function readsWord(words: Words, at: number, word: string | undefined): boolean {
  const { start, end } = words.tokens
  return word !== undefined && words.laid.text.slice(start[at], end[at]).toLowerCase() === word
}

function hasFinite(words: Words, at: number): boolean {
  if (words.name[at] !== 0) return false
  // `i går` is no verb
  if (is(words, at, be.finite)) return !is(words, at - 1, be.preposition)
  return words.entries[words.entry[at] ?? 0]?.senses.some(({ form }) => form === 'finite') ?? false
}

/** Whether a word after `at` looks like an infinitive: it ends in -e, or in another vowel where it is short. */
function isInfinitive(words: Words, at: number): boolean {
  if (nameAt(words, at) || is(words, at, be.determiner | be.possessive | be.subjectPronoun)) return false
  let next = at
  while (is(words, next, be.adverb)) next++
  const { start, end } = words.tokens
  const text = words.laid.text.slice(start[next], end[next])
  return /^(?:\p{Ll}+e|få|gå|stå|slå|se|ske|gø|le|bo|tro|nå|bede|tie|dø|sy|så|ty|fly|spå|sno|være)$/u.test(text)
}

/** Where somebody unnamed says something: `Hos Danmarks Fiskeriforening medgiver man`, `I finanskredse vurderes det`. */
function hostOf(words: Words, from: number, verb: number): NounPhrase | undefined {
  if (!words.pack?.hosts.has(lowerText(words, from))) return undefined
  const host = nounPhrase(words, from + 1, verb + 1)
  if (host?.last !== verb) return undefined
  return host.name || /(?:e|er|en|et)$/.test(lowerText(words, host.head)) ? host : undefined
}

/** `blev bedt om at`: a participle whose auxiliary makes it a passive. */
function isPassive(words: Words, verb: number, from: number): boolean {
  for (let at = verb - 1; at >= Math.max(from, verb - 12); at--) {
    if (is(words, at, be.auxiliary)) return words.pack?.passives.has(lowerText(words, at)) ?? false
  }
  return false
}

/** The agent of a passive. */
function agent(words: Words, verb: number, end: number): NounPhrase | undefined {
  const next = pastAdverbs(words, verb + 1, end)
  return is(words, next, be.agent) ? nounPhrase(words, next + 1, end) : undefined
}

function speakerOf(
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
    const named = name?.first === at && name.entity.type === 'PER' && !isGenitive(words, name.last - 1)
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
  while (before > from && before > verb - 4 && words.entry[before] === 0 && isAdverbial(words, before)) before--
  return before > from && is(words, before, be.coordinator)
}

/** Whether an unlisted word may be an adverb or an adjective, rather than a subject. */
function isAdverbial(words: Words, at: number): boolean {
  return !isCapital(words, at) && /(?:e|[^e]t|vis)$/.test(lowerText(words, at))
}

/** The subject that a sentence begins with. */
function openingSubject(words: Words, from: number, verb: number): NounPhrase | undefined {
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
