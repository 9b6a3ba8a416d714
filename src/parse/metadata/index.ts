import type { LanguagePack } from '../../languages/pack.ts'
import type { Meta, SourceDocument, Span } from '../../model.ts'
import type { LaidText } from '../draft.ts'
import { byline, credits } from '../layout/byline.ts'
import type { Layout } from '../layout/index.ts'

/** The metadata that does not depend on what is found in the text: the writer's own first, else what the layout tells. */
export function describe(
  document: SourceDocument,
  layout: Layout,
  language: { readonly code: string; readonly from: string },
  pack: LanguagePack | undefined,
): Omit<Meta, 'counts' | 'readingMinutes' | 'lix' | 'title' | 'titleFrom'> {
  const { meta } = document
  const lede = layout.paragraphs.find(({ kind }) => kind === 'lede')
  const { authors, agencies } = byWriters(meta.authors ?? [], pack)
  const sources: Record<string, string> = { language: language.from, ...layout.toldBy, ...meta.sources }
  if (lede) sources.lede ??= 'opening paragraph'
  return {
    lede: meta.lede ?? (lede ? layout.text.slice(lede.start, lede.end) : null),
    date: meta.date ?? layout.date ?? null,
    authors: authors.length > 0 ? authors : [...layout.authors],
    agencies: [...new Set([...(meta.agencies ?? []), ...agencies, ...layout.agencies])],
    publisher: meta.publisher ?? null,
    section: meta.section ?? null,
    place: meta.place ?? layout.place ?? null,
    url: meta.url ?? null,
    language: language.code,
    sources,
  }
}

/** Many formats have one field for all who wrote; the agencies among them are no people. */
function byWriters(
  writers: readonly string[],
  pack: LanguagePack | undefined,
): { authors: string[]; agencies: string[] } {
  const authors = new Set<string>()
  const agencies = new Set<string>()
  for (const writer of writers) {
    const told = pack && (byline(writer, pack) ?? credits(writer, 2, pack))
    for (const author of told ? (told.authors ?? []) : [writer]) authors.add(author)
    for (const agency of told?.agencies ?? []) agencies.add(agency)
  }
  return { authors: [...authors], agencies: [...agencies] }
}

/** The headline; where there is none, the first sentence of the lede, else of the text. */
export function entitle(document: SourceDocument, laid: LaidText): Pick<Meta, 'title' | 'titleFrom'> {
  const headline = laid.paragraphs.find(({ kind }) => kind === 'headline')
  const given = document.meta.title ?? (headline && slice(laid.text, headline))
  if (given) return { title: given, titleFrom: 'headline' }
  const lede = laid.paragraphs.findIndex(({ kind }) => kind === 'lede')
  const paragraph = Math.max(lede, 0)
  const sentence = laid.paragraphOfSentence.indexOf(paragraph)
  const { tokens } = laid
  if (sentence < 0) return { title: '', titleFrom: 'text' }
  const last = (tokens.firstOfSentence[sentence + 1] ?? 1) - 1
  const start = tokens.start[tokens.firstOfSentence[sentence] ?? 0] ?? 0
  return {
    title: slice(laid.text, { start, end: tokens.end[last] ?? start }),
    titleFrom: lede < 0 ? 'text' : 'lede',
  }
}

function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim()
}
