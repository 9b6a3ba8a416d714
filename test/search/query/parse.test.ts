import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { QueryError } from '../../../src/errors.ts'
import type { Query } from '../../../src/search/query/ast.ts'
import { parseQuery } from '../../../src/search/query/parse.ts'

/** A tree on one line: `and(minsk not(said=klima*))`. */
function shown(query: Query): string {
  switch (query.kind) {
    case 'and':
    case 'or':
      return `${query.kind}(${query.parts.map(shown).join(' ')})`
    case 'not':
      return `not(${shown(query.part)})`
    case 'type':
      return `type=${query.type}`
    case 'date':
      return `date=${query.range.from ?? ''}..${query.range.to ?? ''}`
    case 'lang':
      return `lang=${query.code}`
    case 'text': {
      const { pattern } = query
      const words = 'words' in pattern ? pattern.words.join('+') : ''
      const value = {
        words,
        phrase: `"${words}"`,
        prefix: `${words}*`,
        fuzzy: `~${'word' in pattern ? pattern.word : ''}`,
        regex: `/${'source' in pattern ? pattern.source : ''}/`,
      }[pattern.kind]
      return query.field === 'words' ? value : `${query.field}=${value}`
    }
  }
}

describe('a query is read into its tree', () => {
  it.each([
    ['Minsk', 'minsk'],
    ['  Minsk  ', 'minsk'],
    ['minsk moskva', 'and(minsk moskva)'],
    ['minsk AND moskva', 'and(minsk moskva)'],
    ['minsk OR moskva kyiv', 'or(minsk and(moskva kyiv))'],
    ['(minsk OR moskva) kyiv', 'and(or(minsk moskva) kyiv)'],
    ['minsk -moskva', 'and(minsk not(moskva))'],
    ['minsk NOT moskva', 'and(minsk not(moskva))'],
    ['-(a b)', 'not(and(a b))'],
    ['--a', 'not(not(a))'],
    ['or and not', 'and(or and not)'],
    ['"store vinder"', '"store+vinder"'],
    ['"sagde: \\"nej\\""', '"sagde+nej"'],
    ['demonstr*', 'demonstr*'],
    ['~Lukasjenka', '~lukasjenka'],
    ['/80|81 procent/', '/80|81 procent/'],
    ['/a\\/b\\d/', '/a/b\\d/'],
    ['tut.by', 'tut+by'],
    ['28-årig', '28+aarig'],
    ["EU's", 'eu+s'],
    ['Søren Ærø Åse idé', 'and(soeren aeroe aase ide)'],
    ['A\u030ase', 'aase'],
    ['100.000', '100+000'],
    ['speaker:Putin', 'speaker=putin'],
    ['Speaker:Putin', 'speaker=putin'],
    ['speaker:"Mette Frederiksen" said:klima', 'and(speaker="mette+frederiksen" said=klima)'],
    ['speaker:(Putin OR -Macron)', 'or(speaker=putin not(speaker=macron))'],
    ['-role:præsident', 'not(role=praesident)'],
    ['speaker:-Putin', 'speaker=putin'],
    ['said:/valg\\w+/', 'said=/valg\\w+/'],
    ['entity:~Minks', 'entity=~minks'],
    ['title:OR', 'title=or'],
    ['type:loc', 'type=LOC'],
    ['type:(LOC OR ORG)', 'or(type=LOC type=ORG)'],
    ['lang:da', 'lang=da'],
    ['date:2020', 'date=2020-01-01..2020-12-31'],
    ['date:2020-02', 'date=2020-02-01..2020-02-29'],
    ['date:2020-08-09', 'date=2020-08-09..2020-08-09'],
    ['date:>=2020-08-09', 'date=2020-08-09..'],
    ['date:>2020-08', 'date=2020-09-01..'],
    ['date:<2020', 'date=..2019-12-31'],
    ['date:<=2020', 'date=..2020-12-31'],
    ['date:2020-01..2020-06', 'date=2020-01-01..2020-06-30'],
    ['date:..2020-06', 'date=..2020-06-30'],
    ['date:2020..', 'date=2020-01-01..'],
    ['https://dr.dk', 'https+dr+dk'],
    ['kl.20:30', 'kl+20+30'],
    ['a"b c"d', 'and(a "b+c" d)'],
  ])('%s', (query, tree) => {
    expect(shown(parseQuery(query))).toBe(tree)
  })
})

describe('a mistake is shown at its place', () => {
  it.each([
    ['', 0, 'the query is empty'],
    ['   ', 0, 'the query is empty'],
    ['a OR', 4, 'breaks off'],
    ['a OR OR b', 5, 'missing before OR'],
    ['OR a', 0, 'missing before OR'],
    ['a AND AND b', 6, 'missing before AND'],
    ['a -', 2, 'follows "-" at once'],
    ['a NOT', 2, 'follows NOT'],
    ['(a', 0, 'never closed'],
    ['a (b (c)', 2, 'never closed'],
    ['a)', 1, 'closes nothing'],
    ['()', 1, 'missing before this parenthesis'],
    ['a "b c', 2, 'has no end'],
    ['a /b', 2, 'has no end'],
    ['//', 0, 'empty regular expression'],
    ['""', 0, 'no letter or digit'],
    ['a !!', 2, 'no letter or digit'],
    ['*', 0, 'no letter or digit'],
    ['mi*nsk', 2, 'stands at the end'],
    ['~tut.by', 0, 'takes one word'],
    ['~minsk*', 0, 'takes one word'],
    ['a taler:Putin', 2, 'no field "taler"'],
    ['speaker:', 8, 'no value'],
    ['speaker: Putin', 8, 'no value'],
    ['(speaker:)', 9, 'no value'],
    ['speaker:(org:CNN)', 9, 'cannot stand inside speaker:'],
    ['type:person', 5, 'PER, ORG'],
    ['date:august', 5, 'no date'],
    ['date:2020-13', 5, 'no date'],
    ['date:2021-02-29', 5, 'no date'],
    ['date:..', 5, 'no date'],
    ['date:"2020"', 5, 'no date'],
    ['lang:dansk!', 5, 'no language code'],
    [`${'('.repeat(200)}a`, 100, 'nested more than'],
    [`${'-'.repeat(200)}a`, 100, 'nested more than'],
  ])('%s', (query, at, message) => {
    const error = mistakeOf(query)
    expect(error?.message).toContain(message)
    expect(error?.at).toBe(at)
    expect(error?.query).toBe(query)
  })
})

function mistakeOf(query: string): QueryError | undefined {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof QueryError) return error
    throw error
  }
  return undefined
}

describe('any string', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '(',
      ')',
      '"',
      '/',
      '-',
      '~',
      '*',
      ':',
      ' ',
      'OR',
      'NOT',
      'AND',
      'date:',
      'type:',
      'speaker:',
      '\\',
      '..',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  )
  it('is read, or refused with a place within it', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const query = pieces.join('')
        const error = mistakeOf(query)
        if (error) expect(error.at).toBeGreaterThanOrEqual(0)
        if (error) expect(error.at).toBeLessThanOrEqual(query.length)
      }),
      { numRuns: 2000 },
    )
  })
})
