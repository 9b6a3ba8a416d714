import { type Command, Option } from 'commander'
import type { Article, Entity, EntityType } from '../../model.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { countingNumber, listOf } from '../flag-values.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { put, putData } from '../output.ts'
import { putRecords, type RecordFlags } from '../records.ts'
import { putViews, viewOf } from '../view.ts'

interface EntityFlags extends InputFlags, RecordFlags {
  readonly type?: readonly EntityType[]
  readonly min?: number
  readonly sort?: 'count' | 'first' | 'name'
  readonly namesOnly?: boolean
  readonly geo?: boolean
  readonly timeline?: boolean
  readonly pairs?: boolean
  readonly dot?: boolean
}

const types = ['PER', 'ORG', 'LOC', 'MISC', 'DATE', 'TIME', 'MONEY', 'PERCENT', 'QUANTITY'] as const

export function entitiesCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('entities [files...]')
    .description('who and what an article names: people, organisations, places, works, dates, amounts')
    .option('--type <types>', `of these types only: ${types.join(', ')}`, listOf(types))
    .option('--min <number>', 'mentioned at least so often', countingNumber)
    .addOption(new Option('--sort <order>', 'in this order').choices(['count', 'first', 'name']).default('first'))
    .option('--names-only', 'mentions by name only, without pronouns and descriptions')
    .option('--geo', 'the places as GeoJSON')
    .option('--timeline', 'the dates in order, each with its sentence')
    .option('--pairs', 'who is named with whom in a paragraph, and how often')
    .option('--dot', 'the same as a graph for Graphviz')
    .option('--json', 'one JSON document: an array')
    .option('--ndjson', 'a JSON object a line')
  withInputOptions(command).action(async (files: string[], flags: EntityFlags) => {
    const articles = chosenOf(articlesOf(files, flags, context, tally), flags)
    if (flags.geo) await putGeo(articles, context)
    else if (flags.timeline) await putTimeline(articles, flags, context)
    else if (flags.pairs || flags.dot) await putPairs(articles, flags, context)
    else if (flags.json || flags.ndjson) await putRecords(articles, ({ entities }) => entities, flags, context)
    else {
      const [view, { entityTable }] = await Promise.all([
        viewOf(context),
        import('../../write/terminal/entity-table.ts'),
      ])
      await putViews(articles, ({ entities }) => (entities.length === 0 ? '' : entityTable(entities, view)), context)
    }
  })
  command.addHelpText(
    'after',
    `
Examples:
  article entities story.txt
  article entities --type PER,ORG --min 2 --sort count story.txt
  article entities --geo archive/*.txt > places.geojson
  article entities --timeline story.txt
  article entities --dot story.txt | dot -Tsvg > names.svg`,
  )
}

/** The articles with only the entities that are asked for, in the order asked for. */
async function* chosenOf(articles: AsyncIterable<Article>, flags: EntityFlags): AsyncGenerator<Article> {
  for await (const article of articles) {
    const entities = article.entities
      .map((entity) => (flags.namesOnly ? namesOnly(entity) : entity))
      .filter(({ type, mentions }) => (flags.type?.includes(type) ?? true) && mentions.length >= (flags.min ?? 1))
      .sort(orderOf(flags.sort ?? 'first'))
    yield { ...article, entities }
  }
}

function namesOnly(entity: Entity): Entity {
  return { ...entity, mentions: entity.mentions.filter(({ kind }) => kind === 'name') }
}

function orderOf(sort: NonNullable<EntityFlags['sort']>): (a: Entity, b: Entity) => number {
  const first = ({ mentions }: Entity): number => mentions[0]?.start ?? 0
  const byFirst = (a: Entity, b: Entity): number => first(a) - first(b)
  if (sort === 'first') return byFirst
  if (sort === 'count') return (a, b) => b.mentions.length - a.mentions.length || byFirst(a, b)
  const collator = new Intl.Collator('da')
  return (a, b) => collator.compare(a.name, b.name) || byFirst(a, b)
}

async function putGeo(articles: AsyncIterable<Article>, context: Context): Promise<void> {
  const { geoFeatures } = await import('../../write/geojson.ts')
  let first = true
  await putData(context.stdout, '{"type": "FeatureCollection", "features": [')
  for await (const article of articles) {
    for (const feature of geoFeatures(article)) {
      await putData(context.stdout, `${first ? '\n' : ',\n'}${JSON.stringify(feature)}`)
      first = false
    }
  }
  await putData(context.stdout, `${first ? '' : '\n'}]}\n`)
}

async function putTimeline(articles: AsyncIterable<Article>, flags: RecordFlags, context: Context): Promise<void> {
  const { timelineOf } = await import('../../stats/timeline.ts')
  if (flags.json || flags.ndjson) return putRecords(articles, timelineOf, flags, context)
  const [view, { timelineTable }] = await Promise.all([
    viewOf(context),
    import('../../write/terminal/timeline-table.ts'),
  ])
  await putViews(
    articles,
    (article) => {
      const events = timelineOf(article)
      return events.length === 0 ? '' : timelineTable(events, view)
    },
    context,
  )
}

async function putPairs(articles: AsyncIterable<Article>, flags: EntityFlags, context: Context): Promise<void> {
  const { pairTally } = await import('../../stats/pairs.ts')
  const sums = pairTally()
  for await (const article of articles) sums.add(article)
  const pairs = sums.result()
  if (flags.dot) return putData(context.stdout, (await import('../../write/dot.ts')).dotGraph(pairs))
  if (flags.json) return putData(context.stdout, `${JSON.stringify(pairs, null, 2)}\n`)
  if (flags.ndjson) return putData(context.stdout, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''))
  const [{ width, paint }, { bars }] = await Promise.all([viewOf(context), import('../../write/terminal/bars.ts')])
  const rows = pairs.map(({ a, b, paragraphs }) => ({ label: `${a.name} – ${b.name}`, value: paragraphs }))
  const lines = bars(rows, width, paint.bar)
  await put(context.stdout, lines.map((line) => `${line}\n`).join(''))
}
