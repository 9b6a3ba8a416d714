import { readFileSync } from 'node:fs'
import { tokenize } from '../parse/tokens/index.ts'
import type { Tokens } from '../parse/tokens/tokens.ts'

/** The labels of the tagger: outside, and begin and inside of each type. */
export const labels: readonly string[] = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC']

/** A text of one or more sentences with the gold label of each of its tokens. */
export interface LabelledText {
  readonly tokens: Tokens
  readonly gold: Uint8Array
  /** Names that no cut between tokens meets, and so cannot be learnt or found. */
  readonly lost: number
}

interface Row {
  readonly form: string
  readonly tag: string
  readonly layer: string
}

export interface Sentence {
  readonly text: string
  readonly rows: readonly Row[]
  readonly opensDocument: boolean
}

/** How the labels of a corpus become those of the tagger. */
export type FoldTag = (tag: string, layer: string, form: string) => string

/** Reads an IOB2 file into its sentences; those without `# text` are their words parted by spaces. */
export function readSentences(path: string): Sentence[] {
  const sentences: Sentence[] = []
  for (const block of readFileSync(path, 'utf8').split(/\n\s*\n/)) {
    const lines = block.split('\n').filter(Boolean)
    const rows = lines
      .filter((line) => !line.startsWith('#'))
      .map((line) => line.split('\t'))
      .map(([, form = '', tag = 'O', layer = '']) => ({ form, tag, layer }))
    if (rows.length === 0) continue
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9) ?? rows.map(({ form }) => form).join(' ')
    sentences.push({ text, rows, opensDocument: lines.some((line) => line.startsWith('# newdoc')) })
  }
  return sentences
}

/** Joins sentences into one text, a line each, cuts it as the parser does and carries the gold labels over. */
export function label(sentences: readonly Sentence[], fold: FoldTag, abbreviations: ReadonlySet<string>): LabelledText {
  const text = sentences.map((sentence) => sentence.text).join('\n')
  const tokens = tokenize(text, [{ start: 0, end: text.length }], abbreviations)
  const gold = new Uint8Array(tokens.count)
  let lost = 0
  let offset = 0
  for (const sentence of sentences) {
    for (const { start, end, type } of spansOf(sentence, fold)) {
      if (!paint(tokens, gold, offset + start, offset + end, type)) lost++
    }
    offset += sentence.text.length + 1
  }
  return { tokens, gold, lost }
}

function spansOf(sentence: Sentence, fold: FoldTag): { start: number; end: number; type: string }[] {
  const spans: { start: number; end: number; type: string; open: boolean }[] = []
  let at = 0
  for (const { form, tag, layer } of sentence.rows) {
    while (/\s/u.test(sentence.text[at] ?? '')) at++
    const start = at
    at += form.length
    const [mark, type = ''] = fold(tag, layer, form).split('-')
    const open = spans.at(-1)
    if (mark === 'B' || (mark === 'I' && !(open?.open && open.type === type))) {
      spans.push({ start, end: at, type, open: true })
    } else if (mark === 'I' && open) open.end = at
    if (mark === 'O' && open) open.open = false
  }
  return spans
}

function paint(tokens: Tokens, gold: Uint8Array, start: number, end: number, type: string): boolean {
  const first = tokens.start.indexOf(start)
  const last = tokens.end.indexOf(end)
  const begin = labels.indexOf(`B-${type}`)
  if (first < 0 || last < first || begin < 0) return false
  for (let at = first; at <= last; at++) {
    // a name that a sentence's end cuts in two begins anew behind it
    gold[at] = at === first || tokens.sentence[at] !== tokens.sentence[at - 1] ? begin : begin + 1
  }
  return true
}

/** Groups sentences into texts: by document where the corpus marks them, else by `size` sentences in a row. */
export function intoTexts(sentences: readonly Sentence[], size: number): Sentence[][] {
  const marked = sentences.some((sentence) => sentence.opensDocument)
  const texts: Sentence[][] = []
  for (const sentence of sentences) {
    const open = texts.at(-1)
    const full = open === undefined || (marked && size > 1 ? sentence.opensDocument : open.length >= size)
    if (full) texts.push([sentence])
    else open.push(sentence)
  }
  return texts
}
