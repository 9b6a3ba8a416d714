// Tries the properties for as long as asked and keeps what breaks them: npm run fuzz -- --minutes 30 [--seed N] [--only WORD]
import { mkdirSync, writeFileSync } from 'node:fs'
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
const end = performance.now() + Number(flags.minutes) * 60_000
const first = Number(flags.seed)
const tally = new Map(Object.keys(properties).map((name) => [name, { iterations: 0, findings: 0 }]))

let seed = first
console.log(`seeds from ${first}`)
for (; performance.now() < end; seed++) {
  for (const [name, property] of Object.entries(properties)) {
    const counted = tally.get(name)
    if (!counted || !name.includes(flags.only)) continue
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
}
console.log(`seeds ${first} to ${seed - 1}`)
for (const [name, { iterations, findings }] of tally)
  console.log(`${name}: ${iterations} iterations, ${findings} findings`)
if ([...tally.values()].some(({ findings }) => findings > 0)) process.exitCode = 1
