import type { Static } from '@sinclair/typebox'
import type * as schema from './schema/article.ts'

/** Start inclusive, end exclusive. Public spans count Unicode code points of `text`; inside `parse/` they count UTF-16 units. */
export type Span = Static<typeof schema.SpanSchema>
export type Source = Static<typeof schema.SourceSchema>
export type Counts = Static<typeof schema.CountsSchema>
export type Meta = Static<typeof schema.MetaSchema>
export type Aside = Static<typeof schema.AsideSchema>
export type AsideKind = Aside['kind']
export type Paragraph = Static<typeof schema.ParagraphSchema>
export type ParagraphKind = Paragraph['kind']
export type Mention = Static<typeof schema.MentionSchema>
export type Entity = Static<typeof schema.EntitySchema>
export type EntityType = Entity['type']
export type Speaker = Static<typeof schema.SpeakerSchema>
export type Quote = Static<typeof schema.QuoteSchema>
export type QuoteType = Quote['type']
export type Warning = Static<typeof schema.WarningSchema>
/** One news article and what it is made of. */
export type Article = Static<typeof schema.ArticleSchema>

/**
 * A block of running text in the order of the document. `kind` is set where the format itself says what the block is;
 * else the parser tells.
 */
export interface Block {
  readonly text: string
  readonly kind?: ParagraphKind | undefined
}

/** Metadata as the writer gave it; what is absent is guessed from the text. */
export interface WriterMeta {
  readonly title?: string | undefined
  readonly lede?: string | undefined
  /** ISO 8601, as precise as the document is. */
  readonly date?: string | undefined
  readonly authors?: readonly string[] | undefined
  /** A line that names the authors, as it stands: `Af Navn Navnesen, Ritzau`; read where `authors` is absent. */
  readonly byline?: string | undefined
  readonly agencies?: readonly string[] | undefined
  readonly publisher?: string | undefined
  readonly section?: string | undefined
  readonly place?: string | undefined
  readonly url?: string | undefined
  readonly language?: string | undefined
  /** Where each of the values above came from, by field name, e.g. `{ date: 'JSON-LD datePublished' }`. */
  readonly sources?: Readonly<Record<string, string>> | undefined
}

/** What reading makes of bytes: decoded blocks of text and what the format itself says. The door between read and parse. */
export interface SourceDocument {
  readonly id: string
  readonly source: Source
  readonly blocks: readonly Block[]
  readonly meta: WriterMeta
  readonly asides: readonly Aside[]
  readonly warnings: readonly Warning[]
}
