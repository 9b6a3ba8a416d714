import { type Static, Type } from '@sinclair/typebox'
import { count, literals, nullable } from './words.ts'

const QuoteCountsSchema = Type.Object({
  quotes: count,
  direct: count,
  mixed: count,
  indirect: count,
  words: Type.Integer({ minimum: 0, description: 'Words inside the quotes' }),
})

const SpeakerStatsSchema = Type.Object({
  name: Type.String(),
  role: nullable(Type.String()),
  gender: literals('m', 'f', 'unknown'),
  articles: Type.Integer({ minimum: 0, description: 'Articles that quote this speaker' }),
  ...QuoteCountsSchema.properties,
  share: Type.Number({ minimum: 0, maximum: 1, description: 'Quoted words of all words of the articles counted' }),
})

const GenderStatsSchema = Type.Object({ speakers: count, quotes: count, words: count })

/** Who is quoted, how much and how: `article quotes --stats --json`. */
export const QuoteStatsSchema = Type.Object({
  articles: count,
  words: Type.Integer({ minimum: 0, description: 'Words of the articles counted' }),
  total: QuoteCountsSchema,
  share: Type.Number({ minimum: 0, maximum: 1, description: 'Words that stand in a quote, each counted once, of all' }),
  speakers: Type.Array(SpeakerStatsSchema, { description: 'By quoted words, most first' }),
  genders: Type.Object({ f: GenderStatsSchema, m: GenderStatsSchema, unknown: GenderStatsSchema }),
  unattributed: QuoteCountsSchema,
})

const entityType = literals('PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY')

/** What one article or many are made of, in numbers: `article stats --json`. */
export const StatsSchema = Type.Object({
  articles: count,
  paragraphs: count,
  sentences: count,
  words: count,
  characters: Type.Integer({ minimum: 0, description: 'Unicode code points' }),
  readingMinutes: Type.Number({ minimum: 0 }),
  lix: Type.Integer({ description: 'LIX (Björnsson 1968); over several articles the mean by their words' }),
  lixLevel: literals('very easy', 'easy', 'medium', 'difficult', 'very difficult'),
  quotes: QuoteStatsSchema,
  entityTypes: Type.Array(Type.Object({ type: entityType, entities: count, mentions: count })),
  names: Type.Array(Type.Object({ type: entityType, name: Type.String(), articles: count, mentions: count })),
  agencies: Type.Array(Type.Object({ name: Type.String(), articles: count })),
  sources: Type.Array(Type.Object({ name: Type.String(), quotes: count }), {
    description: 'Media and documents through which something was said',
  }),
  timeline: Type.Array(Type.Object({ date: Type.String(), mentions: count }), {
    description: 'Days, months and years named in the texts, in order',
  }),
})

export type QuoteCountsData = Static<typeof QuoteCountsSchema>
export type SpeakerStatsData = Static<typeof SpeakerStatsSchema>
export type QuoteStatsData = Static<typeof QuoteStatsSchema>
export type StatsData = Static<typeof StatsSchema>
