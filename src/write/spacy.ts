import type { Writer } from './index.ts'

/** One JSON object a line: the text and its names by code points, as spaCy's `Doc.char_span` and Prodigy take them. */
export const spacy: Writer = {
  extension: 'jsonl',
  description: 'text and entity spans a line, for training spaCy',
  async *write(articles) {
    for await (const { text, entities, id } of articles) {
      const ents = entities
        .flatMap(({ type, mentions }) =>
          mentions.filter(({ kind }) => kind === 'name').map(({ start, end }) => ({ start, end, label: type })),
        )
        .sort((a, b) => a.start - b.start || b.end - a.end)
      let free = 0
      // spaCy takes no entities that overlap
      const apart = ents.filter(({ start, end }) => {
        if (start < free) return false
        free = end
        return true
      })
      yield `${JSON.stringify({ text, ents: apart, meta: { id } })}\n`
    }
  },
}
