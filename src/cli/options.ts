import type { Command } from 'commander'
import type { ReadOptions } from '../read/index.ts'

/** Flags of every command that reads articles. */
export interface InputFlags extends Pick<ReadOptions, 'from'> {
  readonly lang?: string
}

/** Gives a command the flags of reading: the same on every command that takes files. */
export function withInputOptions(command: Command): Command {
  return command
    .optionsGroup('Input:')
    .option('--from <format>', 'format of the input; told by looking where absent')
    .option('--lang <code>', 'language of the text, e.g. da; told from the text where absent')
}
