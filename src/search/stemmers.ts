import { folded } from './folding.ts'

/** The stem of a folded form, folded. */
export type Stem = (form: string) => string

interface Stemming {
  readonly load: () => Promise<{ stemmer: (word: string) => string }>
  /** Spellings of the folded form that the stemmer knows as letters. */
  readonly letters?: readonly (readonly [string, string])[]
}

const danishLetters = [
  ['aa', 'å'],
  ['oe', 'ø'],
  ['ae', 'æ'],
] as const
const swedishLetters = [
  ['aa', 'å'],
  ['oe', 'ö'],
  ['ae', 'ä'],
] as const
const norwegian: Stemming = { load: () => import('@orama/stemmers/norwegian'), letters: danishLetters }

// Snowball's algorithms (https://snowballstem.org). Left out: those for scripts whose vowel signs the folding takes away.
const stemmings: ReadonlyMap<string, Stemming> = new Map<string, Stemming>([
  ['bg', { load: () => import('@orama/stemmers/bulgarian') }],
  ['da', { load: () => import('@orama/stemmers/danish'), letters: danishLetters }],
  ['de', { load: () => import('@orama/stemmers/german'), letters: swedishLetters }],
  ['el', { load: () => import('@orama/stemmers/greek') }],
  ['en', { load: () => import('@orama/stemmers/english') }],
  ['es', { load: () => import('@orama/stemmers/spanish') }],
  ['fi', { load: () => import('@orama/stemmers/finnish'), letters: swedishLetters }],
  ['fr', { load: () => import('@orama/stemmers/french') }],
  ['hu', { load: () => import('@orama/stemmers/hungarian') }],
  ['it', { load: () => import('@orama/stemmers/italian') }],
  ['nb', norwegian],
  ['nl', { load: () => import('@orama/stemmers/dutch') }],
  ['nn', norwegian],
  ['no', norwegian],
  ['pt', { load: () => import('@orama/stemmers/portuguese') }],
  ['ro', { load: () => import('@orama/stemmers/romanian') }],
  ['ru', { load: () => import('@orama/stemmers/russian') }],
  ['sv', { load: () => import('@orama/stemmers/swedish'), letters: swedishLetters }],
  ['tr', { load: () => import('@orama/stemmers/turkish') }],
])

/** The part of a BCP 47 code that stemming goes by, letters a–z only: `da` of `da-DK`. */
export function stemmingLanguage(code: string): string {
  return /^[a-z]*/.exec(code.toLowerCase())?.[0] ?? ''
}

const loaded = new Map<string, Promise<Stem>>()
const same: Stem = (form) => form
/** A newsroom's vocabulary; the cache is emptied where it outgrows this, so that memory stays flat. */
const cacheSize = 300_000

/** The stemmer of a language; where none is known, a form is its own stem. */
export function stemmerOf(language: string): Promise<Stem> {
  const known = loaded.get(language)
  if (known) return known
  const stemming = stemmings.get(language)
  const stem = stemming ? load(stemming) : Promise.resolve(same)
  loaded.set(language, stem)
  return stem
}

async function load({ load: module, letters = [] }: Stemming): Promise<Stem> {
  const { stemmer } = await module()
  const cache = new Map<string, string>()
  return (form) => {
    const known = cache.get(form)
    if (known !== undefined) return known
    // The stemmer's rules speak of letters, the folded form of their spellings.
    const word = letters.reduce((text, [spelling, letter]) => text.replaceAll(spelling, letter), form)
    const stem = folded(stemmer(word))
    if (cache.size >= cacheSize) cache.clear()
    cache.set(form, stem)
    return stem
  }
}
