import { finish, type Inquit } from './inquit.ts'
import { be } from './lexicon.ts'
import { nounPhrase } from './noun-phrases.ts'
import type { NounPhrase } from './phrase.ts'
import { subjectAfter } from './subjects.ts'
import { viaFrom } from './via.ts'
import { is, isCapital, isWord, lowerText, nameAt, pastAdverbs, type Words } from './words.ts'

/** `lyder det fra X`, `lyder det i opslaget`, `lød hans dom`, `fremgår det af X`, `hedder det i X`. */
export function sounding(words: Words, at: number, end: number): Inquit | undefined {
  if (!is(words, at, be.sounding | be.standing)) return undefined
  const cue = { first: at, last: at + 1 }
  if (is(words, at + 1, be.expletive)) {
    let next = pastAdverbs(words, at + 2, end)
    // `lyder det i hvert fald fra X`
    if (is(words, next, be.soundingSource) && is(words, next + 1, be.adverb)) next = pastAdverbs(words, next + 1, end)
    // `lød det stille fra X`
    if (isPlainAdverb(words, next) && is(words, next + 1, be.soundingSource)) next++
    const source = statedIn(words, at, next, end)
    if (source) return finish(words, cue, source, end, 'inquit')
    // `stod der flammer ud af vinduerne`
    if (is(words, at, be.standing) && next < end && isWord(words, next) && !is(words, next, be.preposition))
      return undefined
    return { cue, source: undefined, end: next, via: viaFrom(words, next, end)?.name ?? null, rule: 'inquit' }
  }
  if (!is(words, at, be.sounding)) return undefined
  // `lyder svaret`, which may also be read as a verb
  const uttered = words.pack?.utterances.has(lowerText(words, at + 1)) === true
  const owner = subjectAfter(words, at + 1, end)
  const last = owner?.last ?? at + 2
  if (!owner && !uttered) return undefined
  // `lød svaret fra træneren`
  for (let from = at + 2; from <= last && (uttered || !owner?.name); from++) {
    const source = is(words, from, be.soundingSource) ? nounPhrase(words, from + 1, end) : undefined
    if (source) return finish(words, cue, source, end, 'inquit')
  }
  if (!owner || uttered)
    return { cue, source: undefined, end: last, via: viaFrom(words, last, end)?.name ?? null, rule: 'inquit' }
  return { ...finish(words, cue, owner, end, 'inquit'), source: ownerOf(words, owner) }
}

/** Whether a word that the pack does not list tells how something sounds. */
function isPlainAdverb(words: Words, at: number): boolean {
  return words.entry[at] === 0 && words.name[at] === 0 && isWord(words, at) && !isCapital(words, at)
}

/** What something comes from or stands in, behind its verb: `lyder det fra X`, `står der på skiltet`. */
export function statedIn(words: Words, verb: number, at: number, end: number): NounPhrase | undefined {
  const place = is(words, verb, be.standing) && is(words, at, be.place) && !is(words, at + 1, be.media)
  return place || is(words, at, be.soundingSource) ? nounPhrase(words, at + 1, end) : undefined
}

/** Whose words they are: `hans` of `hans dom`, `pistolmandens` of `pistolmandens ordre`. */
function ownerOf(words: Words, phrase: NounPhrase): NounPhrase {
  const name = nameAt(words, phrase.first)
  if (phrase.name && phrase.name !== name) return phrase
  const last = name && name.last < phrase.last ? name.last : phrase.first + 1
  if (last >= phrase.last) return phrase
  return {
    ...phrase,
    last,
    mentionFirst: phrase.first,
    mentionLast: last,
    kind: name ? 'name' : is(words, phrase.first, be.possessive) ? 'pronoun' : 'noun',
    name,
    head: phrase.first,
  }
}
