import { describe, expect, it } from 'vitest'
import { type SearchOptions, searchArticles } from '../../src/search/index.ts'
import { madeArticle } from './made-article.ts'

const long = 'og så en hel masse andre ord som ikke siger noget om sagen'
const articles = [
  madeArticle({
    file: 'b.txt',
    date: '2020-08-09',
    paragraphs: [`Havnen, havnen og havnen`, `Havnen ${long}`, 'Noget andet'],
  }),
  madeArticle({ file: 'a.txt', date: '2020-09', paragraphs: [`Havnen ${long}`, 'Skibet', 'Havnen og skibet'] }),
  madeArticle({ file: 'c.txt', date: null, paragraphs: ['Noget andet', 'Noget tredje', 'Havnen'] }),
]

async function places(query: string, options?: SearchOptions): Promise<string[]> {
  const { hits } = await searchArticles(articles, query, options)
  return hits.map((hit) => `${hit.article.file[0]}${hit.type === 'paragraph' ? hit.index : ''}`)
}

describe('the order of hits', () => {
  it.each<[string, SearchOptions, string[]]>([
    // More often and in fewer words is better; what is alike goes by file and place.
    ['havn', {}, ['b0', 'c2', 'a2', 'a0', 'b1']],
    // A rare word weighs more than a common one.
    ['havn OR skib', {}, ['a2', 'a1', 'b0', 'c2', 'a0', 'b1']],
    ['havn', { sort: 'path' }, ['a0', 'a2', 'b0', 'b1', 'c2']],
    ['havn', { sort: 'date' }, ['a0', 'a2', 'b0', 'b1', 'c2']],
    ['havn', { limit: 2 }, ['b0', 'c2']],
    ['havn', { limit: 0 }, []],
    // What must not be found does not count for rank.
    ['havn -skib', {}, ['b0', 'c2', 'a0', 'b1']],
  ])('%s %j', async (query, options, order) => {
    expect(await places(query, options)).toEqual(order)
  })

  it('counts everything, whatever the limit', async () => {
    const { total, files, searched } = await searchArticles(articles, 'havn', { limit: 1 })
    expect({ total, files, searched }).toEqual({
      total: 5,
      files: [
        { file: 'a.txt', count: 2 },
        { file: 'b.txt', count: 2 },
        { file: 'c.txt', count: 1 },
      ],
      searched: 3,
    })
  })

  it('scores as BM25 does', async () => {
    // By hand: nine paragraphs, five of them with the word; three times in one of four words.
    const words = 4 + 14 + 2 + 14 + 1 + 3 + 2 + 2 + 1
    const norm = 1.2 * (1 - 0.75 + (0.75 * 4) / (words / 9))
    const score = (Math.log(1 + (9 - 5 + 0.5) / 5.5) * 3 * 2.2) / (3 + norm)
    const { hits } = await searchArticles(articles, 'havn')
    expect(hits[0]?.score).toBeCloseTo(score, 4)
  })

  it('shows the paragraphs around', async () => {
    const { hits } = await searchArticles(articles, 'skib', { context: 1, sort: 'path' })
    expect(
      hits.map(
        (hit) =>
          hit.type === 'paragraph' && [hit.before.map(({ index }) => index), hit.after.map(({ index }) => index)],
      ),
    ).toEqual([
      [[0], [2]],
      [[1], []],
    ])
  })
})
