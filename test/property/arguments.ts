import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import * as fc from 'fast-check'
import { type CommandDefinition, definitionOf, type OptionDefinition } from '../../src/cli/definitions.ts'
import { programOf } from '../../src/cli/program.ts'
import { commandsOf } from '../robust/terminal-commands.ts'

const program = programOf(
  {
    stdin: new PassThrough(),
    stdinKind: 'none',
    stdout: new PassThrough(),
    stderr: new PassThrough(),
    env: {},
    cwd: '.',
    settings: { quiet: false, debug: false, color: undefined, pager: false },
    startPaging: async () => undefined,
  },
  { failed: 0 },
)

function* withChildren(definition: CommandDefinition): Iterable<CommandDefinition> {
  yield definition
  for (const child of definition.children) yield* withChildren(child)
}

/** Every command that the program has, itself first: read off its own definitions, so that none is forgotten here. */
export const everyCommand: readonly CommandDefinition[] = [...withChildren(definitionOf(program))]
const everyOption: readonly OptionDefinition[] = everyCommand.flatMap(({ options }) => options)

// Nothing that leads out of the folder the command runs in, nor onto the network.
const anyWord = fc.string({ unit: 'binary', maxLength: 12 }).filter((word) => !/[/\\\0]|\.\./.test(word))
const plausible = ['article.txt', 'records.ndjson', '.', '-', '--', 'json', 'da', '3', '-1', '1e999', 'Putin', 'PER']
const queries = ['speaker:', '"', 'a OR (', 're:/((/', '"a b"~3', 'NOT', 'put*', 'date:2020..']
const anyValue = fc.oneof(fc.constantFrom(...plausible), fc.constantFrom(...queries), anyWord)

/** An option as it may be written: by its short or its long name, with or without a value, in one word or in two. */
function written(option: OptionDefinition): fc.Arbitrary<readonly string[]> {
  const value = option.choices.length > 0 ? fc.oneof(fc.constantFrom(...option.choices), anyValue) : anyValue
  return fc.oneof(
    fc.constant([option.long] as readonly string[]),
    ...(option.short === undefined ? [] : [value.map((word) => [String(option.short), word])]),
    { weight: option.value ? 4 : 1, arbitrary: value.map((word) => [option.long, word]) },
    value.map((word) => [`${option.long}=${word}`]),
  )
}

/** Arguments: a command with options of its own, or of others, among files and words that are none; or words in disorder. */
export const anyArguments: fc.Arbitrary<string[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...everyCommand).chain(argumentsOf) },
  fc.array(fc.oneof(fc.constantFrom(...everyCommand.map(({ path }) => path)), anyValue), { maxLength: 6 }),
)

function argumentsOf({ path, options }: CommandDefinition): fc.Arbitrary<string[]> {
  const option = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...options).chain(written) },
    fc.constantFrom(...everyOption).chain(written),
  )
  const words = fc.array(
    fc.oneof(
      option,
      anyValue.map((word) => [word]),
    ),
    { maxLength: 5 },
  )
  return words.map((parts) => [...path.split(' ').slice(1), ...parts.flat()])
}

const command = join(import.meta.dirname, '../../bin/article.js')
const story = 'Putin siger, at det er godt.\n\n"Ja," siger Mette Frederiksen.\n'

/** Throws where the command does not end by 0, 1 or 2, shows a stack, or obeys what its arguments hold. */
export async function commandEnds(value: unknown): Promise<void> {
  const args = value as string[]
  const folder = mkdtempSync(join(tmpdir(), 'article-any-'))
  try {
    writeFileSync(join(folder, 'article.txt'), story)
    writeFileSync(join(folder, 'records.ndjson'), `${JSON.stringify({ id: 'a', text: story })}\n{"id":"b","text":3}\n`)
    // Standard input stands open and empty; a command that waits for more than that has hung.
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
      cwd: folder,
      input: '',
      encoding: 'utf8',
      timeout: 20_000,
      env: { ...process.env, PAGER: '' },
    })
    if (status === null || ![0, 1, 2].includes(status)) throw new Error(`ended with ${status ?? signal}: ${stderr}`)
    const told = [...commandsOf(stdout), ...commandsOf(stderr)]
    if (told.length > 0) throw new Error(`a terminal would obey: ${JSON.stringify(told)}`)
    if (args.some((word) => word.startsWith('--debug'))) return
    if (/^\s+at .+:\d+:\d+\)?$/m.test(stderr)) throw new Error(`a stack: ${stderr}`)
    if (stderr.includes('this should not happen')) throw new Error(`not foreseen: ${stderr}`)
    if (status === 2 && stderr === '') throw new Error('trouble without a word')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
