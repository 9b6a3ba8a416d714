import type { CoreferenceWords } from '../../languages/pack.ts'
import type { DraftEntity } from '../draft.ts'
import { hashLower } from '../entities/tagger/hash.ts'
import { lexiconOf } from '../entities/tagger/index.ts'
import { type Lexicon, lookUpWord, word } from '../entities/tagger/lexicon.ts'
import { lowerText, type NamePlace, type Words } from '../quotes/words.ts'
import { classOf, LETTER, UPPER } from '../tokens/character.ts'
import { Descriptions } from './descriptions.ts'
import { Salience } from './salience.ts'

/** Which tokens outside direct speech stand for whom. */
export interface References {
  /** Pronouns and descriptions that are sure enough to be mentions, by token. */
  readonly mentions: ReadonlyMap<number, DraftEntity>
  readonly pronouns: ReadonlySet<number>
  /** Descriptions that nothing in the article matches, with the most prominent person there. */
  readonly guesses: ReadonlyMap<number, DraftEntity>
  /** The most prominent person after each sentence. */
  readonly topics: readonly (DraftEntity | undefined)[]
}

const SUBJECT = 2
const OTHER = 1
const INSIDE_SPEECH = 0.2

/** Reads the text from left to right, once, with who was mentioned so far. */
export function resolveReferences(words: Words, entities: readonly DraftEntity[], spoken: Uint8Array): References {
  const mentions = new Map<number, DraftEntity>()
  const pronouns = new Set<number>()
  const guesses = new Map<number, DraftEntity>()
  const topics: (DraftEntity | undefined)[] = []
  const { pack } = words.laid
  if (!pack) return { mentions, pronouns, guesses, topics }
  const { tokens } = words
  const data = pack.coreference
  const lexicon = lexiconOf(pack.code)
  const descriptions = collect(words, entities, data)
  const persons = new Salience()
  const organisations = new Salience()
  for (let sentence = 0; sentence < tokens.sentenceCount; sentence++) {
    const first = tokens.firstOfSentence[sentence] ?? 0
    const end = tokens.firstOfSentence[sentence + 1] ?? first
    for (let at = first; at < end; at++) {
      const name = words.names[(words.name[at] ?? 0) - 1]
      const inside = spoken[at] === 1
      if (name) {
        if (name.first === at)
          note(name, sentence, inside ? INSIDE_SPEECH : weightAt(words, at, first, name), persons, organisations)
        continue
      }
      if (inside || !mayRefer(words, at)) continue
      const lower = lowerText(words, at)
      const gender = data.male.has(lower) ? 'm' : data.female.has(lower) ? 'f' : undefined
      if (gender) {
        const entity = persons.best(sentence, gender)
        if (!entity) continue
        mentions.set(at, entity)
        pronouns.add(at)
        if (entity.gender !== 'm' && entity.gender !== 'f') entity.gender = gender
        persons.note(entity, sentence, data.subjects.has(lower) ? SUBJECT : OTHER)
        continue
      }
      describe(lower, at, sentence, at === first)
    }
    topics.push(persons.best(sentence, undefined))
  }
  return { mentions, pronouns, guesses, topics }

  function describe(lower: string, at: number, sentence: number, opens: boolean): void {
    if (!endsDefinite(lower)) {
      if (isAttributed(words, at, data, lexicon, lower)) guess(at, sentence, undefined)
      return
    }
    const gender = data.maleNouns.has(lower) ? 'm' : data.femaleNouns.has(lower) ? 'f' : undefined
    const matches = descriptions.match(lower, data.definiteSuffixes)
    if (matches.length > 0 && !isNameNext(words, at)) {
      const among = (entity: DraftEntity): boolean => matches.includes(entity)
      const entity =
        persons.best(sentence, gender, among) ?? organisations.best(sentence, undefined, among) ?? matches[0]
      if (entity) {
        mentions.set(at, entity)
        ;(entity.type === 'PER' ? persons : organisations).note(entity, sentence, opens ? SUBJECT : OTHER)
        return
      }
    }
    if (data.companies.has(lower)) {
      const company = organisations.best(sentence, undefined)
      if (company) mentions.set(at, company)
    } else if (gender || lookUpWord(lexicon, hashLower(lower, 0, lower.length)) & word.roleDefinite) {
      guess(at, sentence, gender)
    }
  }

  function guess(at: number, sentence: number, gender: 'm' | 'f' | undefined): void {
    const entity = persons.best(sentence, gender)
    if (entity) guesses.set(at, entity)
  }
}

