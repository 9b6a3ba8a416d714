import { tokenAt } from '../tokens/tokens.ts'
import { inquitAt, sourceOf, subjectAround } from './inquits.ts'
import { be, take } from './lexicon.ts'
import type { MarkedStretch } from './marks.ts'
import { canSpeak, type NounPhrase } from './noun-phrases.ts'
import type { Taken } from './reports.ts'
import { is, isMark, type Words } from './words.ts'

/** Words in marks that the author's sentence gives to somebody. */
export interface Fragment {
  readonly stretches: readonly MarkedStretch[]
  readonly cue: { readonly first: number; readonly last: number } | undefined
  readonly source: NounPhrase
  readonly rule: string
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
    return { stretches: [stretch], cue: behind.cue, source: behind.source, rule: 'words in marks and inquit' }
  }
  for (let at = opening - 1; at >= Math.max(first, opening - FARTHEST); at--) {
    if (taken[at] === 1 || isMark(words, at, ';') || is(words, at, be.that)) break
    const senses = words.entries[words.entry[at] ?? 0]?.senses ?? []
    const sense = senses.find(({ takes }) => takes & take.naming) ?? (opening - at < 4 ? senses[0] : undefined)
    if (!sense || words.name[at] !== 0 || sense.form === 'passive') continue
    const source = sense.form === 'finite' ? sourceOf(words, at, first, end) : subjectAround(words, at, first, opening)
    if (!source || !canSpeak(words, source)) continue
    return { stretches: [stretch], cue: { first: at, last: at + 1 }, source, rule: 'words in marks and verb' }
  }
  return undefined
}
