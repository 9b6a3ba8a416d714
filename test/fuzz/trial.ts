// Tries every property with one seed after another, in a process of its own: what never ends is seen from outside.
import * as fc from 'fast-check'
import { properties } from '../property/properties.ts'

/** What a trial tells: the value that is tried now, or how a property did with a seed. */
export type Told =
  | { readonly name: string; readonly seed: number; readonly trying: unknown }
  | { readonly name: string; readonly seed: number; readonly runs: number; readonly broken?: Broken }

/** A value that a property does not hold for, and why. */
export interface Broken {
  readonly value: unknown
  readonly reason: string
}

const [first = '0', ...names] = process.argv.slice(2)
const tell = (told: Told): void => void process.send?.(told)

for (let seed = Number(first); ; seed++) {
  for (const name of names) {
    const property = properties[name]
    if (!property) continue
    const details = await fc.check(
      fc.asyncProperty(property.values, (value) => {
        tell({ name, seed, trying: value })
        return property.holds(value)
      }),
      { seed, numRuns: property.runs },
    )
    const [value] = details.counterexample ?? []
    const broken = details.failed ? { broken: { value, reason: String(details.errorInstance) } } : {}
    tell({ name, seed, runs: details.numRuns, ...broken })
  }
}
