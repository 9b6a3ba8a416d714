import { Type } from '@sinclair/typebox'
import { EntitySchema, MentionSchema, ParagraphSchema, QuoteSchema, SpanSchema } from './article.ts'
import { count, literals, nullable } from './words.ts'

const common = {
  article: Type.Object({
    id: Type.String(),
    file: Type.String(),
    title: Type.String(),
    date: nullable(Type.String()),
  }),
  score: Type.Number({ description: 'BM25; 0 where the query has no words to rank by' }),
  matches: Type.Array(SpanSchema, { description: 'The characters that answer the query' }),
}

const passage = {
  index: count,
  kind: ParagraphSchema.properties.kind,
  start: count,
  end: count,
  text: Type.String(),
}

const around = { before: Type.Array(Type.Object(passage)), after: Type.Array(Type.Object(passage)) }

const HitSchema = Type.Union([
  Type.Object({ type: Type.Literal('paragraph'), ...common, ...passage, ...around }),
  Type.Object({
    type: Type.Literal('quote'),
    ...common,
    id: Type.String(),
    quoteType: QuoteSchema.properties.type,
    paragraph: count,
    text: Type.String(),
    spans: Type.Array(SpanSchema),
    speaker: nullable(
      Type.Object({ name: Type.String(), role: nullable(Type.String()), entity: nullable(Type.String()) }),
    ),
    ...around,
  }),
  Type.Object({
    type: Type.Literal('entity'),
    ...common,
    id: Type.String(),
    entityType: EntitySchema.properties.type,
    name: Type.String(),
    role: nullable(Type.String()),
    mentions: Type.Array(MentionSchema),
  }),
  Type.Object({ type: Type.Literal('title'), ...common, text: Type.String() }),
])

/** What a query finds: `article search --json`. */
export const SearchSchema = Type.Object({
  query: Type.String(),
  in: literals('text', 'quotes', 'entities', 'title'),
  hits: Type.Array(HitSchema),
  total: Type.Integer({ minimum: 0, description: 'How many answer in all' }),
  files: Type.Array(Type.Object({ file: Type.String(), count })),
  searched: Type.Integer({ minimum: 0, description: 'How many articles were asked' }),
  groups: Type.Optional(Type.Array(Type.Object({ key: Type.String(), count }))),
})
