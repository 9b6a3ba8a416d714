import type { Article, Span } from '../model.ts'
import type { TimelineEvent } from '../schema/entities.ts'
import { slicer } from '../text/slice.ts'

/** The dates that a text names, in order, each with the sentence that names it; dates without a year come last. */
export function timelineOf({ text, entities, paragraphs }: Article): TimelineEvent[] {
  const slice = slicer(text)
  const sentences = paragraphs.flatMap((paragraph) => paragraph.sentences)
  return entities
    .flatMap(({ type, name, value, mentions }) =>
      type === 'DATE' && typeof value === 'string'
        ? mentions.map(({ start, end, paragraph }) => {
            const sentence = sentenceAt(sentences, start)
            return {
              date: value,
              name,
              start,
              end,
              paragraph,
              sentence: sentence ? slice(sentence) : slice({ start, end }),
            }
          })
        : [],
    )
    .sort((a, b) => compare(a.date, b.date) || a.start - b.start)
}

function sentenceAt(sentences: readonly Span[], offset: number): Span | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sentences[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return sentences[low]
}

/** ISO dates sort as text; EDTF's X for an unknown digit stands behind every digit. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
