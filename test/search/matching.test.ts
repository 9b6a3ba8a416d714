import { describe, expect, it } from 'vitest'
import { type SearchOptions, searchArticles } from '../../src/search/index.ts'
import { madeArticle } from './made-article.ts'

/** What a query marks in a text, or undefined where it does not find it. */
async function marked(
  text: string,
  query: string,
  options?: SearchOptions,
  language = 'da',
): Promise<string[] | undefined> {
  const { hits } = await searchArticles([madeArticle({ paragraphs: [text], language })], query, options)
  const points = [...text]
  return hits[0]?.matches.map(({ start, end }) => points.slice(start, end).join(''))
}

type Row = readonly [text: string, query: string, marked: string[] | undefined, options?: SearchOptions]

const rows: readonly Row[] = [
  // Letter case and Unicode form.
  ['Hviderusland', 'hviderusland', ['Hviderusland']],
  ['HVIDERUSLAND', 'Hviderusland', ['HVIDERUSLAND']],
  ['A\u030arhus og O\u0308rebro', 'århus', ['A\u030arhus']],
  ['ﬁnansloven', 'finansloven', ['ﬁnansloven']],
  ['ＥＵ', 'eu', ['ＥＵ']],
  ['cy\u00adkel', 'cykel', ['cy\u00adkel']],
  // One spelling for another.
  ['Søren fra Ærø', 'soeren aeroe', ['Søren', 'Ærø']],
  ['Soeren fra Aeroe', 'søren ærø', ['Soeren', 'Aeroe']],
  ['Aalborg', 'Ålborg', ['Aalborg']],
  ['Ålborg', 'Aalborg', ['Ålborg']],
  ['en idé til alléen', 'ide', ['idé']],
  ['Löfven', 'løfven', ['Löfven']],
  ['Łódź', 'lodz', ['Łódź']],
  ['Søren', 'soren', undefined],
  // Inflected forms.
  ['Under demonstrationerne', 'demonstration', ['demonstrationerne']],
  ['en demonstration', 'demonstrationerne', ['demonstration']],
  ['Under demonstrationerne', 'demonstration', undefined, { exact: true }],
  ['Under demonstrationerne', 'demonstrationerne', ['demonstrationerne'], { exact: true }],
  ['præsidenternes', 'praesident', ['præsidenternes']],
  ['koebmændene', 'købmænd', ['koebmændene']],
  ['demonstranter', 'demonstration', undefined],
  ['valgresultatet', 'valg', undefined],
  ["EU's ledere", 'EU', ['EU']],
  ["EU's ledere", "EU's", ["EU's"]],
  // Phrases are exact, words in a row.
  ['den store vinder', '"store vinder"', ['store vinder']],
  ['den store, gamle vinder', '"store vinder"', undefined],
  ['de store vindere', '"store vinder"', undefined],
  ['den "store" vinder', '"store vinder"', ['store" vinder']],
  ['demonstrationerne', '"demonstration"', undefined],
  // What punctuation parts in a query are words in a row.
  ['mediet tut.by kan', 'tut.by', ['tut.by']],
  ['tut og by', 'tut.by', undefined],
  ['en 28-årig mand', '28-årige', ['28-årig']],
  ['100.000 mennesker', '100.000', ['100.000']],
  ['100 mennesker', '100.000', undefined],
  // Beginnings.
  ['demonstranter', 'demonstr*', ['demonstranter']],
  ['fagdemonstration', 'demonstr*', undefined],
  ['28-årige', '28-år*', ['28-årige']],
  // Within some edits.
  ['Lukasjenko', '~Lukasjenka', ['Lukasjenko']],
  ['Lukasjenko', '~Lukaskenka', ['Lukasjenko']],
  ['Lukasjenko', '~Lukaschenko', ['Lukasjenko']],
  ['Lukasjenko', '~Lukashhenka', undefined],
  ['Minks', '~Minsk', ['Minks']],
  ['Minds', '~Minsk', undefined],
  ['om', '~og', undefined],
  // Regular expressions.
  ['over 80 procent', '/\\d+ procent/', ['80 procent']],
  ['OVER 80 PROCENT', '/over \\d+/', ['OVER 80']],
  ['over 80 procent', '/(?-i)OVER/', undefined],
  ['a/b', '/a\\/b/', ['a/b']],
  ['😀 æble', '/æ\\w+/', ['æble']],
  // Compounds, where asked.
  ['et stort politiopbud', 'politi', ['politi'], { compounds: true }],
  ['et stort politiopbud', 'politi', undefined],
  ['militæropbuddet', 'opbud', ['opbuddet'], { compounds: true }],
  ['landbrugspolitik', 'landbrug', ['landbrug'], { compounds: true }],
  ['landbrugspolitik', 'brug', ['brug'], { compounds: true }],
  ['Kommunalbestyrelsesmøde', 'møde', ['møde'], { compounds: true }],
  ['søfartsstyrelsen', 'soefart', ['søfart'], { compounds: true }],
  ['politikere', 'politi', undefined, { compounds: true }],
  ['landingen', 'land', undefined, { compounds: true }],
  ['retningen', 'ret', undefined, { compounds: true }],
  ['forbuddet', 'bud', undefined, { compounds: true }],
  ['landsretten', 'ret', ['retten'], { compounds: true }],
  ['blokeret', 'ret', undefined, { compounds: true }],
  ['kommunikation', 'kommune', undefined, { compounds: true }],
  ['ministeriet', 'minister', undefined, { compounds: true }],
  ['statsministeren', 'minister', ['ministeren'], { compounds: true }],
  ['politiopbud', 'politi', undefined, { compounds: true, exact: true }],
  // All of it, some of it, none of it.
  ['Minsk og Moskva', 'moskva minsk', ['Minsk', 'Moskva']],
  ['Minsk', 'moskva minsk', undefined],
  ['Minsk', 'moskva OR minsk', ['Minsk']],
  ['Minsk', 'minsk -moskva', ['Minsk']],
  ['Minsk og Moskva', 'minsk -moskva', undefined],
  ['Minsk og Moskva', 'minsk NOT moskva', undefined],
  ['Minsk', '-moskva', []],
  ['Minsk og Kyiv', 'minsk (moskva OR kyiv)', ['Minsk', 'Kyiv']],
  ['Minsk og Moskva', '-(minsk moskva)', undefined],
  ['Minsk og Moskva', '-(minsk kyiv)', []],
]

