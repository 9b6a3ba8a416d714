import type { QuoteWords, ReportingVerbs } from '../../languages/pack-of-speech.ts'
import { classOf, LETTER } from '../tokens/character.ts'
import { FormColumn } from '../tokens/form-column.ts'

/** What a word may be, as bits. */
export const be = {
  that: 1,
  auxiliary: 1 << 1,
  modal: 1 << 2,
  subjectPronoun: 1 << 3,
  objectPronoun: 1 << 4,
  otherPerson: 1 << 5,
  expletive: 1 << 6,
  pointer: 1 << 7,
  possessive: 1 << 8,
  determiner: 1 << 9,
  preposition: 1 << 10,
  attaching: 1 << 11,
  subordinator: 1 << 12,
  question: 1 << 13,
  relative: 1 << 14,
  coordinator: 1 << 15,
  contrast: 1 << 16,
  adverb: 1 << 17,
  finite: 1 << 18,
  opinion: 1 << 19,
  agent: 1 << 20,
  sounding: 1 << 21,
  soundingSource: 1 << 22,
  standing: 1 << 23,
  informant: 1 << 24,
  place: 1 << 25,
  media: 1 << 26,
  document: 1 << 27,
  title: 1 << 28,
  answer: 1 << 29,
  obligation: 1 << 30,
} as const

/** What a reporting verb takes, as bits. */
export const take = { clause: 1, speech: 2, comment: 4, urge: 8, naming: 16, infinitive: 32, question: 64 } as const

export type VerbForm = 'infinitive' | 'finite' | 'participle' | 'passive'

/** One reading of a word as a reporting verb. */
export interface VerbSense {
  readonly form: VerbForm
  readonly takes: number
  /** Whether a finite form tells of the past. */
  readonly past: boolean
  /** Words that belong to the verb and stand after it: `på` of `peger på`. */
  readonly particle: readonly string[]
}

/** What the pack says about one word form. */
export interface WordEntry {
  readonly bits: number
  readonly senses: readonly VerbSense[]
}

const forms: readonly VerbForm[] = ['infinitive', 'finite', 'finite', 'participle', 'passive']
/** All that a pack's quote words say about forms. */
export interface QuoteLexicon {
  /** Entries by their numbers; 0 is that of a form of which nothing is said. */
  readonly entries: readonly WordEntry[]
  /** Number of each form's entry. */
  readonly numbers: FormColumn
}

/** Longer words are in no pack. */
const LONGEST_WORD = 24
const lexicons = new WeakMap<QuoteWords, QuoteLexicon>()

/** The entries of all word forms that a pack's quote words speak of, compiled once a pack. */
export function quoteLexicon(words: QuoteWords): QuoteLexicon {
  const known = lexicons.get(words)
  if (known) return known
  const entries: { bits: number; senses: VerbSense[] }[] = [{ bits: 0, senses: [] }]
  const numbers = new Map<string, number>()
  const entry = (word: string): { bits: number; senses: VerbSense[] } => {
    const found = entries[numbers.get(word) ?? entries.length]
    if (found) return found
    const made = { bits: 0, senses: [] }
    numbers.set(word, entries.push(made) - 1)
    return made
  }
  for (const [set, bit] of wordClasses(words)) for (const word of set) entry(word).bits |= bit
  // a bare entry makes a word be looked at
  for (const [noun = ''] of words.claims) entry(noun)
  for (const word of [...words.habits, ...words.utterances, ...words.opinions.keys(), ...words.asSaid]) entry(word)
  for (const { word, sense } of verbSenses(words.verbs)) entry(word).senses.push(sense)
  const isWord = (form: string): boolean => form.length <= LONGEST_WORD && (classOf(form.charCodeAt(0)) & LETTER) !== 0
  const lexicon = {
    entries,
    numbers: new FormColumn((form, lower) => (isWord(form) ? (numbers.get(lower) ?? 0) : 0)),
  }
  lexicons.set(words, lexicon)
  return lexicon
}

function wordClasses(words: QuoteWords): [Iterable<string>, number][] {
  return [
    [words.that, be.that],
    [words.auxiliaries, be.auxiliary],
    [words.modals, be.modal],
    [words.subjectPronouns, be.subjectPronoun],
    [words.objectPronouns, be.objectPronoun],
    [words.otherPersons, be.otherPerson],
    [words.expletives, be.expletive],
    [words.pointers, be.pointer],
    [words.possessives, be.possessive],
    [words.determiners, be.determiner],
    [words.prepositions, be.preposition],
    [words.attachingPrepositions, be.attaching],
    [words.subordinators, be.subordinator],
    [words.questionWords, be.question],
    [words.relatives, be.relative],
    [words.coordinators, be.coordinator],
    [words.contrasts, be.contrast],
    [words.adverbs, be.adverb],
    [words.finiteVerbs, be.finite],
    [[...words.opinions.values()].flatMap((nouns) => [...nouns]), be.opinion],
    [words.agents, be.agent],
    [words.sounding, be.sounding],
    [words.soundingSources, be.soundingSource],
    [words.standing, be.standing],
    [words.informants, be.informant],
    [words.places, be.place],
    [words.media, be.media],
    [words.documents, be.document],
    [words.titles, be.title],
    [words.answers, be.answer],
    [words.obligations, be.obligation],
  ]
}

function* verbSenses(verbs: ReportingVerbs): Generator<{ word: string; sense: VerbSense }> {
  const groups: [string, number][] = [
    [verbs.say, take.clause | take.speech | take.comment],
    [verbs.clause, take.clause],
    [verbs.urge, take.urge | take.infinitive | take.speech],
    [verbs.speech, take.speech],
    [verbs.naming, take.naming | take.speech],
  ]
  const infinitives = new Set(verbs.infinitive.split(/\s+/))
  const questions = new Set(verbs.question.split(/\s+/))
  for (const [lines, group] of groups) {
    for (const line of lines.split(';')) {
      const [infinitive = '', present = '', past = '', participle = '', passive = '', ...particle] = line
        .trim()
        .split(/\s+/)
      const takes =
        group | (infinitives.has(infinitive) ? take.infinitive : 0) | (questions.has(infinitive) ? take.question : 0)
      for (const [index, word] of [infinitive, present, past, participle, passive].entries()) {
        const form = forms[index]
        if (form && word !== '' && word !== '-') yield { word, sense: { form, takes, particle, past: index === 2 } }
      }
    }
  }
}
