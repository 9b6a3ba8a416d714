import type { QuoteStatsData, StatsData } from '../../schema/stats.ts'
import { visibleLine } from '../../text/visible.ts'
import { type Bar, bars } from './bars.ts'
import { counted, grouped } from './figures.ts'

/** Colours of the parts of the view. */
export interface StatsPaint {
  heading(text: string): string
  bar(text: string): string
  quiet(text: string): string
}

/** How many rows a list shows before the rest is summed up in a line. */
const most = 12

/** The numbers of one article or many as a page of a terminal, `width` columns wide. */
export function showStats(stats: StatsData, width: number, paint: StatsPaint): string {
  const summary = [
    stats.articles === 1 ? '' : `${grouped(stats.articles)} articles`,
    counted(stats.words, 'word'),
    counted(stats.sentences, 'sentence'),
    counted(stats.paragraphs, 'paragraph'),
    `${stats.readingMinutes} min`,
    `LIX ${stats.lix} (${stats.lixLevel})`,
  ]
  const parts = [
    summary.filter(Boolean).join(' · '),
    showQuoteStats(stats.quotes, width, paint),
    chart(
      'Entities by type',
      stats.entityTypes.map(({ type, entities, mentions }) => ({
        label: type,
        value: mentions,
        figure: `${grouped(entities)} (${counted(mentions, 'mention')})`,
      })),
      width,
      paint,
    ),
    chart(
      'Named most',
      stats.names.map(({ type, name, mentions }) => ({ label: `${type} ${name}`, value: mentions })),
      width,
      paint,
    ),
    chart(
      'Agencies',
      stats.agencies.map(({ name, articles }) => ({ label: name, value: articles })),
      width,
      paint,
    ),
    chart(
      'Said through',
      stats.sources.map(({ name, quotes }) => ({ label: name, value: quotes })),
      width,
      paint,
    ),
    chart(
      'Dates in the text',
      stats.timeline.map(({ date, mentions }) => ({ label: date, value: mentions })),
      width,
      paint,
      Number.POSITIVE_INFINITY,
    ),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n`
}

/** Who is quoted, how much and how: bars of quoted words, then the split by type and by gender. */
export function showQuoteStats(stats: QuoteStatsData, width: number, paint: StatsPaint): string {
  const { total, share, speakers, genders, unattributed } = stats
  if (total.quotes === 0) return 'No quotes'
  const split = `${total.direct} direct · ${total.mixed} mixed · ${total.indirect} indirect · ${percent(share)} of the words`
  const who = (['f', 'm', 'unknown'] as const)
    .filter((gender) => genders[gender].speakers > 0)
    .map((gender) => `${{ f: 'women', m: 'men', unknown: 'unknown' }[gender]} ${genders[gender].words} words`)
  const rows: Bar[] = speakers.map(({ name, role, quotes, words, share: part }) => ({
    label: role ? `${name}, ${role}` : name,
    value: words,
    figure: `${counted(quotes, 'quote')}, ${counted(words, 'word')}, ${percent(part)}`,
  }))
  if (unattributed.quotes > 0) {
    const figure = `${counted(unattributed.quotes, 'quote')}, ${counted(unattributed.words, 'word')}`
    rows.push({ label: '(nobody named)', value: unattributed.words, figure })
  }
  return [chart(`Quotes: ${grouped(total.quotes)}`, rows, width, paint), paint.quiet([split, ...who].join(' · '))].join(
    '\n',
  )
}

function chart(title: string, rows: readonly Bar[], width: number, paint: StatsPaint, limit = most): string {
  if (rows.length === 0) return ''
  const lines = bars(rows.slice(0, limit), width, paint.bar)
  const rest = rows.length - limit
  if (rest > 0) lines.push(paint.quiet(`and ${grouped(rest)} more`))
  return [paint.heading(visibleLine(title)), ...lines].join('\n')
}

function percent(share: number): string {
  return `${(100 * share).toFixed(share < 0.0995 ? 1 : 0)} %`
}
