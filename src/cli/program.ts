import { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { completionCommand } from './commands/completion.ts'
import { diffCommand } from './commands/diff.ts'
import { entitiesCommand } from './commands/entities.ts'
import { exportCommand } from './commands/export.ts'
import { formatsCommand } from './commands/formats.ts'
import { indexCommand } from './commands/index-command.ts'
import { manCommand } from './commands/man.ts'
import { metaCommand } from './commands/meta.ts'
import { paragraphsCommand } from './commands/paragraphs.ts'
import { quotesCommand } from './commands/quotes.ts'
import { schemaCommand } from './commands/schema.ts'
import { searchCommand } from './commands/search.ts'
import { showCommand } from './commands/show.ts'
import { statsCommand } from './commands/stats.ts'
import { applyConfig } from './config.ts'
import type { Context, Settings, Tally } from './context.ts'
import { version } from './version.ts'

/** A command whose every mistake of usage is one line that says what and what to do. */
class ArticleCommand extends Command {
  override createCommand(name?: string): Command {
    return new ArticleCommand(name)
  }

  override error(message: string): never {
    const line = message.replace(/^error: /, '').replace(/\n\(?Did you mean (.+?)\?\)?$/, ' (did you mean $1?)')
    throw new UsageError(`${line.replaceAll("'", '"')}; see "${path(this)} --help"`)
  }
}

/** Every command, in the order of `article --help`; a command's heavy parts are imported when it runs. */
const commands = [
  showCommand,
  metaCommand,
  paragraphsCommand,
  quotesCommand,
  entitiesCommand,
  searchCommand,
  indexCommand,
  exportCommand,
  statsCommand,
  diffCommand,
  formatsCommand,
  schemaCommand,
  completionCommand,
  manCommand,
]

/** The whole command line as commander knows it: the parsing, `--help`, completion and the man page are made from this. */
export function programOf(context: Context, tally: Tally): Command {
  const program = new ArticleCommand('article')
    .description('Opens a news article and shows what it is made of.')
    .usage('<command> [options] [files...]')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      getOutHelpWidth: () => Math.min(context.stdout.columns ?? 80, 100),
    })
    .configureHelp({ showGlobalOptions: true })
    .version(version, '--version', 'print the version')
    .helpOption('-h, --help', 'show this help')
    .option('--quiet', 'say nothing on standard error but errors')
    .option('--debug', 'show where an unexpected error comes from')
    .option('--color', 'colour, even into a pipe')
    .option('--no-color', 'no colour, even on a terminal')
    .option('--no-pager', 'long output straight to the terminal')
    .hook('preAction', async (_, command) => {
      applyConfig(command, context.cwd)
      const { quiet = false, debug = false, color, pager = true }: Partial<Settings> = command.optsWithGlobals()
      Object.assign(context.settings, { quiet, debug, color, pager })
      if (pager) await context.startPaging()
    })
  for (const add of commands) add(program, context, tally)
  return program
}

/** `article export`: what a person types to get there. */
function path(command: Command): string {
  return command.parent ? `${path(command.parent)} ${command.name()}` : command.name()
}
