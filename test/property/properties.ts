import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import * as fc from 'fast-check'
import { InputError } from '../../src/errors.ts'
import { parseDocument } from '../../src/parse/index.ts'
import { readDocuments } from '../../src/read/index.ts'
import { anyArguments, commandEnds } from './arguments.ts'
import { anyDamage, damageIsTold } from './damaged.ts'
import { documentOf } from './document-of.ts'
import { anyShown, shownHarmlessly } from './shown.ts'
import { mistakesOf } from './sound-article.ts'
import { anyText } from './texts.ts'

/** Something that must hold for every value of a kind. */
export interface Property {
  /** How often the tests try it; fuzzing goes on longer. */
  readonly runs: number
  /** What a value is kept as, so that a finding can be tried again; JSON. */
  readonly values: fc.Arbitrary<unknown>
  /** Throws where it does not hold. */
  holds(value: unknown): Promise<void>
}

async function parsingIsSound(text: unknown): Promise<void> {
  const document = documentOf(String(text))
  const article = parseDocument(document, { language: 'da' })
  const mistakes = mistakesOf(article)
  if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
  const written = JSON.stringify(article)
  if (JSON.stringify(JSON.parse(written)) !== written) throw new Error('does not come back from JSON as it went')
  if (JSON.stringify(parseDocument(document, { language: 'da' })) !== written) throw new Error('not the same twice')
}

const openings = [
  ...[
    '',
    '\ufeff',
    '{"text":"',
    '{"id":1,"text":"Hej"}\n',
    '[{"text":"Hej"}]',
    '<',
    '<html><body><p>',
    '<!DOCTYPE html>',
  ],
  ...[
    '<?xml version="1.0" encoding="utf-16"?>',
    '<nitf><body><body.content><p>',
    '<newsMessage>',
    '---\ntitle: ',
    '%PDF-1.7',
  ],
  ...['{"version":"2.0","body_text":', '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentSet>'],
]

/** Any bytes behind the beginning of a format, in base64. */
const anyFile = fc
  .record({
    opening: fc.constantFrom(...openings).map((text) => Buffer.from(text)),
    gzip: fc.constantFrom(
      Buffer.alloc(0),
      Buffer.of(0x1f, 0x8b),
      Buffer.of(0xff, 0xfe),
      Buffer.of(0x89, 0x50, 0x4e, 0x47),
    ),
    rest: fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      anyText.map((text) => Buffer.from(text)),
    ),
    extension: fc.constantFrom('txt', 'ndjson', 'json', 'html', 'xml', 'md', 'gz', 'nitf', ''),
  })
  .map(({ opening, gzip, rest, extension }) => ({
    base64: Buffer.concat([gzip, opening, rest]).toString('base64'),
    extension,
  }))

async function readingEnds(value: unknown): Promise<void> {
  const { base64, extension } = value as { base64: string; extension: string }
  const folder = mkdtempSync(join(tmpdir(), 'article-any-'))
  try {
    const file = join(folder, `any.${extension}`)
    writeFileSync(file, Buffer.from(base64, 'base64'))
    for await (const reading of readDocuments([file], { stdin: Readable.from([]) })) {
      if ('error' in reading) {
        if (!(reading.error instanceof InputError)) throw new Error(`no named error: ${reading.error}`)
        if (/\n|\bat \S+ \(/.test(reading.error.message)) throw new Error(`not one line: ${reading.error.message}`)
      } else {
        const mistakes = mistakesOf('article' in reading ? reading.article : parseDocument(reading.document))
        if (mistakes.length > 0) throw new Error(mistakes.join('\n'))
      }
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export const properties: Readonly<Record<string, Property>> = {
  'any text is parsed into a sound article': { runs: 300, values: anyText, holds: parsingIsSound },
  'any bytes are read, or refused by a named error': { runs: 300, values: anyFile, holds: readingEnds },
  'any arguments end in 0, 1 or 2 without a stack': { runs: 30, values: anyArguments, holds: commandEnds },
  'a damaged index is asked, or refused by a named error': { runs: 30, values: anyDamage, holds: damageIsTold },
  'whatever an article holds, a terminal is told nothing by it': {
    runs: 150,
    values: anyShown,
    holds: shownHarmlessly,
  },
}
