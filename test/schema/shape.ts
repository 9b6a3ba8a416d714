// The shape of the Article by its version: tsx test/schema/shape.ts --write blesses a change.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaVersion } from '../../src/schema/article.ts'
import { jsonSchema } from '../../src/schema/outputs.ts'

const path = join(import.meta.dirname, 'shape.json')

/** The version and what each field's path holds. */
export interface Shape {
  readonly version: number
  readonly fields: Readonly<Record<string, string>>
}

/** Every field of the Article with its type, e.g. `meta.date` → `string|null`. */
export function shapeOf(schema: unknown = jsonSchema('article')): Shape {
  const fields: Record<string, string> = {}
  const visit = (at: unknown, name: string): void => {
    if (typeof at !== 'object' || at === null) return
    if ('anyOf' in at && Array.isArray(at.anyOf)) for (const one of at.anyOf) visit(one, name)
    if ('items' in at) visit(at.items, `${name}[]`)
    if ('type' in at || 'const' in at) {
      const type = [typeOf(at), ...(fields[name]?.split('|') ?? [])]
      fields[name] = [...new Set(type)].sort().join('|')
    }
    if (!('properties' in at) || typeof at.properties !== 'object' || at.properties === null) return
    const required = 'required' in at && Array.isArray(at.required) ? at.required : []
    for (const [key, value] of Object.entries(at.properties)) {
      visit(value, `${name}${name ? '.' : ''}${key}${required.includes(key) ? '' : '?'}`)
    }
  }
  visit(schema, '')
  return { version: schemaVersion, fields }
}

function typeOf(at: object): string {
  if ('enum' in at && Array.isArray(at.enum)) return at.enum.map((value) => `"${value}"`).join('|')
  return 'type' in at ? String(at.type) : 'const' in at ? String(at.const) : ''
}

/** The shape as it was blessed. */
export function blessedShape(): Shape {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** What a reader of the older shape could trip over in the newer: fields that left or changed. */
export function breaks(older: Shape, newer: Shape): string[] {
  return Object.entries(older.fields).flatMap(([name, type]) => {
    const now = newer.fields[name]
    if (now === undefined) return [`${name} has left`]
    const gone = type.split('|').filter((one) => !now.split('|').includes(one))
    return gone.length > 0 ? [`${name} was ${type} and is ${now}`] : []
  })
}

if (process.argv.includes('--write')) writeFileSync(path, `${JSON.stringify(shapeOf(), null, 2)}\n`)
