import type { Article, Mention, Span } from '../model.ts'
import { codePoints } from '../text/code-points.ts'
import type { Writer } from './index.ts'

const word = /[\p{L}\p{M}\p{N}]+(?:[-'’.,:/&@_][\p{L}\p{M}\p{N}]+)*|\S/gu

/** IOB2, as CoNLL-2003's successors have it: a token and its label a line, a blank line behind each sentence. */
export const iob2: Writer = {
  extension: 'iob2',
  description: 'tokens with IOB2 labels of the names, for training and measuring taggers',
  async *write(articles) {
    for await (const article of articles) yield sentencesOf(article)
  },
}

function sentencesOf(article: Article): string {
  const points = codePoints(article.text)
  const units = ({ start, end }: Span): Span => ({ start: points.toUtf16(start), end: points.toUtf16(end) })
  const names = namesOf(article).map(({ type, mention }) => ({ type, ...units(mention) }))
  let lines = `# newdoc id = ${oneLine(article.id)}\n`
  let name = 0
  for (const paragraph of article.paragraphs) {
    for (const sentence of paragraph.sentences.map(units)) {
      lines += `# text = ${oneLine(article.text.slice(sentence.start, sentence.end))}\n`
      for (const token of tokensOf(article.text, sentence, names, name)) {
        while ((names[name]?.end ?? Number.POSITIVE_INFINITY) <= token.start) name++
        const over = names[name]
        const inside = over !== undefined && token.start >= over.start && token.end <= over.end
        const label = inside ? `${token.start === over.start ? 'B' : 'I'}-${over.type}` : 'O'
        lines += `${article.text.slice(token.start, token.end)}\t${label}\n`
      }
      lines += '\n'
    }
  }
  return lines
}

/** Mentions by name in text order; where two overlap the longer stays. */
function namesOf(article: Article): { type: string; mention: Mention }[] {
  const all = article.entities
    .filter(({ type }) => type === 'PER' || type === 'ORG' || type === 'LOC' || type === 'MISC')
    .flatMap(({ type, mentions }) =>
      mentions.filter(({ kind }) => kind === 'name').map((mention) => ({ type, mention })),
    )
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end)
  let end = 0
  return all.filter(({ mention }) => {
    if (mention.start < end) return false
    end = mention.end
    return true
  })
}

/** Words and marks of a sentence, cut where a name begins or ends; `first` is the first name that may stand in it. */
function* tokensOf(text: string, sentence: Span, names: readonly Span[], first: number): Generator<Span> {
  let next = first
  for (const match of text.slice(sentence.start, sentence.end).matchAll(word)) {
    let start = sentence.start + match.index
    const end = start + match[0].length
    for (let name = names[next]; name && name.start < end; name = names[next]) {
      for (const cut of [name.start, name.end]) {
        if (cut > start && cut < end) {
          yield { start, end: cut }
          start = cut
        }
      }
      if (name.end > end) break
      next++
    }
    if (start < end) yield { start, end }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim()
}
