// Parses one kind of text at growing sizes in a process of its own: node --import tsx growth-of.ts KIND SIZE…
import { parseDocument } from '../../src/parse/index.ts'
import { madeText } from './corpus.ts'

const filled = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts of a kind of about so many characters. */
const kinds: Record<string, (length: number) => string> = {
  news: (length) => madeText(length),
  'nothing but quotation marks': (length) => filled('"', length),
  'quotations that never close': (length) => filled('»Det er ikke så let, ', length),
  'nested marks': (length) => filled('»“', length / 2) + filled('”«', length / 2),
  'one sentence': (length) => madeText(length).replace(/[.!?:\n]+/g, ' '),
  'capitalised words': (length) =>
    madeText(length).replace(/\p{Ll}+/gu, (word) => word[0]?.toUpperCase() + word.slice(1)),
  'every paragraph a dash': (length) => filled('- Det er ikke let, siger hun.\n\n', length),
  'every paragraph a name': (length) => filled('Putin siger, at Lukasjenko går.\n\n', length),
}

const [kind = '', ...sizes] = process.argv.slice(2)
const make = kinds[kind]
if (!make) {
  console.log(JSON.stringify(Object.keys(kinds)))
} else {
  const points: { size: number; cost: number }[] = []
  parse(madeText(200_000, 2))
  for (const size of sizes.map(Number)) {
    const text = make(size)
    const before = process.cpuUsage()
    let times = 0
    do {
      parse(text)
      times++
    } while (spent(before) < 100)
    points.push({ size, cost: spent(before) / times })
  }
  console.log(JSON.stringify({ points, peak: process.resourceUsage().maxRSS / 1024 }))
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function parse(text: string): void {
  parseDocument(
    {
      id: 'made',
      source: { name: 'made', format: 'text', encoding: 'utf-8', sha256: '' },
      blocks: text.split('\n\n').map((block) => ({ text: block })),
      meta: { date: '2020-08-10' },
      asides: [],
      warnings: [],
    },
    { language: 'da' },
  )
}
