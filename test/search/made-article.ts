import type { Mention, Quote } from '../../src/model.ts'
import type { Searchable } from '../../src/search/index.ts'

/** What a test says of an article; places are found by the words. */
export interface Made {
  readonly file?: string
  readonly title?: string
  readonly date?: string | null
  readonly language?: string
  readonly authors?: readonly string[]
  readonly agencies?: readonly string[]
  readonly paragraphs: readonly string[]
  /** Each mention as [paragraph, words, kind]; the first words are the name. */
  readonly entities?: readonly {
    readonly type: Searchable['entities'][number]['type']
    readonly name: string
    readonly role?: string
    readonly mentions: readonly (readonly [paragraph: number, text: string, kind?: Mention['kind']])[]
  }[]
  readonly quotes?: readonly {
    readonly paragraph: number
    readonly text: string
    readonly speaker?: string
    readonly role?: string
    readonly mention?: string
    readonly type?: Quote['type']
  }[]
}

/** An article with what a test wants found in it. */
export function madeArticle(made: Made): Searchable {
  const text = made.paragraphs.join('\n\n')
  const points = [...text].length
  const starts: number[] = []
  let at = 0
  for (const paragraph of made.paragraphs) {
    starts.push(at)
    at += [...paragraph].length + 2
  }
  const placed = (paragraph: number, words: string): { start: number; end: number } => {
    const within = made.paragraphs[paragraph] ?? ''
    const offset = within.indexOf(words)
    if (offset < 0) throw new Error(`"${words}" is not in paragraph ${paragraph}`)
    const start = (starts[paragraph] ?? 0) + [...within.slice(0, offset)].length
    const end = start + [...words].length
    if (end > points) throw new Error('a span beyond the text')
    return { start, end }
  }
  const entities = (made.entities ?? []).map(({ type, name, role, mentions }, index) => ({
    id: `e${index + 1}`,
    type,
    name,
    role: role ?? null,
    mentions: mentions.map(([paragraph, words, kind = 'name']) => ({
      text: words,
      kind,
      ...placed(paragraph, words),
      paragraph,
    })),
  }))
  return {
    id: (made.file ?? 'story.txt').replace(/\.\w+$/, ''),
    source: { name: made.file ?? 'story.txt' },
    meta: {
      title: made.title ?? made.paragraphs[0] ?? '',
      date: made.date ?? null,
      authors: [...(made.authors ?? [])],
      agencies: [...(made.agencies ?? [])],
      language: made.language ?? 'da',
    },
    text,
    paragraphs: made.paragraphs.map((paragraph, index) => ({
      index,
      kind: index === 0 ? 'lede' : 'body',
      start: starts[index] ?? 0,
      end: (starts[index] ?? 0) + [...paragraph].length,
    })),
    entities,
    quotes: (made.quotes ?? []).map(({ paragraph, text: words, speaker, role, mention, type = 'direct' }, index) => ({
      id: `q${index + 1}`,
      type,
      text: words,
      spans: [placed(paragraph, words)],
      paragraph,
      speaker:
        speaker === undefined
          ? null
          : {
              name: speaker,
              entity: entities.find(({ name }) => name === speaker)?.id ?? null,
              role: role ?? null,
              mention: mention === undefined ? null : { text: mention, ...placed(paragraph, mention) },
            },
    })),
  }
}
