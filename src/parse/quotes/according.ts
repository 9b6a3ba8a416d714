import { clauseEnd, clauseStart, trimmed } from './clauses.ts'
import { isGenitive } from './endings.ts'
import { isSpeechVerb } from './inquits.ts'
import { be, take } from './lexicon.ts'
import { nounPhrase, phraseBefore } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import type { Report } from './report.ts'
import { canSpeak, subjectAfter, subjectBefore } from './subjects.ts'
import { is, isMark, isWord, lowerText, nameAt, pastAdverbs, phraseAt, type Words } from './words.ts'

/** `ifølge X`, `efter X' mening`: before, inside or behind what is reported. */
export function accordingTo(words: Words, at: number, from: number, end: number): Report | undefined {
  const { pack } = words
  if (!pack) return undefined
  const phrase = phraseAt(words, at, pack.according)
  const nouns = pack.opinions.get(lowerText(words, at))
  const found = phrase
    ? (opinion(words, at + phrase.length, end, nouns) ?? named(words, at + phrase.length, from, end))
    : opinion(words, at + 1, end, nouns)
  if (!found) return undefined
  const { source, after } = found
  const cue = { first: at, last: phrase ? at + phrase.length : at + 1 }
  const behind = trimmed(words, after, clauseEnd(words, after, end, true))
  const opening = isMark(words, after, ',') ? after + 1 : after
  // `Bilen er, ifølge politiet, stjålet`
  if (isMark(words, at - 1, ',') && isMark(words, after, ',') && at - 1 > from) {
    const rest = trimmed(words, after + 1, clauseEnd(words, after + 1, end, true))
    const pieces = [{ first: clauseStart(words, at - 1, from), last: at - 1 }]
    if (rest > after + 1) pieces.push({ first: after + 1, last: rest })
    return { cue, source, via: null, pieces, rule: 'according to inside' }
  }
  // `Han har ifølge politiet forklaret, at …` is what he has explained
  if (isReporting(words, after, end)) return undefined
  // `da der ifølge X er`: the expletive belongs to the clause
  const expletive = is(words, at - 1, be.expletive) && is(words, at - 2, be.subordinator)
  const opens =
    at === from ||
    (is(words, at - 1, be.coordinator | be.relative | be.that) && !expletive) ||
    (isMark(words, at - 1, ',') && behind > after)
  const report = { cue, source, via: null }
  if (opens) {
    if (isMedium(words, source, after, end)) return undefined
    if (behind - after < 2) return undefined
    return { ...report, pieces: [{ first: after, last: behind }], rule: 'according to before' }
  }
  const start = expletive ? at - 1 : clauseStart(words, at, from)
  const before = isMark(words, at - 1, ',') ? at - 1 : at
  if (before - start < 1) return undefined
  const pieces = [{ first: start, last: before }]
  if (behind > opening) pieces.push({ first: opening, last: behind })
  return { ...report, pieces, rule: behind > opening ? 'according to inside' : 'according to behind' }
}

/** `ifølge CNN skriver Kreml, at`: who says it stands behind, and the source named first is the medium. */
function isMedium(words: Words, source: NounPhrase, after: number, end: number): boolean {
  if (source.name?.entity.type !== 'ORG' || !isSpeechVerb(words, after, take.clause)) return false
  const subject = subjectAfter(words, after + 1, end)
  return subject !== undefined && canSpeak(words, subject)
}

/** Whether a participle that takes the clause behind it goes on with the sentence. */
function isReporting(words: Words, at: number, end: number): boolean {
  const verb = pastAdverbs(words, at, end)
  const senses = words.entries[words.entry[verb] ?? 0]?.senses ?? []
  if (!senses.some(({ form, takes }) => form === 'participle' && takes & take.clause)) return false
  return is(words, verb + 1, be.that) || (isMark(words, verb + 1, ',') && is(words, verb + 2, be.that))
}

interface Found {
  readonly source: NounPhrase
  /** Token after the expression. */
  readonly after: number
}

function named(words: Words, at: number, from: number, end: number): Found | undefined {
  if (words.pack?.ownStatement.has(lowerText(words, at))) {
    // `siger Krogh, som ifølge eget udsagn aldrig har tabt`
    const relative = is(words, at - 2, be.relative) && isMark(words, at - 3, ',')
    const owner = relative ? phraseBefore(words, at - 3, from) : subjectBefore(words, at - 1, from)
    return owner && { source: owner, after: Math.min(at + 2, end) }
  }
  const source = nounPhrase(words, at, end)
  if (!source) return undefined
  let after = source.last
  // `ifølge lektor Jonatan Brøns fra DTU er …`
  // `ifølge den legende, som nu er under opbygning, har …`
  if (isMark(words, after, ',') && is(words, after + 1, be.relative)) {
    let close = after + 2
    while (close < Math.min(end, after + 30) && !isMark(words, close, ',')) close++
    if (isMark(words, close, ',')) after = close + 1
  }
  while (is(words, after, be.attaching) && nameAt(words, after + 1)) after = nameAt(words, after + 1)?.last ?? after + 2
  if (isMark(words, after, ',') && isMark(words, source.mentionFirst - 1, ',')) after++
  else if (isMark(words, after, ',') && !isWord(words, after + 1)) after++
  return { source, after }
}

const FARTHEST = 8

/** `X' mening`, `hans opfattelse`: whose it is, told by the genitive. */
function opinion(words: Words, at: number, end: number, nouns: ReadonlySet<string> | undefined): Found | undefined {
  if (!nouns) return undefined
  for (let noun = at + 1; noun < Math.min(end, at + FARTHEST); noun++) {
    if (!isWord(words, noun)) return undefined
    if (!is(words, noun, be.opinion) || !nouns.has(lowerText(words, noun))) continue
    // `med hans egne ord`
    const owner = words.pack?.ownStatement.has(lowerText(words, noun - 1)) ? noun - 2 : noun - 1
    const name = nameAt(words, owner)
    const possessive = is(words, owner, be.possessive)
    if (!possessive && !isGenitive(words, owner)) return undefined
    if (possessive && !is(words, owner, be.possessive)) return undefined
    const first = possessive ? owner : at
    return {
      source: {
        first,
        last: noun,
        kind: name ? 'name' : possessive ? 'pronoun' : 'noun',
        mentionFirst: name ? name.first : first,
        mentionLast: owner + 1,
        name,
        head: owner,
        also: undefined,
        ...(name || possessive ? {} : { genitive: true }),
      },
      after: noun + 1,
    }
  }
  return undefined
}
