import { type Static, Type } from '@sinclair/typebox'
import { EntitySchema } from './article.ts'
import { count } from './words.ts'

/** A date named in a text: `entities --timeline --json`. */
export const TimelineEventSchema = Type.Object({
  date: Type.String({ description: 'ISO 8601, or EDTF where a part is unknown' }),
  name: Type.String({ description: 'As it stands in the text' }),
  start: count,
  end: count,
  paragraph: count,
  sentence: Type.String({ description: 'The sentence that names it' }),
})

const NamedSchema = Type.Object({ type: EntitySchema.properties.type, name: Type.String() })

/** Two who are named together: `entities --pairs --json`. */
export const PairSchema = Type.Object({
  a: NamedSchema,
  b: NamedSchema,
  paragraphs: Type.Integer({ minimum: 1, description: 'Paragraphs that mention both' }),
})

export type TimelineEvent = Static<typeof TimelineEventSchema>
export type Pair = Static<typeof PairSchema>
