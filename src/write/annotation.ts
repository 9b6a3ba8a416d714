import type { Article, Span } from '../model.ts'
import { slicer } from '../text/slice.ts'
import type { Writer } from './index.ts'
import { jsonDocuments } from './json-documents.ts'

/** Characters kept before and behind a place, by which it is found again in a text that moved. */
const context = 32

/** W3C Web Annotation: a collection of one annotation a mention and a quote, with positions in code points. */
export const annotation: Writer = {
  extension: 'jsonld',
  description: 'W3C Web Annotation collection: every mention and quote with its place in the text',
  write: (articles) => jsonDocuments(articles, collectionOf),
}

type Node = Record<string, unknown>

function collectionOf(article: Article): Node {
  const base = `urn:article:${encodeURIComponent(article.id.toWellFormed())}`
  const source = article.meta.url ?? base
  const selectors = selectorsOf(article)
  const items: Node[] = []
  for (const entity of article.entities) {
    for (const [index, mention] of entity.mentions.entries()) {
      items.push({
        id: `${base}#${entity.id}-${index + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: [
          { type: 'TextualBody', purpose: 'identifying', value: entity.name, format: 'text/plain' },
          { type: 'TextualBody', purpose: 'tagging', value: entity.type, format: 'text/plain' },
        ],
        target: { source, selector: selectors(mention) },
      })
    }
  }
  for (const quote of article.quotes) {
    items.push({
      id: `${base}#${quote.id}`,
      type: 'Annotation',
      motivation: 'describing',
      body: [
        ...(quote.speaker
          ? [{ type: 'TextualBody', purpose: 'describing', value: quote.speaker.name, format: 'text/plain' }]
          : []),
        { type: 'TextualBody', purpose: 'tagging', value: `${quote.type} quote`, format: 'text/plain' },
      ],
      target: quote.spans.map((span) => ({ source, selector: selectors(span) })),
    })
  }
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `${base}#annotations`,
    type: 'AnnotationCollection',
    label: article.meta.title,
    total: items.length,
    first: { id: `${base}#page-1`, type: 'AnnotationPage', startIndex: 0, items },
  }
}

function selectorsOf({ text }: Article): (span: Span) => Node[] {
  const slice = slicer(text)
  const length = Array.from(text).length
  return ({ start, end }) => [
    {
      type: 'TextQuoteSelector',
      exact: slice({ start, end }),
      prefix: slice({ start: Math.max(0, start - context), end: start }),
      suffix: slice({ start: end, end: Math.min(length, end + context) }),
    },
    { type: 'TextPositionSelector', start, end },
  ]
}
