import { tokenAt } from '../tokens/tokens.ts'
import { inquitAt, isSpeechVerb } from './inquits.ts'
import { be, take } from './lexicon.ts'
import type { MarkedStretch } from './marks.ts'
import type { NounPhrase } from './phrase.ts'
import type { Taken } from './report.ts'
import { speakerOf } from './sources.ts'
import { canSpeak } from './subjects.ts'
import { is, isMark, isWord, reads, type Words } from './words.ts'

/** Words in marks that the author's sentence gives to somebody. */
export interface Fragment {
  readonly stretches: readonly MarkedStretch[]
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase
  readonly rule: string
  /** Whether the words are an utterance of their own: `råbte »Stop!«`. */
  readonly whole: boolean
}

const FARTHEST = 30

/** The one to whom a sentence gives the words in marks: `X kalder det »…«`, `»…«, siger X`; undefined for titles and irony. */
export function fragmentSource(words: Words, taken: Taken, stretch: MarkedStretch): Fragment | undefined {
  const { tokens } = words
  const opening = tokenAt(tokens, stretch.outerStart)
  const after = tokenAt(tokens, stretch.outerEnd)
  const sentence = tokens.sentence[opening] ?? 0
  const first = tokens.firstOfSentence[sentence] ?? 0
  const end = tokens.firstOfSentence[sentence + 1] ?? after
  const behind = isMark(words, after, ',') ? inquitAt(words, after + 1, end, false) : undefined
  if (behind?.source && canSpeak(words, behind.source)) {
    return {
      stretches: [stretch],
      cue: behind.cue,
      source: behind.source,
      rule: 'words in marks and inquit',
      whole: false,
    }
  }
  for (let at = opening - 1; at >= Math.max(first, opening - FARTHEST); at--) {
    if (taken[at] === 1 || isMark(words, at, ';') || is(words, at, be.that)) break
    const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
    const whole = isSaidWhole(words, stretch, at, opening)
    const sense =
      senses.find(({ takes, particle }) => takes & take.naming && leads(words, particle, at, opening)) ??
      (opening - at < 4 &&
      (words.entry[opening - 1] !== 0 || !isWord(words, opening - 1)) &&
      !is(words, at, be.sounding)
        ? senses.find(({ takes, particle }) => takes & take.clause && leads(words, particle, at, opening))
        : undefined) ??
      (whole ? senses.find(({ takes }) => takes & take.speech) : undefined)
    if (!sense || words.name[at] !== 0 || sense.form === 'passive') continue
    const source = speakerOf(words, at, sense, first, sense.form === 'finite' ? end : opening, undefined)
    if (!source || !canSpeak(words, source)) continue
    return {
      stretches: [stretch],
      cue: { first: at, last: at + 1 },
      source,
      rule: 'words in marks and verb',
      whole: whole && !(sense.takes & take.naming),
    }
  }
  return undefined
}

/** Whether marked words right behind a verb of speech, or its subject, are a sentence: they begin with a capital. */
function isSaidWhole(words: Words, { start }: MarkedStretch, verb: number, opening: number): boolean {
  if (!isSpeechVerb(words, verb) || !/\p{Lu}/u.test(words.laid.text.charAt(start))) return false
  return verb === opening - 1 || (verb === opening - 2 && is(words, opening - 1, be.subjectPronoun))
}

/** Whether a verb's own words stand between it and what is quoted, close before that: `taler om »pakkerne«`. */
function leads(words: Words, particle: readonly string[], verb: number, opening: number): boolean {
  if (particle.length === 0) return true
  for (let at = opening - 1; at > Math.max(verb, opening - 4); at--) {
    if (reads(words, at - particle.length + 1, particle)) return true
  }
  return false
}
