import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { jsonSchema } from '../../src/schema/outputs.ts'

const ajv = new Ajv2020({ allErrors: true })
const compiled = new Map<string, ValidateFunction>()

/** Every way in which a value is not what the schema of that name says, fields that it does not know included. */
export function faultsAgainst(name: string, value: unknown): string[] {
  const schema = jsonSchema(name)
  if (!schema) throw new Error(`no schema ${name}`)
  const validate = compiled.get(name) ?? ajv.compile(closed(schema))
  compiled.set(name, validate)
  return validate(value)
    ? []
    : (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      )
}

/** The schema with every object closed: readers may meet new fields, the tests may not. */
function closed(schema: unknown): object {
  const text = JSON.stringify(schema, (_, at: unknown) =>
    isObjectSchema(at) ? { ...at, additionalProperties: false } : at,
  )
  return JSON.parse(text)
}

function isObjectSchema(at: unknown): at is Record<string, unknown> {
  return typeof at === 'object' && at !== null && 'properties' in at && 'type' in at && at.type === 'object'
}
