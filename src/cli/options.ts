import { type Command, Option } from 'commander'
import type { ReadOptions } from '../read/index.ts'

/** Flags of every command that reads articles. */
export interface InputFlags extends Pick<ReadOptions, 'from'> {
  readonly lang?: string
}

/**
 * Gives a command the flags of reading: the same on every command that takes files.
 * @param from what `--from` means where it means more than the input's format
 */
export function withInputOptions(
  command: Command,
  from = new Option('--from <format>', 'format of the input; told by looking where absent'),
): Command {
  return command
    .optionsGroup('Input:')
    .addOption(from)
    .option('--lang <code>', 'language of the text, e.g. da; told from the text where absent')
}
