import { danish } from '../../../src/languages/da/index.ts'
import type { DraftEntity, LaidText, NameMention } from '../../../src/parse/draft.ts'
import { gatherEntities } from '../../../src/parse/entities/index.ts'
import { tokenize } from '../../../src/parse/tokens/index.ts'
import { tokenAt } from '../../../src/parse/tokens/tokens.ts'

/** The entities of a text whose names are marked: `[PER Ane Toft] bor i [LOC Ribe]`; with the text without the marks. */
export function gathered(marked: string): { text: string; laid: LaidText; entities: DraftEntity[] } {
  let text = ''
  let from = 0
  const spans: { type: NameMention['type']; start: number; end: number }[] = []
  for (const match of marked.matchAll(/\[(PER|ORG|LOC|MISC) ([^\]]*)\]/g)) {
    text += marked.slice(from, match.index)
    const [whole, type, name = ''] = match
    if (type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC') {
      spans.push({ type, start: text.length, end: text.length + name.length })
    }
    text += name
    from = match.index + whole.length
  }
  text += marked.slice(from)
  const paragraphs = [{ kind: 'body' as const, start: 0, end: text.length }]
  const tokens = tokenize(text, paragraphs, danish.abbreviations, danish.closingAbbreviations)
  const names = spans.map((span): NameMention => {
    return { ...span, first: tokenAt(tokens, span.start), last: tokenAt(tokens, span.end - 1) + 1, confidence: 0.9 }
  })
  const paragraphOfSentence = new Uint32Array(tokens.sentenceCount)
  const laid = { text, paragraphs, tokens, paragraphOfSentence, pack: danish, date: null }
  return { text, laid, entities: gatherEntities(laid, names, []) }
}
