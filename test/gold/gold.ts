import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Static, Type } from '@sinclair/typebox'
import { Value } from '@sinclair/typebox/value'

const text = Type.String({ minLength: 1 })
const textOrNull = Type.Union([text, Type.Null()])
const span = Type.Tuple([Type.Integer({ minimum: 0 }), Type.Integer({ minimum: 1 })])
const range = Type.Object({ from: Type.Number(), to: Type.Number() }, { additionalProperties: false })
const figure = Type.Union([Type.Number(), range])

const Quote = Type.Object(
  {
    type: Type.Union([Type.Literal('direct'), Type.Literal('mixed'), Type.Literal('indirect')]),
    spans: Type.Array(span, { minItems: 1 }),
    /** The pieces; `occurrence` (from 1) where the same words stand in the document more than once. */
    content: Type.Array(Type.Union([text, Type.Object({ text, occurrence: Type.Integer({ minimum: 1 }) })]), {
      minItems: 1,
    }),
    cue: textOrNull,
    mention: textOrNull,
    speaker: textOrNull,
    via: textOrNull,
  },
  { additionalProperties: false },
)

const Entity = Type.Object(
  {
    type: Type.Union([Type.Literal('PER'), Type.Literal('ORG'), Type.Literal('LOC'), Type.Literal('MISC')]),
    name: text,
    mentions: Type.Array(text, { minItems: 1 }),
    role: textOrNull,
  },
  { additionalProperties: false },
)

const NormalisedValue = Type.Object(
  {
    type: Type.Union(['DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'].map((name) => Type.Literal(name))),
    text,
    start: Type.Integer({ minimum: 0 }),
    end: Type.Integer({ minimum: 1 }),
    value: Type.Union([
      text,
      figure,
      Type.Object(
        { amount: figure, currency: Type.String({ pattern: '^[A-Z]{3}$' }) },
        { additionalProperties: false },
      ),
    ]),
    approx: Type.Optional(Type.Literal(true)),
  },
  { additionalProperties: false },
)

const Meta = Type.Object(
  {
    title: text,
    lede: textOrNull,
    date: textOrNull,
    authors: Type.Array(text),
    agencies: Type.Array(text),
    language: Type.Literal('da'),
    paragraphs: Type.Integer({ minimum: 1 }),
  },
  { additionalProperties: false },
)

const Gold = Type.Object(
  {
    doc: text,
    file: text,
    quotes: Type.Array(Quote),
    entities: Type.Optional(Type.Array(Entity)),
    meta: Type.Optional(Meta),
    values: Type.Optional(Type.Array(NormalisedValue)),
  },
  { additionalProperties: false },
)

/** One annotated document; every offset counts Unicode code points of its file. */
export type Gold = Static<typeof Gold>

/** The sets, each a folder with `docs` and `gold`. */
export const goldSets = ['modern', 'dev', 'heldout'] as const

/** The annotated documents of a set by file name; throws where a file breaks the format. */
export function readGold(set: string): { path: string; text: string; gold: Gold }[] {
  const folder = join(import.meta.dirname, set)
  return readdirSync(join(folder, 'gold'))
    .sort()
    .map((name) => {
      const path = join(folder, 'gold', name)
      const gold: unknown = JSON.parse(readFileSync(path, 'utf8'))
      if (!Value.Check(Gold, gold)) {
        const [first] = Value.Errors(Gold, gold)
        throw new Error(`${set}/${name}: ${first?.path} ${first?.message}`)
      }
      return { path, text: readFileSync(join(folder, 'docs', gold.file), 'utf8'), gold }
    })
}