function note(name: NamePlace, sentence: number, weight: number, persons: Salience, organisations: Salience): void {
  if (name.entity.type === 'PER') persons.note(name.entity, sentence, weight)
  else if (name.entity.type === 'ORG') organisations.note(name.entity, sentence, weight)
}

/** A name weighs more where it opens its sentence, or stands right behind a verb. */
function weightAt(words: Words, at: number, first: number, name: NamePlace): number {
  if (at - first < 5) return SUBJECT
  const entry = words.entries[words.entry[name.first - 1] ?? 0]
  return entry && (entry.senses.length > 0 || entry.bits !== 0) ? OTHER * 1.4 : OTHER
}

/** The nouns that stand before names, in roles and in names themselves. */
function collect(words: Words, entities: readonly DraftEntity[], data: CoreferenceWords): Descriptions {
  const descriptions = new Descriptions()
  for (const entity of entities) {
    const told = entity.type === 'PER' ? entity.role : entity.type === 'ORG' ? entity.name : undefined
    for (const noun of told?.toLowerCase().match(/[\p{L}-]{4,}/gu) ?? []) descriptions.note(noun, entity)
  }
  for (const { first, entity } of words.names) {
    const before = first - 1
    if (before < 0 || (entity.type !== 'PER' && entity.type !== 'ORG') || words.name[before] !== 0) continue
    const entry = words.entries[words.entry[before] ?? 0]
    if (
      entry &&
      (entry.senses.length > 0 ||
        (entry.bits !== 0 && words.bits[before] !== 0 && !words.pack?.titles.has(lowerText(words, before))))
    )
      continue
    const noun = lowerText(words, before)
    if (!/^[\p{L}-]{4,}$/u.test(noun)) continue
    for (const form of [noun, ...definiteless(noun, data)]) descriptions.note(form, entity)
    if (entity.type !== 'PER' || entity.gender === 'm' || entity.gender === 'f') continue
    if (data.maleNouns.has(noun)) entity.gender = 'm'
    else if (data.femaleNouns.has(noun)) entity.gender = 'f'
  }
  return descriptions
}

function definiteless(noun: string, data: CoreferenceWords): string[] {
  const suffix = data.definiteSuffixes.find((ending) => ending.length > 1 && noun.endsWith(ending))
  return suffix ? [noun.slice(0, -suffix.length)] : []
}

/** Whether a token is a word that is not surely something else. */
function mayRefer(words: Words, at: number): boolean {
  const { start, end } = words.tokens
  return (end[at] ?? 0) - (start[at] ?? 0) > 2 && (classOf(words.laid.text.charCodeAt(start[at] ?? 0)) & LETTER) !== 0
}

function endsDefinite(lower: string): boolean {
  if (lower.length < 6) return false
  const last = lower.charCodeAt(lower.length - 1)
  // -n, -t, -e
  return last === 0x6e || last === 0x74 || (last === 0x65 && lower.charCodeAt(lower.length - 2) === 0x6e)
}

/** `den 58-årige sundhedsassistent`: a role after an article and an adjective. */
function isAttributed(words: Words, at: number, data: CoreferenceWords, lexicon: Lexicon, lower: string): boolean {
  if (lower.length < 4 || at < 2) return false
  if (!(lookUpWord(lexicon, hashLower(lower, 0, lower.length)) & word.roleIndefinite)) return false
  for (let before = at - 2; before >= Math.max(0, at - 5); before--) {
    if (data.articles.has(lowerText(words, before))) return true
  }
  return false
}

/** `forfatteren Solvej Hjort`: the name behind tells who it is. */
function isNameNext(words: Words, at: number): boolean {
  const next = at + 1
  const { start } = words.tokens
  return (words.name[next] ?? 0) > 0 && (classOf(words.laid.text.charCodeAt(start[next] ?? 0)) & UPPER) !== 0
}
