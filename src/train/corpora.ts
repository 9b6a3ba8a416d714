import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../parse/entities/tagger/lexicon.ts'
import { type FoldTag, label, readSentences, type Sentence } from './corpus.ts'
import { type Sighted, see } from './sequences.ts'

export interface Corpora {
  /** Norwegian (NorNE) and Swedish (Universal NER). */
  readonly kin: Sighted[]
  /** Danish of 1983–92 (Universal NER). */
  readonly old: Sighted[]
  /** Contemporary Danish. */
  readonly modern: Sighted[]
  /** Set apart for measuring. */
  readonly dev: Sighted[]
}

/** Works and the like are outside in Universal NER; the older layer beside it still has them. */
const foldDanish: FoldTag = (tag, layer) => {
  if (tag !== 'O') return tag
  const [mark, type] = layer.split('#')[0]?.split('-') ?? []
  return type === 'MISC' ? `${mark}-MISC` : 'O'
}

/**
 * NorNE's thirteen types: a place that acts is an organisation, products and events are works, derivations no names. But
 * a compound of a name and a noun (`FN-mandatet`), a derivation there, has its name's type in the Danish corpus, so it
 * gets here the type that its first part has elsewhere in NorNE.
 */
function foldNorwegian(sentences: readonly Sentence[]): FoldTag {
  const types = typesOfWords(sentences)
  return (tag, _layer, form) => {
    const [mark, type] = tag.split('-')
    if (type !== 'DRV') return type === undefined ? 'O' : `${mark}-${folded(type)}`
    const cut = form.lastIndexOf('-')
    const known = cut > 0 ? types.get(form.slice(0, cut)) : undefined
    return known ? `B-${known}` : 'O'
  }
}

function folded(type: string): string {
  if (type === 'GPE_LOC') return 'LOC'
  if (type === 'GPE_ORG') return 'ORG'
  return type === 'PER' || type === 'ORG' || type === 'LOC' ? type : 'MISC'
}

/** The type that each word most often has as a name by itself, or as part of a person's name. */
function typesOfWords(sentences: readonly Sentence[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { rows } of sentences) {
    for (const [at, { form, tag }] of rows.entries()) {
      const [mark, type = 'DRV'] = tag.split('-')
      const alone = mark === 'B' && !rows[at + 1]?.tag.startsWith('I-')
      if (type === 'DRV' || !(alone || type === 'PER')) continue
      // a compound with a country's name means the place: `Israel-venn`
      const meant = type === 'GPE_ORG' ? 'LOC' : folded(type)
      const seen = counts.get(form) ?? new Map<string, number>()
      counts.set(form, seen.set(meant, (seen.get(meant) ?? 0) + 1))
    }
  }
  return new Map(
    [...counts].map(([form, seen]) => [form, [...seen].reduce((most, next) => (next[1] > most[1] ? next : most))[0]]),
  )
}

const asIs: FoldTag = (tag) => tag

/** Reads all annotated sentences under a folder as the tagger sees them. */
export function readCorpora(
  folder: string,
  lexicon: Lexicon,
  abbreviations: ReadonlySet<string>,
  skipFamilies: readonly string[],
): Corpora {
  const sentencesOf = (path: string): Sentence[] => readSentences(join(folder, 'ner', path))
  const seen = (fold: FoldTag, sentences: readonly Sentence[]): Sighted[] => {
    const texts = sentences.map((sentence) => label([sentence], fold, abbreviations))
    return see(texts, lexicon, skipFamilies)
  }
  const read = (fold: FoldTag, ...paths: string[]): Sighted[] => paths.flatMap((path) => seen(fold, sentencesOf(path)))
  const norwegian = ['nb/all.iob2', 'nn/all.iob2'].flatMap(sentencesOf)
  const modern = readdirSync(join(folder, 'ner/da-modern')).sort()
  return {
    kin: [...seen(foldNorwegian(norwegian), norwegian), ...read(asIs, 'sv/train.iob2', 'sv/dev.iob2')],
    old: read(foldDanish, 'da/train.iob2'),
    modern: read(asIs, ...modern.map((file) => `da-modern/${file}`)),
    dev: read(foldDanish, 'da/dev.iob2'),
  }
}
