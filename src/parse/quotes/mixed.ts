import { tokenAt } from '../tokens/tokens.ts'
import { asSaid, inquitAt, isSpeechVerb, sourceOf } from './inquits.ts'
import { be, take, type VerbSense } from './lexicon.ts'
import type { MarkedStretch } from './marks.ts'
import { namedBy } from './namings.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import type { Taken } from './report.ts'
import { agent, agentBefore, isPassive, isState, speakerOf } from './sources.ts'
import { canSpeak } from './subjects.ts'
import { is, isMark, isWord, lowerText, phraseAt, reads, type Words } from './words.ts'

/** Words in marks that the author's sentence gives to somebody. */
export interface Fragment {
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase | undefined
  readonly rule: string
  /** Whether the words are an utterance of their own: `råbte »Stop!«`. */
  readonly whole: boolean
}

const FARTHEST = 30

/** The one to whom a sentence gives the words in marks: `X kalder det »…«`, `»…«, siger X`; undefined for titles and irony. */
export function fragmentSource(
  words: Words,
  taken: Taken,
  stretch: MarkedStretch,
  lastListed = stretch,
): Fragment | undefined {
  const { tokens } = words
  const opening = tokenAt(tokens, stretch.outerStart)
  const after = tokenAt(tokens, stretch.outerEnd)
  const behindAll = tokenAt(tokens, lastListed.outerEnd)
  const sentence = tokens.sentence[opening] ?? 0
  const first = tokens.firstOfSentence[sentence] ?? 0
  const end = tokens.firstOfSentence[sentence + 1] ?? after
  const behind = isMark(words, behindAll, ',')
    ? (asSaid(words, behindAll + 1, end) ??
      (opensSubordinate(words, first, opening) ? undefined : inquitAt(words, behindAll + 1, end, false)))
    : undefined
  if (behind?.source && canSpeak(words, behind.source)) {
    return {
      cue: behind.cue,
      source: behind.source,
      rule: 'words in marks and inquit',
      whole: false,
    }
  }
  const namer = namedBy(words, after, end)
  if (namer && canSpeak(words, namer)) {
    return { cue: { first: after, last: after + 1 }, source: namer, rule: 'words in marks and verb', whole: false }
  }
  if (isBareName(words, stretch, opening, after)) return undefined
  const wording = isWording(words, stretch, opening, after)
  for (let at = opening - 1; at >= Math.max(first, opening - FARTHEST); at--) {
    if (taken[at] === 1 || isMark(words, at, ';') || is(words, at, be.that)) break
    if (words.pack && phraseAt(words, at, words.pack.otherVerbs)) continue
    const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
    const whole = isSaidWhole(words, stretch, at, opening)
    const sense =
      // `kunne kalde det »X«` is what somebody might say
      senses.find(
        ({ form, takes, particle }) =>
          form !== 'infinitive' && takes & take.naming && leads(words, particle, at, opening),
      ) ??
      (opening - at < 4 &&
      (words.entry[opening - 1] !== 0 || !isWord(words, opening - 1)) &&
      !is(words, at, be.sounding | be.standing)
        ? senses.find(({ takes, particle }) => takes & take.clause && leads(words, particle, at, opening))
        : undefined) ??
      (whole ? senses.find(({ takes }) => takes & take.speech) : undefined) ??
      // `gøre byen »mere levende«` is not `gøre gældende`
      (wording && !is(words, at, be.sounding | be.standing)
        ? senses.find(({ takes, particle }) => takes & take.comment && leads(words, particle, at, opening))
        : undefined)
    if (!sense) {
      const doer = senses.some(({ takes }) => takes & take.naming) ? insertedDoer(words, at, first) : undefined
      if (doer) return { cue: { first: at, last: at + 1 }, source: doer, rule: 'words in marks and verb', whole: false }
    }
    if (!sense || words.name[at] !== 0) continue
    // `De kalder sig »Ravnene«`: a name
    if (sense.takes & take.naming && words.pack?.reflexives.has(lowerText(words, opening - 1))) return undefined
    if (isPassiveIn(words, at, sense, first)) {
      const named = isNamed(words, stretch, opening, after, end, at)
      if (!named) continue
      return { cue: { first: at, last: at + 1 }, ...named, rule: 'words in marks and passive', whole: false }
    }
    const source = speakerOf(words, at, sense, first, sense.form === 'finite' ? end : opening, undefined)
    if (!source || !canSpeak(words, source)) continue
    return {
      cue: { first: at, last: at + 1 },
      source,
      rule: 'words in marks and verb',
      whole: whole && !(sense.takes & take.naming),
    }
  }
  return stateOf(words, first, opening, after)
}

