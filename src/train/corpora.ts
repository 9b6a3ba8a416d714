import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lexicon } from '../parse/entities/tagger/lexicon.ts'
import { type FoldTag, intoTexts, label, readSentences } from './corpus.ts'
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

/** NorNE's thirteen types: a place that acts is an organisation, products and events are works, derivations no names. */
const foldNorwegian: FoldTag = (tag) => {
  const [mark, type] = tag.split('-')
  if (type === undefined || type === 'DRV') return 'O'
  if (type === 'GPE_LOC') return `${mark}-LOC`
  if (type === 'GPE_ORG') return `${mark}-ORG`
  return type === 'PER' || type === 'ORG' || type === 'LOC' ? tag : `${mark}-MISC`
}

const asIs: FoldTag = (tag) => tag

/** Reads all annotated sentences under a folder as the tagger sees them. */
export function readCorpora(
  folder: string,
  lexicon: Lexicon,
  abbreviations: ReadonlySet<string>,
  skipFamilies: readonly string[],
): Corpora {
  const read = (fold: FoldTag, ...paths: string[]): Sighted[] =>
    paths.flatMap((path) => {
      const texts = intoTexts(readSentences(join(folder, 'ner', path)), 1)
      return see(
        texts.map((text) => label(text, fold, abbreviations)),
        lexicon,
        skipFamilies,
      )
    })
  const modern = readdirSync(join(folder, 'ner/da-modern')).sort()
  return {
    kin: [...read(foldNorwegian, 'nb/all.iob2', 'nn/all.iob2'), ...read(asIs, 'sv/train.iob2', 'sv/dev.iob2')],
    old: read(foldDanish, 'da/train.iob2'),
    modern: read(asIs, ...modern.map((file) => `da-modern/${file}`)),
    dev: read(foldDanish, 'da/dev.iob2'),
  }
}