describe('words in a Danish text', () => {
  it.each(rows.map(([text, query, matches, options]) => ({ text, query, matches, options })))('$text ← $query', async ({
    text,
    query,
    matches,
    options,
  }) => {
    expect(await marked(text, query, options)).toEqual(matches)
  })
})

describe('other languages', () => {
  it.each([
    ['en', 'the ministers were running', 'minister run', ['ministers', 'running']],
    ['sv', 'regeringarna', 'regering', ['regeringarna']],
    ['nb', 'regjeringene', 'regjering', ['regjeringene']],
    ['de', 'die Regierungen', 'Regierung', ['Regierungen']],
    ['en-GB', 'elections', 'election', ['elections']],
    // Without a stemmer a word is its own.
    ['und', 'demonstrationerne', 'demonstration', undefined],
    ['und', 'Demonstrationerne', 'demonstrationerne', ['Demonstrationerne']],
    // A Danish rule does not speak of English words.
    ['en', 'demonstrationerne', 'demonstration', undefined],
  ] as const)('%s: %s ← %s', async (language, text, query, matches) => {
    expect(await marked(text, query, {}, language)).toEqual(matches)
  })
})

describe('a hostile expression', () => {
  it('takes time linear in the text', async () => {
    const text = `${'a'.repeat(20_000)}!`
    const start = performance.now()
    expect(await marked(text, '/(a+)+$/')).toBeUndefined()
    expect(await marked(text, '/(a|a)*b/')).toBeUndefined()
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it.each([
    ['minsk /a(b/', 7, 'missing closing )'],
    ['/a**/', 1, 'invalid nested repetition'],
    ['said:/(?<=a)b/', 6, 'no regular expression'],
  ])('%s is refused at its place', async (query, at, message) => {
    const search = searchArticles([], query)
    await expect(search).rejects.toMatchObject({ name: 'QueryError', at })
    await expect(search).rejects.toThrow(message)
  })
})
