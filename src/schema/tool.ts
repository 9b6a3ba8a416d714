import { Type } from '@sinclair/typebox'
import { count, nullable } from './words.ts'

/** What an index holds: `article index stats --json`. */
export const IndexStatsSchema = Type.Object({
  file: Type.String(),
  bytes: count,
  roots: Type.Array(Type.String(), { description: 'What it is built of' }),
  files: count,
  articles: count,
  paragraphs: count,
  words: count,
  quotes: count,
  speakers: count,
  entities: count,
  mentions: count,
  from: nullable(Type.String({ description: 'The first day that an article is dated' })),
  to: nullable(Type.String({ description: 'The last one' })),
  languages: Type.Array(Type.Object({ language: Type.String(), articles: count })),
})

/** What is read and written: `article formats --json`. */
export const FormatsSchema = Type.Object({
  read: Type.Array(Type.String()),
  written: Type.Array(Type.Object({ name: Type.String(), extension: Type.String(), description: Type.String() })),
})
