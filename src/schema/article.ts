import { Type } from '@sinclair/typebox'
import { literals, nullable } from './words.ts'

/** Version of the Article document; raised when a field changes meaning or leaves, never when one is added. */
export const schemaVersion = 1

const offset = Type.Integer({ minimum: 0 })

/** Start inclusive, end exclusive, in Unicode code points of the article's `text` (W3C Web Annotation's TextPositionSelector). */
export const SpanSchema = Type.Object({ start: offset, end: offset })

export const SourceSchema = Type.Object({
  name: Type.String({
    description: 'File name as given, "-" for standard input, or the URL',
  }),
  format: Type.String({ description: 'Name of the input format' }),
  encoding: Type.String({
    description: 'Character encoding that the bytes were decoded with',
  }),
  sha256: Type.String({
    description: 'SHA-256 of the bytes as read (of the record where a file holds several), in hex',
  }),
})

export const CountsSchema = Type.Object({
  paragraphs: Type.Integer({ description: 'Lede and body paragraphs' }),
  sentences: Type.Integer(),
  words: Type.Integer(),
  characters: Type.Integer({ description: 'Unicode code points of text' }),
  quotes: Type.Integer(),
  entities: Type.Integer(),
})

export const MetaSchema = Type.Object({
  title: Type.String(),
  titleFrom: literals('headline', 'lede', 'text'),
  lede: nullable(Type.String()),
  date: nullable(
    Type.String({
      description: 'ISO 8601, exactly as precise as the document is',
    }),
  ),
  authors: Type.Array(Type.String()),
  agencies: Type.Array(Type.String()),
  publisher: nullable(Type.String()),
  section: nullable(Type.String()),
  place: nullable(Type.String()),
  url: nullable(Type.String()),
  language: Type.String({
    description: 'BCP 47 code; "und" where it cannot be told',
  }),
  counts: CountsSchema,
  readingMinutes: Type.Number(),
  lix: Type.Integer({ description: 'LIX readability index (Björnsson 1968)' }),
  sources: Type.Optional(
    Type.Record(Type.String(), Type.String(), {
      description: 'Where each value came from, by field name',
    }),
  ),
})

export const AsideSchema = Type.Object({
  kind: literals('signature', 'byline', 'date line', 'dateline', 'photo line', 'read also', 'notice'),
  text: Type.String(),
  rule: Type.Optional(Type.String({ description: 'Why it was taken out of the text' })),
})

export const ParagraphSchema = Type.Object({
  index: Type.Integer({ minimum: 0 }),
  kind: literals('headline', 'lede', 'heading', 'body'),
  start: offset,
  end: offset,
  sentences: Type.Array(SpanSchema),
})

export const MentionSchema = Type.Object({
  text: Type.String(),
  kind: literals('name', 'nominal', 'pronoun'),
  start: offset,
  end: offset,
  paragraph: Type.Integer({ minimum: 0 }),
})

export const EntitySchema = Type.Object({
  id: Type.String(),
  type: literals('PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'),
  name: Type.String({
    description: 'Fullest name in the article, without genitive',
  }),
  role: Type.Optional(
    nullable(
      Type.String({
        description: 'Fullest role that the text gives, as it stands',
      }),
    ),
  ),
  affiliation: Type.Optional(nullable(Type.String({ description: 'Id of the entity that the role belongs to' }))),
  gender: Type.Optional(literals('m', 'f', 'unknown')),
  country: Type.Optional(nullable(Type.String({ description: 'ISO 3166-1 alpha-2' }))),
  coordinates: Type.Optional(
    nullable(Type.Object({ latitude: Type.Number(), longitude: Type.Number() }, { description: 'WGS 84 degrees' })),
  ),
  value: Type.Optional(
    Type.Union(
      [
        Type.String(),
        Type.Number(),
        Type.Object({
          amount: Type.Number(),
          currency: nullable(Type.String()),
        }),
      ],
      {
        description: 'ISO 8601 or EDTF date or time; number; amount with its ISO 4217 currency',
      },
    ),
  ),
  valueEnd: Type.Optional(
    Type.Union([Type.String(), Type.Number()], {
      description: 'The upper end of a range',
    }),
  ),
  unit: Type.Optional(nullable(Type.String({ description: 'What a QUANTITY counts, as it stands' }))),
  approx: Type.Optional(literals('about', 'at least', 'at most', 'over', 'under', 'almost')),
  mentions: Type.Array(MentionSchema),
})

const SpeakerMentionSchema = Type.Object({
  text: Type.String(),
  start: offset,
  end: offset,
})

export const SpeakerSchema = Type.Object({
  name: Type.String(),
  entity: nullable(Type.String({ description: 'Id of the entity, where the speaker is one' })),
  role: Type.Optional(nullable(Type.String())),
  gender: Type.Optional(literals('m', 'f', 'unknown')),
  mention: nullable(SpeakerMentionSchema),
})

export const QuoteSchema = Type.Object({
  id: Type.String(),
  type: literals('direct', 'mixed', 'indirect'),
  text: Type.String({ description: 'The spans, joined by a space' }),
  spans: Type.Array(SpanSchema),
  paragraph: Type.Integer({ minimum: 0 }),
  speaker: nullable(SpeakerSchema),
  cue: nullable(SpeakerMentionSchema),
  via: nullable(Type.String()),
  rule: Type.String({ description: 'Why it was taken as a quote' }),
  confidence: Type.Number({ minimum: 0, maximum: 1 }),
})

export const WarningSchema = Type.Object({
  code: Type.String(),
  message: Type.String(),
})

export const ArticleSchema = Type.Object(
  {
    schemaVersion: Type.Literal(schemaVersion),
    id: Type.String(),
    source: SourceSchema,
    meta: MetaSchema,
    text: Type.String({
      description: 'Headline, lede, sub-headings and body, paragraphs parted by a blank line',
    }),
    asides: Type.Array(AsideSchema),
    paragraphs: Type.Array(ParagraphSchema),
    entities: Type.Array(EntitySchema),
    quotes: Type.Array(QuoteSchema),
    warnings: Type.Array(WarningSchema),
  },
  { $id: 'article', title: 'Article' },
)
