import { describe, expect, it } from 'vitest'
import { foreignByline } from '../../../src/parse/layout/foreign-byline.ts'

describe('foreignByline', () => {
  it.each<[line: string, marked: boolean, names: string[] | undefined]>([
    ['By Eleanor Pritchard', false, ['Eleanor Pritchard']],
    ['Words by Lena Sorensen and Matthew Ruiz', false, ['Lena Sorensen', 'Matthew Ruiz']],
    ['Av Kari Nordmo', false, ['Kari Nordmo']],
    ['Av Kari Nordmo, NTB', false, ['Kari Nordmo']],
    ['Text: Gunilla Wedding', false, ['Gunilla Wedding']],
    ['Par LILIAN ALEMAGNA', false, ['Lilian Alemagna']],
    ['By Griffin McElroy @griffin on June 26, 2014 at 9:00a', true, ['Griffin McElroy']],
    ['Jefferson Graham, USA TODAY', true, ['Jefferson Graham']],
    ['Av Oddvar Nesheim (NPK)', true, ['Oddvar Nesheim']],
    // what only opens as a byline does
    ['By Monday the town was empty.', false, undefined],
    ['Text messages cost more', false, undefined],
    ['By Night Train, the new novel', false, undefined],
    ['Eleanor Pritchard', false, undefined],
    ['9:39AM BST 05 Oct 2011', true, undefined],
    ['admin', true, undefined],
  ])('%s (marked: %s)', (line, marked, names) => {
    expect(foreignByline(line, marked)).toEqual(names)
  })
})
