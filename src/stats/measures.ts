import type { StatsData } from '../schema/stats.ts'

/** One measure a row: section, type, name, value; the same columns for everything, so that sheets can filter. */
export type Measure = readonly [section: string, type: string, name: string, value: string | number]

/** Everything that {@link StatsData} holds, as rows of one table. */
export function measuresOf(stats: StatsData): Measure[] {
  const { quotes } = stats
  return [
    ...(['articles', 'paragraphs', 'sentences', 'words', 'characters', 'readingMinutes', 'lix'] as const).map(
      (name): Measure => ['text', 'count', name, stats[name]],
    ),
    ['text', 'level', 'lix', stats.lixLevel],
    ...(['quotes', 'direct', 'mixed', 'indirect', 'words'] as const).map(
      (name): Measure => ['quotes', 'count', name, quotes.total[name]],
    ),
    ['quotes', 'share', 'words', quotes.share],
    ...quotes.speakers.flatMap(({ name, words, quotes: count, share }): Measure[] => [
      ['speakers', 'quotes', name, count],
      ['speakers', 'words', name, words],
      ['speakers', 'share', name, share],
    ]),
    ...(['f', 'm', 'unknown'] as const).flatMap((gender): Measure[] => [
      ['genders', 'speakers', gender, quotes.genders[gender].speakers],
      ['genders', 'quotes', gender, quotes.genders[gender].quotes],
      ['genders', 'words', gender, quotes.genders[gender].words],
    ]),
    ...stats.entityTypes.flatMap(({ type, entities, mentions }): Measure[] => [
      ['entities', 'entities', type, entities],
      ['entities', 'mentions', type, mentions],
    ]),
    ...stats.names.map(({ type, name, mentions }): Measure => ['names', type, name, mentions]),
    ...stats.agencies.map(({ name, articles }): Measure => ['agencies', 'articles', name, articles]),
    ...stats.sources.map(({ name, quotes: said }): Measure => ['sources', 'quotes', name, said]),
    ...stats.timeline.map(({ date, mentions }): Measure => ['timeline', 'mentions', date, mentions]),
  ]
}
