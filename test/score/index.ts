// Prints how well quotes, speakers, entities and values are found in annotated articles.
//   npm run score                          the sets in test/gold
//   npm run score -- --data FOLDER         a folder with `gold` and `docs`; may be given more than once
//   npm run score -- --errors              what went wrong, except in the held-out set
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { byBand, byRule, calibrationError, type Reliability } from './calibration.ts'
import { isGoldFolder, parseText, scoredDocuments } from './documents.ts'
import { scoreEntities } from './entities.ts'
import { type JudgedQuote, type QuoteTally, scoreQuotes } from './quotes.ts'
import { scoreValues } from './values.ts'

const { values } = parseArgs({
  options: { data: { type: 'string', multiple: true, default: [] }, errors: { type: 'boolean', default: false } },
})
const ownSets = ['modern', 'dev', 'heldout'].map((name) => join(import.meta.dirname, '../gold', name))
const tuning: JudgedQuote[] = []
const reporting: JudgedQuote[] = []
for (const folder of [...ownSets, ...values.data].filter(isGoldFolder)) {
  const name = basename(folder)
  const documents = scoredDocuments(folder)
  const quotes = scoreQuotes(documents)
  const heldOut = name === 'heldout'
  ;(heldOut ? reporting : tuning).push(...quotes.judged)
  console.log(`\n${name}: ${documents.length} articles`)
  for (const [type, tally] of Object.entries(quotes.tallies)) console.log(tallyLine(type, tally))
  const entities = scoreEntities(documents)
  if (entities.gold > 0) {
    console.log(
      `  entities  F1 ${percent((2 * entities.right) / (entities.gold + entities.found))}  roles ${percent(entities.rolesRight / entities.roles)}  (${entities.gold} gold, ${entities.found} found)`,
    )
  }
  const found = scoreValues(join(folder, 'gold'), (file) =>
    parseText(file, readFileSync(join(folder, 'docs', file), 'utf8')),
  )
  if (found.gold > 0) {
    console.log(`  values    right ${percent(found.right / found.gold)}  (${found.gold} gold, ${found.found} found)`)
  }
  if (values.errors && !heldOut) for (const error of quotes.errors) console.log(`  ${error}`)
}
for (const [name, judged] of [
  ['the sets for tuning', tuning],
  ['the held-out set', reporting],
] as const) {
  if (judged.length === 0) continue
  console.log(
    `\nConfidence against what is right with its speaker, ${name}: error ${percent(calibrationError(judged))}`,
  )
  for (const line of byBand(judged)) console.log(reliabilityLine(line))
}
console.log('\nBy rule, the sets for tuning')
for (const line of byRule(tuning)) console.log(reliabilityLine(line))

function tallyLine(name: string, { gold, found, matched, attributed }: QuoteTally): string {
  const f1 = (2 * matched) / (gold + found || 1)
  const whole = (2 * attributed) / (gold + found || 1)
  return `  ${name.padEnd(9)} P ${percent(matched / found)}  R ${percent(matched / gold)}  F1 ${percent(f1)}  speaker ${percent(attributed / matched)}  with speaker F1 ${percent(whole)}  (${gold} gold, ${found} found)`
}

function reliabilityLine({ name, count, right, said }: Reliability): string {
  return `  ${name.padEnd(34)} ${String(count).padStart(4)}  right ${percent(right)}  said ${percent(said)}`
}

function percent(share: number): string {
  return (Number.isFinite(share) ? 100 * share : 0).toFixed(1).padStart(5)
}
