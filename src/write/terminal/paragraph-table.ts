import type { Paragraph } from '../../model.ts'
import { table } from './table.ts'
import type { View } from './view.ts'

/** Paragraphs with their numbers (counted from 1) and what each is. */
export function paragraphTable(paragraphs: readonly (Paragraph & { readonly text: string })[], view: View): string {
  const { paint } = view
  const columns = [{ title: '¶', align: 'right', most: 5 }, { title: 'Kind', most: 8 }, { title: 'Text' }] as const
  const rows = paragraphs.map(({ index, kind, text }) => [
    [{ text: String(index + 1), brush: paint.quiet }],
    [{ text: kind, brush: paint.quiet }],
    text,
  ])
  return table(columns, rows, view)
}
