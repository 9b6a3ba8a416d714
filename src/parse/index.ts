import { detectLanguage, languagePack } from '../languages/index.ts'
import type { Article, SourceDocument, Warning } from '../model.ts'
import { codePoints } from '../text/code-points.ts'
import { corefer } from './coreference/index.ts'
import type { DraftParagraph, LaidText } from './draft.ts'
import { describeEntities, gatherEntities } from './entities/index.ts'
import { tagNames } from './entities/tagger/index.ts'
import { layOut } from './layout/index.ts'
import { describe, entitle } from './metadata/index.ts'
import { readability } from './metadata/readability.ts'
import { publish } from './publish.ts'
import { findQuotes } from './quotes/index.ts'
import { findSpeech } from './quotes/speech.ts'
import { readWords } from './quotes/words.ts'
import { tokenize } from './tokens/index.ts'
import type { Tokens } from './tokens/tokens.ts'
import { findValues } from './values/index.ts'

export interface ParseOptions {
  /** BCP 47 code of the text's language; told from the text where absent. */
  readonly language?: string | undefined
}

const noAbbreviations: ReadonlySet<string> = new Set()

/**
 * Parses a document that was read: every stage is called here, once, in this order.
 * Pure: the same document gives the same article.
 */
export function parseDocument(document: SourceDocument, options: ParseOptions = {}): Article {
  const warnings: Warning[] = [...document.warnings]
  // The language first: every later stage takes its words from the language's pack.
  const { language, languageFrom } = languageOf(document, options)
  const pack = languagePack(language)
  if (!pack) warnings.push(withoutPack(language))
  // Bylines and signatures leave before the text is cut into tokens, so that no stage takes them for running text.
  const layout = layOut(document, pack)
  const described = describe(document, layout, { code: language, from: languageFrom }, pack)
  const tokens = tokenize(
    layout.text,
    layout.paragraphs,
    pack?.abbreviations ?? noAbbreviations,
    pack?.closingAbbreviations,
  )
  const laid: LaidText = {
    text: layout.text,
    paragraphs: layout.paragraphs,
    tokens,
    paragraphOfSentence: paragraphOfSentence(layout.paragraphs, tokens),
    pack,
    date: described.date,
  }
  // Names and values are found apart and gathered together: a name never overlaps a value.
  const names = pack ? tagNames(tokens, pack.code) : []
  const values = pack ? findValues(laid, names) : []
  const entities = gatherEntities(laid, names, values)
  // Direct speech first: what is said in it is told by another voice than the author's. Coreference before quotes: a
  // speaker is often a pronoun or a title.
  const read = readWords(laid, entities)
  const speech = findSpeech(read)
  const coreference = corefer(read, entities, speech)
  describeEntities(laid, entities)
  const quotes = findQuotes(read, speech, coreference)
  // Code points last, once, for everything.
  const points = codePoints(layout.text)
  const published = publish(laid, points, entities, quotes)
  const { words, readingMinutes, lix } = readability(tokens)
  return {
    schemaVersion: 1,
    id: document.id,
    source: document.source,
    meta: {
      ...entitle(document, laid),
      ...described,
      counts: {
        paragraphs: layout.paragraphs.filter(({ kind }) => kind === 'lede' || kind === 'body').length,
        sentences: tokens.sentenceCount,
        words,
        characters: points.length,
        quotes: published.quotes.length,
        entities: published.entities.length,
      },
      readingMinutes,
      lix,
    },
    text: layout.text,
    asides: [...layout.asides],
    ...published,
    warnings,
  }
}

function languageOf(
  document: SourceDocument,
  options: ParseOptions,
): { readonly language: string; readonly languageFrom: string } {
  if (options.language !== undefined) return { language: options.language, languageFrom: 'as asked for' }
  const { language, sources } = document.meta
  if (language !== undefined) return { language, languageFrom: sources?.language ?? document.source.format }
  return { language: detectLanguage(sample(document)), languageFrom: 'words of the text' }
}

/** Enough of the text to tell its language by. */
function sample(document: SourceDocument): string {
  let text = ''
  for (const block of document.blocks) {
    text += `${block.text}\n`
    if (text.length > 8000) break
  }
  return text
}

function withoutPack(language: string): Warning {
  return {
    code: 'no-language-pack',
    message: `No language pack for "${language}": paragraphs, marked quotes and metadata are found, entities, speakers and indirect quotes are not.`,
  }
}

function paragraphOfSentence(paragraphs: readonly DraftParagraph[], tokens: Tokens): Uint32Array {
  const column = new Uint32Array(tokens.sentenceCount)
  let paragraph = 0
  for (let sentence = 0; sentence < column.length; sentence++) {
    const start = tokens.start[tokens.firstOfSentence[sentence] ?? 0] ?? 0
    while (paragraph < paragraphs.length - 1 && start >= (paragraphs[paragraph]?.end ?? 0)) paragraph++
    column[sentence] = paragraph
  }
  return column
}
