import type { Command } from 'commander'
import { UsageError } from '../../errors.ts'
import type { Context } from '../context.ts'
import { put } from '../output.ts'

export function schemaCommand(program: Command, context: Context): void {
  program
    .command('schema [name]')
    .description("JSON Schema of the Article, or of a command's --json")
    .action(async (name = 'article') => {
      const { jsonSchema, outputSchemas } = await import('../../schema/outputs.ts')
      const schema = jsonSchema(name)
      if (!schema) throw new UsageError(`unknown schema "${name}"; known: ${[...outputSchemas.keys()].join(', ')}`)
      await put(context.stdout, `${JSON.stringify(schema, null, 2)}\n`)
    })
    .addHelpText(
      'after',
      `
The names: article, meta, paragraphs, quotes, quote-stats, entities, timeline, pairs, search,
stats, diff, index-stats, formats.

Examples:
  article schema > article.schema.json
  article schema quotes | jq '.items.properties | keys'`,
    )
}
