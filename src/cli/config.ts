import type { Command, Option } from 'commander'
import { lilconfigSync } from 'lilconfig'
import { UsageError } from '../errors.ts'

type Values = Readonly<Record<string, unknown>>

/**
 * Sets the flags of a command that were not given from the nearest config file, upwards from a folder: `.articlerc`
 * (JSON) or the key `article` of `package.json`. `{"width": 72, "export": {"format": "markdown"}}` is `--width 72` for
 * every command that has it, and `--format markdown` for `export`.
 * @throws UsageError with the file's name where it is no JSON, or says what no command knows
 */
export function applyConfig(command: Command, cwd: string): void {
  const found = nearest(cwd)
  if (!found) return
  const program = rootOf(command)
  for (const [key, value] of Object.entries(found.values)) {
    const scope = program.commands.find((child) => child.name() === key)
    if (scope) {
      if (!isValues(value)) throw new UsageError(`${found.file}: "${key}" must hold the flags of ${key}`)
      for (const [inner, one] of Object.entries(value)) {
        if (!optionOf(scope, inner)) throw new UsageError(`${found.file}: ${key} has no flag --${inner}`)
        if (scope === command) set(command, inner, one, found.file)
      }
    } else if (![program, ...program.commands].some((child) => optionOf(child, key))) {
      throw new UsageError(`${found.file}: there is no flag --${key} and no command ${key}`)
    } else if (!(isValues(found.values[command.name()]) && key in (found.values[command.name()] as Values))) {
      set(command, key, value, found.file)
    }
  }
}

function nearest(cwd: string): { values: Values; file: string } | undefined {
  const places = ['package.json', '.articlerc']
  try {
    const found = lilconfigSync('article', { searchPlaces: places, stopDir: '/' }).search(cwd)
    if (!found || found.isEmpty) return undefined
    if (!isValues(found.config)) throw new UsageError(`${found.filepath}: the configuration must be a JSON object`)
    return { values: found.config, file: found.filepath }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new UsageError(`.articlerc or package.json above ${cwd} cannot be read: ${reason}`)
  }
}

/** Sets an option of the command, or of the whole program, unless the command line did. */
function set(command: Command, name: string, value: unknown, file: string): void {
  for (const holder of [command, rootOf(command)]) {
    const option = optionOf(holder, name)
    if (!option) continue
    const key = option.attributeName()
    const source = holder.getOptionValueSource(key)
    if (source !== undefined && source !== 'default') return
    holder.setOptionValueWithSource(key, valueFor(option, name, value, file), 'config')
    return
  }
}

function valueFor(option: Option, name: string, value: unknown, file: string): unknown {
  const takesValue = option.required || option.optional
  if (!takesValue) {
    if (typeof value !== 'boolean')
      throw new UsageError(`${file}: --${name} is true or false, not ${JSON.stringify(value)}`)
    return value
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new UsageError(`${file}: --${name} takes a text or a number, not ${JSON.stringify(value)}`)
  }
  const text = String(value)
  if (option.argChoices && !option.argChoices.includes(text)) {
    throw new UsageError(`${file}: --${name} is one of ${option.argChoices.join(', ')}, not "${text}"`)
  }
  return option.parseArg ? option.parseArg(text, undefined) : text
}

/** `min-confidence`, and `color` for `--no-color`, too. */
function optionOf(command: Command, name: string): Option | undefined {
  return command.options.find((option) => option.long === `--${name}`)
}

function rootOf(command: Command): Command {
  return command.parent ? rootOf(command.parent) : command
}

function isValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
