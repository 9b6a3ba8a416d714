// Tries the properties for as long as asked and keeps what breaks them: npm run fuzz -- --minutes 30 [--seed N] [--only WORD]
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import * as fc from 'fast-check'
import { properties } from '../property/properties.ts'

const { values: flags } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string', default: '' },
  },
})
const folder = join(import.meta.dirname, 'found')
const begin = performance.now()
const end = begin + Number(flags.minutes) * 60_000
const first = Number(flags.seed)
const chosen = Object.entries(properties)
  .filter(([name]) => name.includes(flags.only))
  .map(([name, property]) => ({ name, property, iterations: 0, findings: 0 }))

// Whatever way it ends, what the properties wrote is cleared away; Ctrl-C ends it after the round that is under way.
process.env.TMPDIR = mkdtempSync(join(tmpdir(), 'article-fuzz-'))
let stopped = false
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    stopped = true
  })
}

const tally = (): string =>
  chosen.map(({ name, iterations, findings }) => `${name}: ${iterations} iterations, ${findings} findings`).join('\n')

let seed = first
let told = begin
console.log(`seeds from ${first}`)
for (; performance.now() < end && !stopped; seed++) {
  for (const counted of chosen) {
    const { name, property } = counted
    const details = await fc.check(
      fc.asyncProperty(property.values, (value) => property.holds(value)),
      { seed, numRuns: property.runs },
    )
    counted.iterations += details.numRuns
    if (!details.failed) continue
    counted.findings++
    const [value] = details.counterexample ?? []
    mkdirSync(folder, { recursive: true })
    const file = `${name.replace(/\W+/g, '-')}-${seed}.json`
    writeFileSync(join(folder, file), `${JSON.stringify({ property: name, seed, value }, null, 2)}\n`)
    console.log(
      `seed ${seed}: ${name} does not hold, kept as ${file}\n  ${String(details.errorInstance).slice(0, 400)}`,
    )
  }
  if (performance.now() - told < 60_000) continue
  told = performance.now()
  console.log(`after ${Math.round((told - begin) / 60_000)} minutes, at seed ${seed}\n${tally()}`)
}
rmSync(process.env.TMPDIR, { recursive: true, force: true })
console.log(`seeds ${first} to ${seed - 1}, ${((performance.now() - begin) / 60_000).toFixed(1)} minutes\n${tally()}`)
if (chosen.some(({ findings }) => findings > 0)) process.exitCode = 1
