import { type Bench, table } from './bench.ts'
import { benchSearch } from './search.ts'

/** Searching a made corpus of 10,000 articles: as a scan, and in an index that is built, brought up to date and asked. */
export const search: Bench = {
  title: 'Search',
  async run() {
    const figures = await benchSearch(10_000)
    const rows = figures.map(({ name, value, unit, atMost }) => [
      name.replace(/^search: /, ''),
      `${value >= 100 ? Math.round(value).toLocaleString('en-US') : value.toFixed(1)} ${unit}`,
      atMost === undefined ? '' : `≤ ${atMost}`,
    ])
    return ['10,000 made articles.', table(['measured', 'figure', 'asked'], rows)]
  },
}
