import type { Command, Option } from 'commander'

/** An option as completion and the man page need it. */
export interface OptionDefinition {
  readonly short: string | undefined
  readonly long: string
  /** Placeholder of its value; undefined where it takes none. */
  readonly value: string | undefined
  readonly choices: readonly string[]
  readonly description: string
}

/** A command as commander knows it. */
export interface CommandDefinition {
  /** `index build` for a command of a command. */
  readonly path: string
  readonly usage: string
  readonly description: string
  readonly options: readonly OptionDefinition[]
  /** What stands under its help: examples and the like. */
  readonly takesFiles: boolean
  readonly children: readonly CommandDefinition[]
}

/** Values of options that no choices are given for, by the option's long name. */
export type KnownValues = Readonly<Record<string, readonly string[]>>

/** What the command line consists of, read off commander's own definitions, so that nothing is listed twice. */
export function definitionOf(command: Command, known: KnownValues = {}, parent = ''): CommandDefinition {
  const path = `${parent} ${command.name()}`.trim()
  const shown = command.createHelp()
  return {
    path,
    usage: shown.commandUsage(command),
    description: command.description(),
    options: shown.visibleOptions(command).map((option) => optionOf(option, known)),
    takesFiles: command.registeredArguments.some((argument) => !argument.argChoices),
    children: shown
      .visibleCommands(command)
      .filter((child) => child.name() !== 'help')
      .map((child) => definitionOf(child, known, path)),
  }
}

function optionOf(option: Option, known: KnownValues): OptionDefinition {
  const long = option.long ?? option.short ?? ''
  return {
    short: option.long ? option.short : undefined,
    long,
    value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1],
    choices: option.argChoices ?? known[long] ?? [],
    description: option.description,
  }
}
