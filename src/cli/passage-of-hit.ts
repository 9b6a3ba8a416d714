import { basename, extname } from 'node:path'
import type { Span } from '../model.ts'
import type { Hit, QuoteHit } from '../search/index.ts'
import { codePoints } from '../text/code-points.ts'
import type { Passage } from '../write/terminal/passages.ts'

/** A hit as it is shown to a person. Paragraphs are counted from 1, as people do. */
export function passageOfHit(hit: Hit): Passage {
  const { article, matches } = hit
  const common = {
    file: fileOf(article),
    heading: [article.date, hit.type === 'title' ? null : article.title].filter(Boolean).join('  '),
    before: [],
    after: [],
  }
  switch (hit.type) {
    case 'paragraph':
      return {
        ...common,
        label: String(hit.index + 1),
        text: hit.text,
        marks: matches.map(({ start, end }) => ({ start: start - hit.start, end: end - hit.start })),
        ...contextOf(hit),
      }
    case 'quote': {
      const who = hit.speaker && [hit.speaker.name, hit.speaker.role].filter(Boolean).join(', ')
      return {
        ...common,
        label: String(hit.paragraph + 1),
        lead: who ?? 'nobody named',
        text: hit.text,
        marks: marksInQuote(hit),
        ...contextOf(hit),
      }
    }
    case 'entity': {
      const role = hit.role ? `, ${hit.role}` : ''
      const count = `${hit.mentions.length} ${hit.mentions.length === 1 ? 'mention' : 'mentions'}`
      const length = codePoints(hit.name).length
      return {
        ...common,
        label: hit.entityType,
        text: `${hit.name}${role} (${count})`,
        marks: [{ start: 0, end: length }],
      }
    }
    case 'title':
      return { ...common, label: 'title', text: hit.text, marks: matches }
  }
}

/** The file, with the article's id where the file's name does not tell which article it is. */
function fileOf({ file, id }: Hit['article']): string {
  const alone = id === basename(file, extname(file)) || (file === '-' && id === 'stdin')
  const shown = file === '-' ? 'standard input' : file
  return alone ? shown : `${shown}#${id}`
}

function contextOf({ before, after }: Pick<QuoteHit, 'before' | 'after'>): Pick<Passage, 'before' | 'after'> {
  const lines = (paragraphs: QuoteHit['before']): Passage['before'] =>
    paragraphs.map(({ index, text }) => ({ label: String(index + 1), text }))
  return { before: lines(before), after: lines(after) }
}

/** A quote's text is its spans joined by a space; the matches count in the article's. */
function marksInQuote({ spans, matches }: QuoteHit): Span[] {
  let offset = 0
  return spans.flatMap((span) => {
    const at = offset
    offset += span.end - span.start + 1
    return matches
      .filter(({ start, end }) => start >= span.start && end <= span.end)
      .map(({ start, end }) => ({ start: start - span.start + at, end: end - span.start + at }))
  })
}
