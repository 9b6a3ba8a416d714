import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'

const gold = join(import.meta.dirname, '../gold')

/** The annotated articles, to be varied. */
export const articles: readonly string[] = ['modern', 'dev'].flatMap((set) =>
  readdirSync(join(gold, set, 'docs')).map((file) => readFileSync(join(gold, set, 'docs', file), 'utf8')),
)

/** Pieces of news that the parser has rules for, and the marks that rules trip over. */
const pieces = [
  ...[
    '"',
    '“',
    '”',
    '»',
    '«',
    '„',
    "'",
    '’',
    '–',
    '—',
    '-',
    '- ',
    '(',
    ')',
    ':',
    ';',
    '.',
    '...',
    '…',
    '!',
    '?',
    ',',
    '/',
  ],
  ...[
    ' ',
    '\n',
    '\n\n',
    '\r\n\r\n',
    '\t',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u2028',
    '\ufeff',
    '\u0000',
    '\u001b[31m',
    '\u202e',
  ],
  ...[
    'Vladimir Putin',
    'Putin',
    'Mette Frederiksen',
    'Danmark',
    'EU',
    'DR',
    'A/S',
    'Ruslands præsident',
    'statsminister',
  ],
  ...['siger', 'sagde', 'udtaler', 'ifølge', 'oplyser han', 'hun', 'han', 'at', 'Det', 'og', 'i', 'den', 'tilføjer'],
  ...[
    '9. august',
    'i går',
    '2020',
    'kl. 14.35',
    '3-5 pct.',
    '1,2 til 1,54 milliarder kroner',
    '28-årig',
    '1990’erne',
    'fire',
  ],
  ...[
    'Af Ida Holm',
    '/ritzau/AFP',
    'Foto:',
    'Læs også:',
    '# ',
    '> ',
    '* ',
    '🙂',
    '👩‍👩‍👧',
    'e\u0301',
    'ß',
    'İ',
    'ﬁ',
    '\ud83d',
    '\ude00',
  ],
]

const anyUnit = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit))

/** Any UTF-16 units, lone surrogates among them. */
const units = fc.array(anyUnit, { maxLength: 200 }).map((all) => all.join(''))

const run = fc
  .tuple(fc.oneof(anyUnit, fc.constantFrom(...pieces)), fc.integer({ min: 1, max: 3000 }))
  .map(([piece, times]) => piece.repeat(times))

const news = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ')), { maxLength: 80 })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''))

/** An annotated article with pieces cut out, doubled, moved and put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...articles),
    fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        cut: fc.nat({ max: 40 }),
        copy: fc.boolean(),
        put: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), anyUnit),
      }),
      { minLength: 1, maxLength: 12 },
    ),
  )
  .map(([text, changes]) =>
    changes.reduce((changed, { at, cut, copy, put }) => {
      const from = Math.floor(at * changed.length)
      const moved = copy ? changed.slice(from, from + cut) : ''
      return changed.slice(0, from) + moved + put + changed.slice(copy ? from : from + cut)
    }, text),
  )

/** Any text: real Unicode, broken UTF-16, runs of one piece, news in disorder, and real articles that were damaged. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  units,
  run,
  { weight: 3, arbitrary: news },
  { weight: 3, arbitrary: mutated },
)
