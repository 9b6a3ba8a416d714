import type { Quote } from '../../model.ts'
import { visibleLine } from '../../text/visible.ts'
import { type CellBlock, type Row, table } from './table.ts'
import type { View } from './view.ts'

/** Who said what, in the order of the text; paragraphs are counted from 1, as people do. */
export function quoteTable(quotes: readonly Quote[], view: View): string {
  const { paint } = view
  const columns = [
    { title: 'Who', most: Math.floor(view.width * 0.28) },
    { title: 'Said' },
    { title: 'How', most: 8 },
    { title: '¶', align: 'right', most: 5 },
  ] as const
  const rows = quotes.map(
    (quote): Row => [
      whoOf(quote, view),
      quote.text,
      [{ text: quote.type, brush: paint.quiet }],
      String(quote.paragraph + 1),
    ],
  )
  return table(columns, rows, view)
}

/** The quotes of each speaker together, the one with most first. */
export function quotesBySpeaker(quotes: readonly Quote[], view: View): string {
  const { paint } = view
  const columns = [{ title: '', align: 'right', most: 6 }, { title: '' }, { title: '', most: 8 }] as const
  return groupedBySpeaker(quotes)
    .map((group) => {
      const { speaker } = group[0] ?? {}
      const heading = [
        speaker ? paint.speaker(visibleLine(speaker.name)) : paint.quiet('nobody named'),
        ...(speaker?.role ? [paint.quiet(visibleLine(speaker.role))] : []),
        paint.quiet(`${group.length} ${group.length === 1 ? 'quote' : 'quotes'}`),
      ].join(paint.quiet(' · '))
      const rows = group.map(
        ({ paragraph, text, type }): Row => [
          [{ text: `¶ ${paragraph + 1}`, brush: paint.quiet }],
          text,
          [{ text: type, brush: paint.quiet }],
        ],
      )
      return `${heading}\n${table(columns, rows, view)}`
    })
    .join('\n')
}

/** The quotes, gathered by who said them: the speaker with most quotes first, nobody last. */
export function groupedBySpeaker(quotes: readonly Quote[]): Quote[][] {
  const groups = new Map<string, Quote[]>()
  for (const quote of quotes) {
    const key = quote.speaker ? (quote.speaker.entity ?? `"${quote.speaker.name}`) : ''
    const group = groups.get(key)
    if (group) group.push(quote)
    else groups.set(key, [quote])
  }
  return [...groups]
    .sort(([a, one], [b, other]) => Number(a === '') - Number(b === '') || other.length - one.length)
    .map(([, group]) => group)
}

function whoOf({ speaker, via }: Quote, { paint }: View): CellBlock[] {
  return [
    speaker ? { text: speaker.name, brush: paint.speaker } : { text: 'nobody named', brush: paint.quiet },
    ...(speaker?.role ? [{ text: speaker.role, brush: paint.quiet }] : []),
    ...(via === null ? [] : [{ text: `via ${via}`, brush: paint.quiet }]),
  ]
}
