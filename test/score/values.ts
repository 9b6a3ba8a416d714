import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/model.ts'

/** A date, a time or an amount of the gold annotation. */
interface GoldValue {
  readonly type: string
  readonly text: string
  readonly value: unknown
}

/** How many of the gold values were found with exactly the right value, and what went wrong. */
export interface ValueScore {
  readonly gold: number
  readonly right: number
  readonly found: number
  readonly errors: readonly string[]
}

/** What a found value means: a range both as one (`{ from, to }`) and by each of its ends. */
function meanings({ value, valueEnd }: Article['entities'][number]): unknown[] {
  if (valueEnd === undefined) return [value]
  if (typeof value !== 'object') return [value, valueEnd, { from: value, to: valueEnd }]
  const { amount, currency } = value
  return [value, { amount: valueEnd, currency }, { amount: { from: amount, to: valueEnd }, currency }]
}

/**
 * Dates, times and amounts against the `values` of gold files: a gold value is right where a value of its type, whose
 * words touch the gold's, means exactly the same.
 */
export function scoreValues(goldFolder: string, parse: (document: string) => Article): ValueScore {
  const errors: string[] = []
  let gold = 0
  let right = 0
  let found = 0
  for (const name of readdirSync(goldFolder).filter((file) => file.endsWith('.json'))) {
    const { file, doc, values } = JSON.parse(readFileSync(join(goldFolder, name), 'utf8'))
    if (!Array.isArray(values)) continue
    const article = parse(file ?? `${doc}.txt`)
    const have = article.entities.filter(({ value }) => value !== undefined)
    found += have.length
    const taken = new Set<unknown>()
    const left = new Map(have.map((entity) => [entity, meanings(entity).map((meaning) => JSON.stringify(meaning))]))
    for (const want of values as GoldValue[]) {
      if (want.value === null || JSON.stringify(want.value).includes('null')) continue
      gold++
      const answer = have.find(
        (entity) =>
          entity.type === want.type &&
          left.get(entity)?.includes(JSON.stringify(want.value)) &&
          entity.mentions.some(({ text }) => text.includes(want.text) || want.text.includes(text)),
      )
      if (answer) {
        taken.add(answer)
        left.set(answer, left.get(answer)?.filter((meaning) => meaning !== JSON.stringify(want.value)) ?? [])
        right++
      } else errors.push(`${doc}: missed ${want.type} "${want.text}" ${JSON.stringify(want.value)}`)
    }
    for (const extra of have.filter((entity) => !taken.has(entity)))
      errors.push(`${doc}: unasked ${extra.type} "${extra.name}" ${JSON.stringify(extra.value)}`)
  }
  return { gold, right, found, errors }
}
