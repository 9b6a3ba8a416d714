import type { Entity, Mention, Paragraph, Quote, Span } from '../model.ts'
import type { ArticleCollection } from './article-collection.ts'
import type { Highlighter } from './highlight.ts'
import type { Zone } from './query/bind.ts'

/** The article that a hit stands in. */
export interface HitArticle {
  readonly id: string
  /** Name of the file, as given. */
  readonly file: string
  readonly title: string
  /** ISO 8601, as precise as the article's. */
  readonly date: string | null
}

interface AnyHit {
  readonly article: HitArticle
  /** BM25; 0 where the query has no words to rank by. */
  readonly score: number
  /** The characters that answer the query, in code points of the article's text. */
  readonly matches: readonly Span[]
}

export interface ContextParagraph extends Pick<Paragraph, 'index' | 'kind' | 'start' | 'end'> {
  readonly text: string
}

export interface ParagraphHit extends AnyHit, ContextParagraph {
  readonly type: 'paragraph'
  readonly before: readonly ContextParagraph[]
  readonly after: readonly ContextParagraph[]
}

export interface QuoteHit extends AnyHit {
  readonly type: 'quote'
  readonly id: string
  readonly quoteType: Quote['type']
  readonly paragraph: number
  readonly text: string
  readonly spans: readonly Span[]
  readonly speaker: { readonly name: string; readonly role: string | null; readonly entity: string | null } | null
  readonly before: readonly ContextParagraph[]
  readonly after: readonly ContextParagraph[]
}

export interface EntityHit extends AnyHit {
  readonly type: 'entity'
  readonly id: string
  readonly entityType: Entity['type']
  readonly name: string
  readonly role: string | null
  readonly mentions: readonly Mention[]
}

export interface TitleHit extends AnyHit {
  readonly type: 'title'
  /** `matches` count from its beginning: a title need not stand in the text. */
  readonly text: string
}

/** Something that answers a query. */
export type Hit = ParagraphHit | QuoteHit | EntityHit | TitleHit

/**
 * Makes the hit for a thing of an article.
 * @param context paragraphs to show before and after it
 */
export function hitOf(
  target: Zone,
  id: number,
  collection: ArticleCollection,
  highlighter: Highlighter,
  context: number,
): Hit | undefined {
  const { article } = collection
  const common = {
    article: { id: article.id, file: article.source.name, title: article.meta.title, date: article.meta.date },
    score: 0,
    matches: highlighter.matches(target, id),
  }
  const around = (paragraph: number): Pick<ParagraphHit, 'before' | 'after'> => ({
    before: paragraphs(collection, paragraph - context, paragraph),
    after: paragraphs(collection, paragraph + 1, paragraph + 1 + context),
  })
  if (target === 'article') return { type: 'title', ...common, text: article.meta.title }
  if (target === 'paragraph') {
    const [paragraph] = paragraphs(collection, id, id + 1)
    return paragraph && { type: 'paragraph', ...common, ...paragraph, ...around(id) }
  }
  if (target === 'quote') {
    const quote = article.quotes[id]
    if (!quote) return undefined
    const { text, spans, paragraph, speaker } = quote
    return {
      type: 'quote',
      ...common,
      id: quote.id,
      quoteType: quote.type,
      paragraph,
      text,
      spans,
      speaker: speaker && { name: speaker.name, role: speaker.role ?? null, entity: speaker.entity },
      ...around(paragraph),
    }
  }
  const entity = article.entities[id]
  if (!entity) return undefined
  const { name, role = null, mentions } = entity
  return { type: 'entity', ...common, id: entity.id, entityType: entity.type, name, role, mentions }
}

function paragraphs(collection: ArticleCollection, from: number, to: number): ContextParagraph[] {
  const texts = collection.column('paragraph.text')
  return collection.article.paragraphs
    .slice(Math.max(from, 0), to)
    .map(({ index, kind, start, end }) => ({ index, kind, start, end, text: texts[index]?.[0]?.text ?? '' }))
}
