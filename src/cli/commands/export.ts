import { mkdirSync, statSync } from 'node:fs'
import { type Command, Option } from 'commander'
import { OutputError } from '../../errors.ts'
import type { Article } from '../../model.ts'
import { markdownFlavors, tableNames, type WriteOptions, type Writer } from '../../write/index.ts'
import { articleLinesOf, articlesOf } from '../articles.ts'
import type { Context, Tally } from '../context.ts'
import { type InputFlags, withInputOptions } from '../options.ts'
import { putData } from '../output.ts'
import { note, report } from '../report.ts'

interface ExportFlags extends InputFlags, WriteOptions {
  readonly format: string
  readonly output?: string
  readonly force?: boolean
  readonly resume?: boolean
}

export function exportCommand(program: Command, context: Context, tally: Tally): void {
  const command = program
    .command('export [files...]')
    .description('write articles in another format')
    .option('-f, --format <name>', 'output format; see "article formats"', 'json')
    .option('-o, --output <path>', 'a file, written whole or not at all; a folder gets a file for each article')
    .option('--force', 'overwrite what is there')
    .option('--resume', 'into a folder: skip the articles whose file is there')
    .addOption(new Option('--table <name>', 'table of csv and tsv').choices(tableNames).default('quotes'))
    .addOption(new Option('--flavor <name>', 'kind of Markdown').choices(markdownFlavors).default('plain'))
  withInputOptions(command).action(async (files: string[], flags: ExportFlags) => {
    const { writerOf } = await import('../../write/index.ts')
    const writer = await writerOf(flags.format)
    if (flags.output !== undefined && flags.output !== '-' && isFolder(flags.output)) {
      const articles = articlesOf(files, flags, context, tally)
      await exportToFolder(articles, writer, flags.output, flags, context, tally)
      return
    }
    let read = 0
    const pieces = piecesOf(files, flags, writer, context, tally, () => read++)
    if (flags.output === undefined || flags.output === '-') {
      for await (const piece of pieces) await putData(context.stdout, piece)
    } else
      await exportToFile(
        pieces,
        flags.output,
        flags.force === true,
        () => tally.interrupted || (read === 0 && tally.failed > 0),
      )
  })
  command.addHelpText(
    'after',
    `
Examples:
  article export --format markdown story.txt > story.md
  article export --format csv --table entities archive/ -o entities.csv
  article export --format html archive/ -o pages/ --resume
  article export --from ndjson --format ndjson - < corpus.ndjson`,
  )
}

function isFolder(path: string): boolean {
  return /[/\\]$/.test(path) || statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

/** The output piece by piece. Lines of NDJSON come from where the articles were parsed, and are only passed on. */
async function* piecesOf(
  files: readonly string[],
  flags: ExportFlags,
  writer: Writer,
  context: Context,
  tally: Tally,
  read: () => void,
): AsyncGenerator<string | Uint8Array> {
  if (flags.format === 'ndjson') {
    for await (const line of articleLinesOf(files, flags, context, tally)) {
      read()
      yield line
    }
    return
  }
  async function* counted(): AsyncGenerator<Article> {
    for await (const article of articlesOf(files, flags, context, tally)) {
      read()
      yield article
    }
  }
  yield* writer.write(counted(), flags)
}

/**
 * Where nothing could be read there is nothing to write: no empty file, and none put in the place of a good one. A part of
 * what was asked for is not what was asked for, either.
 */
async function exportToFile(
  pieces: AsyncIterable<string | Uint8Array>,
  path: string,
  force: boolean,
  isLacking: () => boolean | undefined,
): Promise<void> {
  const { WholeFile } = await import('../whole-file.ts')
  const file = new WholeFile(path, force)
  try {
    for await (const piece of pieces) file.write(piece)
  } catch (error) {
    file.discard()
    throw error
  }
  if (isLacking()) file.discard()
  else file.commit()
}

/** A file for each article; one that cannot be written is reported, and the others are written. */
async function exportToFolder(
  articles: AsyncIterable<Article>,
  writer: Writer,
  folder: string,
  flags: ExportFlags,
  context: Context,
  tally: Tally,
): Promise<void> {
  const [{ WholeFile }, { isForAll, reasonOf }, { ArticleFiles }] = await Promise.all([
    import('../whole-file.ts'),
    import('../refusal.ts'),
    import('../article-files.ts'),
  ])
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw new OutputError(`${folder} could not be made: ${reasonOf(error)}`)
  }
  const files = new ArticleFiles(folder, writer.extension)
  let written = 0
  let skipped = 0
  for await (const article of articles) {
    const { path, exists } = files.place(article.id)
    if (exists && flags.resume) {
      skipped++
      continue
    }
    try {
      const file = new WholeFile(path, flags.force === true)
      try {
        for await (const piece of writer.write(one(article), flags)) file.write(piece)
      } catch (error) {
        file.discard()
        throw error
      }
      file.commit()
      written++
    } catch (error) {
      if (!(error instanceof OutputError)) throw error
      tally.failed++
      report(context, error)
      if (isForAll(error.cause)) break
    }
  }
  note(context, `${written} files written to ${folder}${skipped > 0 ? `, ${skipped} were there` : ''}`)
}

async function* one(article: Article): AsyncIterable<Article> {
  yield article
}
