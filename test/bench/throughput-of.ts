// Measures one tool in a process of its own: node --import tsx throughput-of.ts TOOL; prints megabytes a second and the peak memory.
import { createRequire } from 'node:module'
import { madeArticles } from './corpus.ts'

const require = createRequire(import.meta.url)
/** Passes before the compiler has seen enough. */
const WARMING = 8
const texts = [...madeArticles(300, 5)]
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6

/** Each tool's whole work on a text, loaded as its own README does. */
const tools: Record<string, () => Promise<(text: string) => unknown>> = {
  nothing: async () => (text) => text.length,
  article: async () => {
    const library = new URL('../../dist/index.js', import.meta.url).href
    const { parseDocument }: typeof import('../../src/index.ts') = await import(library)
    return (text) =>
      parseDocument({
        id: 'made',
        source: { name: 'made', format: 'text', encoding: 'utf-8', sha256: '' },
        blocks: text.split('\n\n').map((block) => ({ text: block })),
        meta: { date: '2020-08-10' },
        asides: [],
        warnings: [],
      })
  },
  'wink-nlp': async () => {
    const nlp = require('wink-nlp')(require('wink-eng-lite-web-model'))
    return (text) => {
      const document = nlp.readDoc(text)
      return [document.sentences().out(), document.entities().out(nlp.its.detail)]
    }
  },
  compromise: async () => {
    const nlp = require('compromise')
    return (text) => {
      const document = nlp(text)
      return [document.quotations(), document.people(), document.places(), document.organizations()].map((view) =>
        view.out('array'),
      )
    }
  },
}

const work = await tools[process.argv[2] ?? '']?.()
if (!work) throw new Error(`no such tool: ${process.argv[2]}`)
const rates: number[] = []
const budget = Number(process.argv[3] ?? 12_000) * 1000
const spent = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since)
  return user + system
}
// The processor's time, so that what else runs on the machine costs nobody, neither the rate nor the warming up, which takes
// the first passes.
const begin = process.cpuUsage()
for (let pass = 0; pass < WARMING + 1 || spent(begin) < budget; pass++) {
  const before = process.cpuUsage()
  for (const text of texts) work(text)
  if (pass >= WARMING) rates.push(megabytes / (spent(before) / 1e6))
}
rates.sort((a, b) => a - b)
console.log(JSON.stringify({ rate: rates[rates.length >> 1], peak: process.resourceUsage().maxRSS / 1024 }))
