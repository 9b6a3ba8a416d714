import type { Article, Entity, Paragraph, Quote } from '../../model.ts'
import { codePoints } from '../../text/code-points.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { type MarkedSpan, nestMarkup } from '../nest-markup.ts'

const classes: Readonly<Record<Entity['type'], string>> = {
  PER: 'per',
  ORG: 'org',
  LOC: 'loc',
  MISC: 'misc',
  DATE: 'val',
  TIME: 'val',
  MONEY: 'val',
  PERCENT: 'val',
  QUANTITY: 'val',
}

/** The class under which a type of entity is coloured and switched. */
export function classOfType(type: Entity['type']): string {
  return classes[type]
}

/** The paragraphs of the story with mentions and quotes marked. `prefix` keeps ids of several articles apart. */
export function storyMarkup(article: Article, prefix: string): string {
  const points = codePoints(article.text)
  const inline = nestMarkup(article.text, [...quoteSpans(article.quotes, prefix), ...mentionSpans(article.entities)])
  return article.paragraphs
    .filter(({ kind }) => kind !== 'headline')
    .map((at) => paragraph(at, inline(points.toUtf16(at.start), points.toUtf16(at.end))))
    .join('\n')
}

function paragraph({ kind }: Paragraph, content: string): string {
  if (kind === 'heading') return `<h3>${content}</h3>`
  return kind === 'lede' ? `<p class="lede">${content}</p>` : `<p>${content}</p>`
}

function quoteSpans(quotes: readonly Quote[], prefix: string): MarkedSpan[] {
  return quotes.flatMap((quote) => {
    const { id, type, speaker, cue, rule, confidence, spans } = quote
    const data = [
      `data-q="${escapeMarkup(id)}"`,
      ...(speaker?.entity ? [`data-e="${escapeMarkup(speaker.entity)}"`] : []),
      `data-speaker="${escapeMarkup(speakerLine(quote))}"`,
      ...(cue ? [`data-cue="${escapeMarkup(cue.text)}"`] : []),
      `data-rule="${escapeMarkup(rule)}"`,
      `data-sure="${Math.round(confidence * 100)}"`,
    ].join(' ')
    const described = `aria-describedby="${prefix}w-${escapeMarkup(id)}"`
    return spans.map((span, index) => ({
      ...span,
      tag: 'span',
      attributes: ` class="q ${type}"${index === 0 ? ` role="mark" tabindex="0" id="${prefix}${escapeMarkup(id)}" ${described}` : ''} ${data}`,
    }))
  })
}

/** Who said it, with role and medium, as a reader is told. */
export function speakerLine({ speaker, via }: Quote): string {
  const who = speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ') : 'Nobody named'
  return via === null ? who : `${who} (${via})`
}

function mentionSpans(entities: readonly Entity[]): MarkedSpan[] {
  return entities.flatMap(({ id, type, mentions }) =>
    mentions.map(({ start, end, kind }) => ({
      start,
      end,
      tag: 'span',
      attributes: ` class="m ${classes[type]}${kind === 'name' ? '' : ' ref'}" data-e="${escapeMarkup(id)}"`,
    })),
  )
}
