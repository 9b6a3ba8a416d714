import { type Static, Type } from '@sinclair/typebox'
import { EntitySchema, QuoteSchema } from './article.ts'
import { count, literals, nullable } from './words.ts'

const VersionSchema = Type.Object({ id: Type.String(), name: Type.String() })
const metaValue = Type.Union([Type.String(), Type.Array(Type.String()), Type.Null()])

export const WordChangeSchema = Type.Object({
  change: literals('same', 'cut', 'added'),
  text: Type.String(),
})

const place = (description: string) => Type.Integer({ minimum: 0, description })

/** One paragraph that is not the same in both versions. */
export const ParagraphChangeSchema = Type.Union([
  Type.Object({ change: Type.Literal('added'), after: place('Its place in the newer version'), text: Type.String() }),
  Type.Object({ change: Type.Literal('cut'), before: place('Its place in the older version'), text: Type.String() }),
  Type.Object({
    change: Type.Literal('reworded'),
    before: count,
    after: count,
    words: Type.Array(WordChangeSchema),
  }),
])

const ComparedQuoteSchema = Type.Object({
  text: Type.String(),
  type: QuoteSchema.properties.type,
  speaker: nullable(Type.String()),
  paragraph: count,
})

const ComparedEntitySchema = Type.Object({ type: EntitySchema.properties.type, name: Type.String() })

/** What changed between two versions of a story: `article diff --json`. */
export const DiffSchema = Type.Object({
  before: VersionSchema,
  after: VersionSchema,
  same: Type.Boolean(),
  meta: Type.Array(Type.Object({ field: Type.String(), before: metaValue, after: metaValue })),
  paragraphs: Type.Array(ParagraphChangeSchema, {
    description: 'The paragraphs that are not the same in both, in the order of the newer version',
  }),
  quotes: Type.Object({
    added: Type.Array(ComparedQuoteSchema),
    cut: Type.Array(ComparedQuoteSchema),
    reattributed: Type.Array(
      Type.Object({ text: Type.String(), before: nullable(Type.String()), after: nullable(Type.String()) }),
      { description: 'The words stayed, the one who is said to have said them did not' },
    ),
  }),
  entities: Type.Object({ added: Type.Array(ComparedEntitySchema), cut: Type.Array(ComparedEntitySchema) }),
})

export type WordChange = Static<typeof WordChangeSchema>
export type ParagraphChange = Static<typeof ParagraphChangeSchema>
export type ComparedQuote = Static<typeof ComparedQuoteSchema>
export type ComparedEntity = Static<typeof ComparedEntitySchema>
export type ArticleDiff = Static<typeof DiffSchema>
