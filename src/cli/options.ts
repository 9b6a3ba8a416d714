import { type Command, InvalidArgumentError, Option } from 'commander'
import type { ReadOptions } from '../read/index.ts'

/** Flags of every command that reads articles. */
export interface InputFlags
  extends Pick<ReadOptions, 'from' | 'textField' | 'idField' | 'filesFrom' | 'fixEncoding' | 'userAgent'> {
  readonly lang?: string
  /** In seconds, as a person gives it. */
  readonly timeout?: number
  readonly jobs?: number
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
    .option('--text-field <name>', 'field of a JSON record that holds its text, where it is not "text"')
    .option('--id-field <name>', 'field of a JSON record that holds its id, where it is not "id"')
    .option('--files-from <file>', 'read the names of the inputs from a file, one a line; - is standard input')
    .option('--fix-encoding', 'mend letters that a wrong encoding spoilt')
    .option(
      '--jobs <n>',
      'threads that parse; 1 is the main one alone (default: all cores, once there is much)',
      positive,
    )
    .option('--timeout <seconds>', 'how long a server may stay silent', positive)
    .option('--user-agent <name>', 'what servers are told that asks')
}

function positive(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('It takes a whole number from 1.')
  return Number(value)
}
