import { type TObject, type TSchema, Type } from '@sinclair/typebox'
import { ArticleSchema, EntitySchema, MetaSchema, ParagraphSchema, QuoteSchema } from './article.ts'
import { DiffSchema } from './diff.ts'
import { PairSchema, TimelineEventSchema } from './entities.ts'
import { SearchSchema } from './search.ts'
import { QuoteStatsSchema, StatsSchema } from './stats.ts'
import { FormatsSchema, IndexStatsSchema } from './tool.ts'

const article = Type.Optional(Type.String({ description: 'Id of the article, where several were read' }))
const withArticle = <T extends TObject>(schema: T) => Type.Object({ article, ...schema.properties })

const one = withArticle(MetaSchema)
const paragraph = Type.Object({
  article,
  ...ParagraphSchema.properties,
  text: Type.String({ description: 'The paragraph as it stands' }),
})

/** What the machine-readable output of each command looks like, by the name that `article schema` takes. */
export const outputSchemas: ReadonlyMap<string, { readonly title: string; readonly schema: TSchema }> = new Map([
  ['article', { title: 'export --format json: one article (several: an array of them)', schema: ArticleSchema }],
  ['meta', { title: 'meta --json', schema: Type.Union([one, Type.Array(one)]) }],
  ['paragraphs', { title: 'paragraphs --json', schema: Type.Array(paragraph) }],
  ['quotes', { title: 'quotes --json', schema: Type.Array(withArticle(QuoteSchema)) }],
  ['quote-stats', { title: 'quotes --stats --json', schema: QuoteStatsSchema }],
  ['entities', { title: 'entities --json', schema: Type.Array(withArticle(EntitySchema)) }],
  ['timeline', { title: 'entities --timeline --json', schema: Type.Array(withArticle(TimelineEventSchema)) }],
  ['pairs', { title: 'entities --pairs --json', schema: Type.Array(PairSchema) }],
  ['search', { title: 'search --json', schema: SearchSchema }],
  ['stats', { title: 'stats --json', schema: StatsSchema }],
  ['diff', { title: 'diff --json', schema: DiffSchema }],
  ['index-stats', { title: 'index stats --json', schema: IndexStatsSchema }],
  ['formats', { title: 'formats --json', schema: FormatsSchema }],
])

/** A JSON Schema (2020-12) as a document of its own; undefined for a name that is not known. */
export function jsonSchema(name: string): Record<string, unknown> | undefined {
  const output = outputSchemas.get(name)
  if (!output) return undefined
  const { $id: _, title: __, ...schema } = structuredClone(output.schema)
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: `article ${output.title}`, ...schema }
}
