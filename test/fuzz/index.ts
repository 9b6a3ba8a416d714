// Tries the properties for as long as asked and keeps what breaks them: npm run fuzz -- --minutes 30 [--seed N] [--only WORD]
import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { properties } from '../property/properties.ts'
import type { Broken, Told } from './trial.ts'

/** How long one value may take before it is taken for one that never ends, in ms; a busy machine is slow. */
const patience = 120_000
/** How often it is told how far it is, in ms. */
const news = 60_000

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
})
const folder = join(import.meta.dirname, 'found')
const begin = performance.now()
const minutes = (): string => ((performance.now() - begin) / 60_000).toFixed(1)
const first = Number(flags.seed)
const tallies = new Map(
  Object.keys(properties)
    .filter((name) => name.includes(flags.only))
    .map((name) => [name, { iterations: 0, findings: 0 }]),
)

// Whatever way it ends, what the properties wrote is cleared away.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'article-fuzz-'))
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true
  })
}

let seed = first
let trying: { name: string; value: unknown; since: number } | undefined
let runner = trial()

console.log(`seeds from ${first}`)
for (let told = begin; performance.now() - begin < Number(flags.minutes) * 60_000 && !stopped; ) {
  await wait(500)
  if (trying && performance.now() - trying.since > patience) {
    const { name, value } = trying
    runner.removeAllListeners('exit').kill('SIGKILL')
    keep(name, { value, reason: `did not end in ${patience / 1000} seconds` })
    seed++
    runner = trial()
  }
  if (performance.now() - told < news) continue
  told = performance.now()
  console.log(`after ${minutes()} minutes, at seed ${seed}\n${tally()}`)
}
runner.removeAllListeners('exit').kill('SIGKILL')
rmSync(process.env.TMPDIR, { recursive: true, force: true })
console.log(`seeds ${first} to ${seed}, ${minutes()} minutes\n${tally()}`)
if ([...tallies.values()].some(({ findings }) => findings > 0)) process.exitCode = 1

/** A process that tries from the seed on. */
function trial(): ChildProcess {
  trying = undefined
  const child = fork(join(import.meta.dirname, 'trial.ts'), [String(seed), ...tallies.keys()])
  child.on('message', (told: Told) => hear(told))
  child.on('exit', (code, signal) => {
    if (!trying) throw new Error(`nothing can be tried: the process ended with ${signal ?? code}`)
    keep(trying.name, { value: trying.value, reason: `its process ended with ${signal ?? code}` })
    seed++
    runner = trial()
  })
  return child
}

function hear(told: Told): void {
  seed = told.seed
  if ('trying' in told) {
    trying = { name: told.name, value: told.trying, since: performance.now() }
    return
  }
  trying = undefined
  const counted = tallies.get(told.name)
  if (counted) counted.iterations += told.runs
  if (told.broken) keep(told.name, told.broken)
}

function keep(name: string, { value, reason }: Broken): void {
  const counted = tallies.get(name)
  if (counted) counted.findings++
  mkdirSync(folder, { recursive: true })
  const file = `${name.replace(/\W+/g, '-')}-${seed}.json`
  writeFileSync(join(folder, file), `${JSON.stringify({ property: name, seed, value }, null, 2)}\n`)
  console.log(`seed ${seed}: ${name} does not hold, kept as ${file}\n  ${reason.slice(0, 400)}`)
}

function tally(): string {
  return [...tallies]
    .map(([name, { iterations, findings }]) => `${name}: ${iterations} iterations, ${findings} findings`)
    .join('\n')
}
