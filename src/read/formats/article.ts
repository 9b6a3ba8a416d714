import { TypeRegistry } from '@sinclair/typebox'
import { type TypeCheck, TypeCompiler } from '@sinclair/typebox/compiler'
import { InputError } from '../../errors.ts'
import type { Article } from '../../model.ts'
import { ArticleSchema, schemaVersion } from '../../schema/article.ts'
import type { DecodedInput, Reading } from './format.ts'
import { parseJson } from './parse-json.ts'

// The schema's lists of words are of a kind that TypeBox leaves to its users to check.
TypeRegistry.Set<{ enum?: unknown[] }>('Unsafe', (schema, value) => schema.enum?.includes(value) ?? true)

let compiled: TypeCheck<typeof ArticleSchema> | undefined

/** Whether a JSON value is a document that this tool wrote. */
export function isArticle(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, 'schemaVersion') &&
    Object.hasOwn(value, 'paragraphs') &&
    Object.hasOwn(value, 'quotes')
  )
}

/** The tool's own document read back: the same article, parsed already. */
export function articleReading(value: unknown, name: string, line?: number): Reading {
  compiled ??= TypeCompiler.Compile(ArticleSchema)
  if (compiled.Check(value)) return spansFit(value) ? { article: value } : outOfText(name, line)
  const version =
    typeof value === 'object' && value !== null && 'schemaVersion' in value ? value.schemaVersion : undefined
  if (typeof version === 'number' && version > schemaVersion) {
    const message = `was written by a newer article (schemaVersion ${version}; this one knows ${schemaVersion}): update it`
    return { error: new InputError(name, message, line) }
  }
  const first = compiled.Errors(value).First()
  return { error: new InputError(name, `is no article document: ${first?.path || '/'}: ${first?.message}`, line) }
}

/** One document in the tool's own JSON, or an array of them. */
export function* readArticleText(input: DecodedInput): Generator<Reading> {
  const value = parseJson(input)
  for (const item of Array.isArray(value) ? value : [value]) yield articleReading(item, input.name)
}

/** Whether every paragraph lies within the text: a document that was edited by hand may have lost its offsets. */
function spansFit({ text, paragraphs }: Article): boolean {
  const last = paragraphs.at(-1)
  if (!last) return true
  let points = 0
  for (const _ of text) points++
  return paragraphs.every(({ start, end }) => start <= end && end <= points)
}

function outOfText(name: string, line?: number): Reading {
  return { error: new InputError(name, 'is no sound article document: a paragraph reaches beyond its text', line) }
}
