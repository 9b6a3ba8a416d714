import { type Command, Option } from 'commander'
import { UsageError } from '../../errors.ts'
import type { SearchOptions, SearchResult } from '../../search/index.ts'
import { articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { showResult } from '../search-result.ts'

/** The flags of `article search`, as commander reads them. */
export interface SearchFlags extends InputFlags, Omit<SearchOptions, 'limit' | 'context'> {
  readonly limit?: number
  readonly context?: number
  readonly count?: boolean
  readonly database?: string
  readonly files?: boolean
  readonly json?: boolean
  readonly ndjson?: boolean
}

export function searchCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('search <query> [files...]')
    .description('ask a story, or a folder of stories, a question')
    .addOption(
      new Option('--in <part>', 'what to find').choices(['text', 'quotes', 'entities', 'title']).default('text'),
    )
    .option('-d, --database <index>', 'ask an index that "article index build" made, instead of files')
    .option('--exact', 'only the very words, not their inflected forms')
    .option('--compounds', 'also compounds that a word is part of')
    .addOption(
      new Option('--sort <order>', 'order of the hits').choices(['relevance', 'date', 'path']).default('relevance'),
    )
    .option('--limit <n>', 'at most so many hits, or groups', wholeNumber)
    .option('-C, --context <n>', 'paragraphs to show around each hit', wholeNumber)
    .option('--count', 'only how many hits each file has')
    .option('-l, --files', 'only the names of files with hits')
    .addOption(new Option('--group <by>', 'count the hits, with bars').choices(['speaker', 'entity', 'file', 'month']))
    .option('--json', 'one JSON document')
    .option('--ndjson', 'a JSON object a line: the hits, the groups, a summary')
  withInputOptions(command).action(async (query: string, files: string[], flags: SearchFlags) => {
    const result = await (flags.database === undefined
      ? scan(query, files, flags, context, tally)
      : ask(flags.database, query, files, flags))
    await showResult(result, flags, context)
    tally.nothing = result.total === 0
  })
  command.addHelpText('after', language)
}

async function scan(
  query: string,
  files: readonly string[],
  flags: SearchFlags,
  context: Context,
  tally: Tally,
): Promise<SearchResult> {
  const { searchArticles } = await import('../../search/index.ts')
  return searchArticles(articlesOf(files, flags, context, tally), query, optionsOf(flags))
}

async function ask(path: string, query: string, files: readonly string[], flags: SearchFlags): Promise<SearchResult> {
  if (files.length > 0 || flags.filesFrom !== undefined) {
    throw new UsageError('files are not read where an index is asked: give either files or -d')
  }
  const { openIndex, searchIndex } = await import('../../index-store/index.ts')
  const database = await openIndex(path)
  try {
    return await searchIndex(database, query, optionsOf(flags))
  } finally {
    database.close()
  }
}

/** What to ask of the library: hits only where they are shown. */
function optionsOf(flags: SearchFlags): SearchOptions {
  const { limit, count, files, group } = flags
  return { ...flags, limit: count || files || group ? 0 : limit }
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`"${value}" is no whole number`)
  return Number(value)
}

const language = `
Query language:
  klima skat             paragraphs with both words, inflected or not
  klima OR skat          either; AND binds tighter than OR
  -klima, NOT klima      without it (write -- before a query that begins with -)
  (klima OR skat) EU     parentheses
  "grøn omstilling"      these very words in a row
  klima*                 words that begin so
  ~Lukasjenka            words within two letters' difference (one in short words)
  /8\\d procent/          a regular expression (RE2 syntax; letter case does not count)

  speaker:Putin          paragraphs with a quote by him, also where the text says "han"
  said:klima             the word inside a quote; with speaker: both of one quote
  entity:Minsk           paragraphs that mention it by any name, description or pronoun
  person: org: place:    the same, of that type only
  type:LOC               any entity of a type: PER ORG LOC MISC DATE TIME MONEY PERCENT QUANTITY
  role:præsident         someone with that role; beside speaker: or said:, the speaker's
  title: author: agency: of the article
  date:2020-08           also >=2020-08-09, <2021, 2020-01..2020-06, ..2020
  lang:da                language of the article

Letter case does not count, nor the spelling of ø/oe, å/aa, æ/ae, é/e. A field takes a word, a phrase,
a prefix*, ~fuzzy, /regex/ or several in parentheses: speaker:(Putin OR Macron). With --in quotes or
--in entities every term is asked of one quote or entity. A query of article fields only is answered
by each article's first paragraph.

Exit code 0 where anything is found, 1 where nothing is, 2 on trouble.

Examples:
  article search 'demonstration -Moskva' archive/
  article search 'speaker:"Mette Frederiksen" said:klima' --in quotes archive/
  article search 'agency:ritzau date:2020-08' -l archive/
  article search type:PER --in entities --group entity --limit 10 archive/
  article search Minsk --ndjson story.txt | jq -r 'select(.type == "paragraph").text'`
