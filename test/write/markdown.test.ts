import fc from 'fast-check'
import MarkdownIt from 'markdown-it'
import { describe, expect, it } from 'vitest'
import { escapeMarkdown } from '../../src/write/escape-markdown.ts'
import { markdown } from '../../src/write/markdown.ts'
import { sampleArticle, written } from './sample.ts'

const parser = new MarkdownIt({ html: true })

/** What a reader sees of Markdown: each block's kind and its text. */
function blocks(source: string): [string, string][] {
  const seen: [string, string][] = []
  let open = ''
  for (const token of parser.parse(source, {})) {
    if (token.type.endsWith('_open')) open = token.tag
    else if (token.type === 'inline') {
      const text = (token.children ?? [])
        .map((child) => (child.type === 'softbreak' || child.type === 'hardbreak' ? '\n' : child.content))
        .join('')
      seen.push([open, text])
    } else if (!token.type.endsWith('_close')) seen.push([token.type, token.content])
  }
  return seen
}

describe('escapeMarkdown', () => {
  it.each([
    '*stjerne* og _streg_ og `kode`',
    '[link](http://x.dk) ![billede](a)',
    '# Overskrift',
    '- punkt',
    '+ punkt',
    '1. punkt',
    '12) punkt',
    '> citat',
    '| a | b |\n| --- | --- |',
    'a\n===',
    'a\n---',
    '<script>alert(1)</script>',
    '&amp; &copy;',
    '\\* og \\\\',
    '~~~\nkode',
    '    indrykket',
    '2020-08-09 - 3-2',
    'https://example.org/a_b_c',
    '***',
  ])('%j comes back as it is', (text) => {
    expect(blocks(escapeMarkdown(text))).toEqual([
      [
        'p',
        text
          .split('\n')
          .map((line) => line.trim())
          .join('\n'),
      ],
    ])
  })

  it.each([
    ['#dkpol og #1, C# og a#b', '\\#dkpol og \\#1, C# og a#b'],
    ['==fed== %%skjult%% 5%', '=\\=fed=\\= %\\%skjult%\\% 5%'],
    ['$5 eller $6', '\\$5 eller \\$6'],
  ])('%j means nothing to Obsidian and GitHub either', (text, escaped) => {
    expect(escapeMarkdown(text, false)).toBe(escaped)
    expect(blocks(escaped)).toEqual([['p', text]])
  })

  it('any text is one paragraph that says the same', () => {
    const line = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-=|~&;!\\.:1 ab"\'$^{}'), maxLength: 30 })
    fc.assert(
      fc.property(line, (text) => {
        const expected = text.trim()
        expect(blocks(escapeMarkdown(text))).toEqual(expected === '' ? [] : [['p', expected]])
      }),
      { numRuns: 500 },
    )
  })
})

describe('markdown', () => {
  it('has front matter, headline, story, quotes and entities', async () => {
    const output = await written(markdown, sampleArticle())
    const [, front = '', ...rest] = output.split(/^---$/m)
    expect(front).toContain('\ntitle: "Ib Sand & Co. lukker"\n')
    expect(front).toContain('\nauthors: ["Ane \\"A\\" Toft"]\n')
    const seen = blocks(rest.join('---'))
    expect(seen).toContainEqual(['h1', 'Ib Sand & Co. lukker'])
    expect(seen).toContainEqual(['p', 'Han rejste i 2019.'])
    expect(seen).toContainEqual(['h2', 'Quotes'])
    expect(seen.filter(([, text]) => text.includes('Det er <slut>'))).toHaveLength(2)
    expect(seen).toContainEqual(['td', '"chef" i Sand & Co.'])
  })

  it('several articles are parted by their front matter', async () => {
    const output = await written(markdown, sampleArticle(), sampleArticle())
    expect(output.match(/^title: /gm)).toHaveLength(2)
  })

  it('obsidian links the names, under the name that the entity has', async () => {
    const output = await written(
      { write: (articles) => markdown.write(articles, { flavor: 'obsidian' }) },
      sampleArticle(),
    )
    expect(output).toContain('siger [[Ib Sand]], "chef" i [[Ib Sand & Co.|Sand & Co.]]')
    expect(output).toContain('| [[Ib Sand]] | PER |')
    expect(output).toContain('\ntags: ["article"]\n')
    expect(output).not.toContain('[[2019]]')
  })

  it('whatever the fields hold, no table row, heading or front matter breaks', async () => {
    const nasty = '|---|\n# <b>*x*</b> [[y]] "z": \u001b[31m \u2028'
    const article = sampleArticle()
    const output = await written(markdown, {
      ...article,
      id: nasty,
      meta: { ...article.meta, title: nasty, authors: [nasty], section: nasty },
      entities: article.entities.map((entity) => ({ ...entity, name: nasty, role: nasty })),
      quotes: article.quotes.map((quote) => ({
        ...quote,
        text: nasty,
        speaker: { name: nasty, entity: null, mention: null },
        via: nasty,
      })),
    })
    expect(output).not.toContain('\u001b')
    const seen = blocks(output.split(/^---$/m).slice(2).join('---'))
    expect(seen.filter(([tag]) => tag === 'td')).toHaveLength(article.entities.length * 4)
    expect(seen.filter(([tag]) => tag.startsWith('html'))).toEqual([])
    expect(seen.filter(([tag]) => tag === 'h1')).toHaveLength(1)
  })
})
