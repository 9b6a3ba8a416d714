// Measures speed and memory: npm run bench [-- NAME…] [--long]; writes RESULTS.md, one section a bench, the others kept.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { arch, cpus, platform, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bench } from './bench.ts'
import { growth } from './growth.ts'
import { many } from './many.ts'
import { packageSize } from './package-size.ts'
import { reading } from './reading.ts'
import { search } from './search-index.ts'
import { start } from './start.ts'
import { throughput } from './throughput.ts'

const benches: Readonly<Record<string, Bench>> = {
  start,
  throughput,
  growth,
  many,
  reading,
  search,
  package: packageSize,
}

const { values, positionals } = parseArgs({
  options: { long: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter((name) => !(name in benches))
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}; known: ${Object.keys(benches).join(', ')}`)

const file = join(import.meta.dirname, 'RESULTS.md')
const sections = new Map(
  (existsSync(file) ? readFileSync(file, 'utf8') : '')
    .split(/^(?=## )/m)
    .filter((section) => section.startsWith('## '))
    .map((section) => [section.slice(3, section.indexOf('\n')), section.trim()]),
)
const versions = ['wink-nlp', 'wink-eng-lite-web-model', 'compromise'].map((name) => {
  const { version } = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../node_modules', name, 'package.json'), 'utf8'),
  )
  return `${name} ${version}`
})
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${release()} ${arch()}`
for (const [name, bench] of Object.entries(benches)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue
  const paragraphs = await bench.run(values)
  const when = `Measured ${new Date().toISOString().slice(0, 10)} with Node ${process.versions.node} on ${machine}.`
  sections.set(bench.title, [`## ${bench.title}`, ...paragraphs, when].join('\n\n'))
  console.log(`${sections.get(bench.title)}\n`)
}
const ordered = Object.values(benches).flatMap(({ title }) => sections.get(title) ?? [])
const head = `# Speed and memory\n\nWritten by \`npm run bench\`. Beside: ${versions.join(', ')}.`
writeFileSync(file, `${[head, ...ordered].join('\n\n')}\n`)
