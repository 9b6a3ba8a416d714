import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../src/parse/index.ts'
import { documentOf } from './document-of.ts'
import { properties } from './properties.ts'
import { mistakesOf } from './sound-article.ts'

// Long enough that what grows with the square of the text does not end in time.
const lengthOf = (thing: string): number => (thing.length === 1 ? 2_000_000 : 200_000)

const found = join(import.meta.dirname, '../fuzz/found')

describe.each(Object.entries(properties))('%s', (name, { runs, values, holds }) => {
  test('whatever comes', { timeout: 120_000 }, async () => {
    await fc.assert(fc.asyncProperty(values, holds), { numRuns: runs, seed: 20200810, endOnFailure: true })
  })

  const kept = existsSync(found) ? readdirSync(found) : []
  const findings = kept
    .map((file) => ({ file, ...JSON.parse(readFileSync(join(found, file), 'utf8')) }))
    .filter(({ property }) => property === name)
  if (findings.length > 0) test.each(findings)('what fuzzing found: $file', ({ value }) => holds(value))
})

describe('a long run of one thing is parsed in seconds', () => {
  const things = [
    'a',
    'A',
    '1',
    ' ',
    '"',
    '“',
    '»',
    "'",
    '.',
    '…',
    '-',
    '– ',
    '\n',
    '\n\n',
    '\ud83d',
    '😀',
    'A ',
    'Og ',
    '1. ',
    'a.',
    '1 ',
    '1.',
    '(',
    '/',
    'e\u0301',
    '"a" ',
    '- a\n\n',
    '\u0000',
    'ni ',
    'kl. ',
    'i går 9. august ',
    'AB-',
    'a, at ',
  ]
  test.each(things)('%j', { timeout: 30_000 }, (thing) => {
    const text = `Indledning ${thing.repeat(Math.floor(lengthOf(thing) / thing.length))}`
    const start = performance.now()
    parseDocument(documentOf(text), { language: 'da' })
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('metadata of one long thing are read in seconds', () => {
  const things = ['A', 'A ', ', ', '! ', 'a@', '/', ' - ']
  test.each(things)('%j', { timeout: 30_000 }, (thing) => {
    const line = thing.repeat(100_000 / thing.length)
    const meta = { title: line, authors: [line], byline: line, publisher: line, section: line }
    const start = performance.now()
    parseDocument({ ...documentOf('Byrådet siger nej.'), meta }, { language: 'da' })
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})

describe('an unsound article is seen', () => {
  const article = parseDocument(documentOf('Mette Frederiksen bor i Danmark 🙂. Det siger Putin.'), { language: 'da' })
  test('as parsed it is sound', () => expect(mistakesOf(article)).toEqual([]))
  test('spans in the wrong unit', () => {
    const moved = article.entities.map((entity) => ({
      ...entity,
      mentions: entity.mentions.map((mention) => ({ ...mention, start: mention.start + 1, end: mention.end + 1 })),
    }))
    expect(mistakesOf({ ...article, entities: moved })).not.toEqual([])
  })
  test('an id twice', () => {
    expect(mistakesOf({ ...article, entities: [...article.entities, ...article.entities] })).toContain(
      'an id stands twice',
    )
  })
})
