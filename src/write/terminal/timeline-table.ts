import type { TimelineEvent } from '../../schema/entities.ts'
import { table } from './table.ts'
import type { View } from './view.ts'

/** Dates in order with the sentences that name them. */
export function timelineTable(events: readonly TimelineEvent[], view: View): string {
  const { paint } = view
  const columns = [{ title: 'Date', most: 12 }, { title: 'Sentence' }, { title: '¶', align: 'right', most: 5 }] as const
  const rows = events.map(({ date, sentence, paragraph }) => [
    [{ text: date, brush: paint.entity.DATE }],
    sentence,
    String(paragraph + 1),
  ])
  return table(columns, rows, view)
}
