import { hostOf } from './hosts.ts'
import { type Inquit, isComplete, isSpeechVerb, sourceOf, subjectAround } from './inquits.ts'
import { be, take } from './lexicon.ts'
import { messageBefore } from './messages.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { statedIn } from './sounding.ts'
import { subjectBefore } from './subjects.ts'
import { viaFrom } from './via.ts'
import { is, isMark, lowerText, nameAt, pastAdverbs, reads, type Words } from './words.ts'

const FARTHEST_NAME = 12

/**
 * The inquit that ends in the colon before an utterance: `På Bluesky skriver han mandag:`, `X udtrykker det således:`,
 * `Astrid:`.
 * @param from first token of the sentence, or of its last clause
 */
export function inquitBefore(words: Words, from: number, colon: number): Inquit | undefined {
  const message = messageBefore(words, from, colon)
  if (message) return message
  // `Lund vil ikke svare, men skriver i en sms:`: the verb nearest the colon, and the subject of the one before
  let cue: Inquit['cue']
  for (let at = colon - 1; at >= Math.max(from, colon - 40); at--) {
    const entry = words.entries[words.entry[at] ?? 0]
    if (!entry || entry.senses.length === 0 || nameAt(words, at)) continue
    const finite = isSpeechVerb(words, at, take.speech | take.clause) && isComplete(words, at, colon)
    const participle = entry.senses.some(
      ({ form, particle }) => (form === 'participle' || form === 'infinitive') && reads(words, at + 1, particle),
    )
    if (!finite && !participle) continue
    const source = finite
      ? (statedSource(words, at, from, colon) ?? sourceOf(words, at, from, colon) ?? hostOf(words, from, at))
      : (subjectAround(words, at, from, colon) ?? subjectBefore(words, at, from))
    cue ??= { first: at, last: at + 1 }
    const via = viaFrom(words, at + 1, colon) ?? viaFrom(words, from, at)
    if (source) {
      // `Svaret lød:` tells what is said, and not who says it
      const uttered = source.kind === 'noun' && words.pack?.utterances.has(lowerText(words, source.head))
      return {
        cue,
        source: uttered ? undefined : source,
        end: colon + 1,
        via: via?.name ?? null,
        rule: 'inquit before a colon',
      }
    }
  }
  const label = nounPhrase(words, from, colon)
  if (label && label.kind === 'name' && isLabel(words, label.last, colon)) {
    return { cue: undefined, source: label, end: colon + 1, via: null, rule: 'name before a colon' }
  }
  // `Hun får støtte af Lone Hald: »…«`
  for (let at = colon - 2; at > Math.max(from, colon - FARTHEST_NAME); at--) {
    const named = is(words, at, be.soundingSource) ? nounPhrase(words, at + 1, colon) : undefined
    if (named?.name?.entity.type === 'PER' && named.last === colon) {
      return { cue: undefined, source: named, end: colon + 1, via: null, rule: 'subject before a colon' }
    }
  }
  // `Lone Hald er ikke i tvivl: »…«`
  if (label && isPerson(words, label) && isBeforeVerb(words, label.last)) {
    return { cue: undefined, source: label, end: colon + 1, via: null, rule: 'subject before a colon' }
  }
  return undefined
}

/** What something stands in, before or behind its verb: `På sedlen stod der onsdag:`, `Onsdag stod der på sedlen:`. */
function statedSource(words: Words, verb: number, from: number, colon: number): NounPhrase | undefined {
  if (!is(words, verb, be.sounding | be.standing) || !is(words, verb + 1, be.expletive)) return undefined
  return statedIn(words, verb, pastAdverbs(words, verb + 2, colon), colon) ?? hostOf(words, from, verb)
}

function isPerson(words: Words, { kind, name, first }: NounPhrase): boolean {
  if (kind === 'pronoun') return !is(words, first, be.otherPerson | be.expletive | be.determiner)
  return kind === 'name' && name?.entity.type === 'PER'
}

function isBeforeVerb(words: Words, at: number): boolean {
  const next = pastAdverbs(words, at, at + 4)
  return is(words, next, be.auxiliary | be.modal | be.finite)
}

/** Whether only an apposition stands between a name and its colon: `Lone Hald, borgmester:`. */
function isLabel(words: Words, at: number, colon: number): boolean {
  if (colon - at > 9) return false
  for (let next = at; next < colon; next++) {
    if (is(words, next, be.auxiliary | be.modal | be.finite | be.relative) || isSpeechVerb(words, next)) return false
  }
  return at === colon || isMark(words, at, ',')
}
