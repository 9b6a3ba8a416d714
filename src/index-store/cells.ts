import type { ArticleCollection } from '../search/article-collection.ts'
import type { Matcher } from '../search/matcher.ts'
import type { Column, Zone } from '../search/query/bind.ts'

/** Where a full-text table keeps a column: its forms and its stems. */
export interface Cell {
  readonly zone: Zone
  readonly forms: string
  readonly stems: string
}

export const cells: Readonly<Record<Column, Cell>> = {
  'paragraph.text': { zone: 'paragraph', forms: 'words', stems: 'stems' },
  'quote.text': { zone: 'quote', forms: 'words', stems: 'stems' },
  'quote.speaker': { zone: 'quote', forms: 'speaker', stems: 'speaker_stems' },
  'quote.role': { zone: 'quote', forms: 'role', stems: 'role_stems' },
  'entity.names': { zone: 'entity', forms: 'names', stems: 'name_stems' },
  'entity.role': { zone: 'entity', forms: 'role', stems: 'role_stems' },
  'article.title': { zone: 'article', forms: 'title', stems: 'title_stems' },
  'article.author': { zone: 'article', forms: 'authors', stems: 'author_stems' },
  'article.agency': { zone: 'article', forms: 'agencies', stems: 'agency_stems' },
}

/** Stands between two texts of one cell, so that no phrase runs from one into the other. */
const between = ' _ '

/** A stem as it is stored: the same stem of two languages is two terms. */
export function stemTerm(stem: string, language: string): string {
  return `${stem}_${language}`
}

/** The words of a cell as its full-text table takes them. */
export function formsText(column: Column, id: number, collection: ArticleCollection): string {
  return text(column, id, collection, (form) => form)
}

export function stemsText(column: Column, id: number, collection: ArticleCollection, matcher: Matcher): string {
  const { language } = collection
  return text(column, id, collection, (form) => stemTerm(matcher.stem(form, language), language))
}

function text(column: Column, id: number, collection: ArticleCollection, term: (form: string) => string): string {
  const texts = collection.column(column)[id] ?? []
  return texts.map(({ words }) => words.map(({ form }) => term(form)).join(' ')).join(between)
}

/** How many words a cell has. */
export function wordCount(column: Column, id: number, collection: ArticleCollection): number {
  return (collection.column(column)[id] ?? []).reduce((sum, { words }) => sum + words.length, 0)
}