/** Whether a sentence begins with a clause that words in marks stand in: `Mens hun talte om »pjat«, rystede Per Skov på hovedet`. */
function opensSubordinate(words: Words, first: number, opening: number): boolean {
  if (!is(words, first, be.subordinator) || is(words, first, be.question | be.that)) return false
  for (let at = first; at < opening; at++) if (isMark(words, at, ',')) return false
  return true
}

/** Whose mind words in marks tell: `Lone Hald er »dybt rystet«`. */
function stateOf(words: Words, first: number, opening: number, after: number): Fragment | undefined {
  const last = after - 2
  const copula = opening - 1
  if (last - opening < 2 || !is(words, copula, be.auxiliary)) return undefined
  const senses = words.entries[words.entry[last] ?? 0]?.senses ?? []
  if (!senses.some(({ form, takes }) => form === 'participle' && takes === take.clause)) return undefined
  const source = sourceOf(words, copula, first, opening)
  if (!source || !canSpeak(words, source)) return undefined
  return { cue: undefined, source, rule: 'words in marks and state', whole: false }
}

/** Whether a verb is passive: `blev døbt »X«`, and of names `er døbt »X«`. */
function isPassiveIn(words: Words, verb: number, { form, takes }: VerbSense, first: number): boolean {
  if (form === 'passive') return true
  if (form !== 'participle') return false
  return isPassive(words, verb, first) || ((takes & take.naming) !== 0 && isState(words, verb, first))
}

/** Who is said to have called something so, inserted before the infinitive: `Man kan, som Lone Hald gjorde, kalde det »…«`. */
function insertedDoer(words: Words, verb: number, first: number): NounPhrase | undefined {
  if (!isMark(words, verb - 1, ',')) return undefined
  for (let at = verb - 2; at > Math.max(first, verb - FARTHEST); at--) {
    if (!isMark(words, at - 1, ',') || !words.pack?.asSaid.has(lowerText(words, at))) continue
    const doer = nounPhrase(words, at + 1, verb)
    return doer && canSpeak(words, doer) ? doer : undefined
  }
  return undefined
}

const LEAST_WORDS = 2

/** Who calls it so in a passive: the agent, or nobody told where it is somebody's wording rather than a name. */
function isNamed(
  words: Words,
  stretch: MarkedStretch,
  opening: number,
  after: number,
  end: number,
  verb: number,
): { source: NounPhrase | undefined } | undefined {
  const source = agent(words, after - 1, end) ?? agentBefore(words, verb)
  if (source) return { source }
  return isWording(words, stretch, opening, after) ? { source: undefined } : undefined
}

/** Whether words in marks are somebody's wording rather than a name or a term: several, the first without a capital. */
function isWording(words: Words, { start }: MarkedStretch, opening: number, after: number): boolean {
  if (/\p{Lu}/u.test(words.laid.text.charAt(start))) return false
  let count = 0
  for (let at = opening; at < after; at++) if (isWord(words, at)) count++
  return count >= LEAST_WORDS
}

/** Whether words in marks are a name: `sender »Strandhotellet«`, `kaldte hende »Tandfeen fra Toftlund«`. */
function isBareName(words: Words, { start, end }: MarkedStretch, opening: number, after: number): boolean {
  const { text } = words.laid
  if (!/\p{Lu}/u.test(text.charAt(start)) || /[.!?…,]/.test(text.charAt(end - 1))) return false
  // the marks themselves are tokens
  return after - opening === 3 || is(words, opening - 1, be.objectPronoun)
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

/** How many stretches a list has at the most: bounds the work in a text that is all marks. */
const LONGEST_LIST = 20

/** The stretches that go on with one in a list: `»ærlig« og »dygtig«`. */
export function listedWith(words: Words, stretches: readonly MarkedStretch[], at: number): MarkedStretch[] {
  const listed: MarkedStretch[] = []
  for (let next = at + 1; next < Math.min(stretches.length, at + LONGEST_LIST); next++) {
    const [before, stretch] = [stretches[next - 1], stretches[next]]
    if (!before || !stretch || stretch.paragraph !== before.paragraph) break
    const last = tokenAt(words.tokens, stretch.outerStart)
    let between = tokenAt(words.tokens, before.outerEnd)
    while (between < last && (isMark(words, between, ',') || is(words, between, be.coordinator))) between++
    if (between < last) break
    listed.push(stretch)
  }
  return listed
}
