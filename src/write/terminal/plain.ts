import type { Article } from '../../model.ts'
import { visibleLine } from '../../text/visible.ts'
import { figureOf } from './entity-table.ts'
import { fieldsOf } from './meta-table.ts'
import type { Part } from './parts.ts'
import { wrappedLines } from './wrap.ts'

/**
 * The article in lines of plain text, with neither colour, columns nor drawn lines: for a screen reader, a mail, a diff.
 * @param width columns to wrap to
 */
export function showPlain(article: Article, width: number, only?: Part): string {
  const all: Record<Part, () => string[]> = {
    meta: () => metaLines(article),
    text: () => textLines(article, width),
    quotes: () => quoteLines(article, width),
    entities: () => entityLines(article),
  }
  const order: readonly Part[] = only ? [only] : ['meta', 'text', 'quotes', 'entities']
  const shown = order.map((part) => all[part]()).filter((lines) => lines.length > 0)
  return shown.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

function metaLines(article: Article): string[] {
  return fieldsOf(article).flatMap(({ label, value }) => (value ? [`${label}: ${visibleLine(value)}`] : []))
}

function textLines({ text, paragraphs }: Article, width: number): string[] {
  const points = Array.from(text)
  return paragraphs.flatMap(({ index, start, end }) => [
    ...(index > 0 ? [''] : []),
    ...wrappedLines(points.slice(start, end).join(''), width),
  ])
}

function quoteLines({ quotes }: Article, width: number): string[] {
  return quotes.flatMap(({ speaker, via, text }) => {
    const who = [speaker?.name ?? 'nobody named', speaker?.role, via === null ? undefined : `via ${via}`]
    return wrappedLines(`${who.filter(Boolean).join(', ')}: ${text}`, width)
  })
}

function entityLines({ entities }: Article): string[] {
  return entities.map((entity) => {
    const what = [entity.role, figureOf(entity), entity.country].filter(Boolean).join(', ')
    const count = entity.mentions.length
    return visibleLine(
      `${entity.type} ${entity.name}${what ? ` (${what})` : ''}, ${count} ${count === 1 ? 'mention' : 'mentions'}`,
    )
  })
}
