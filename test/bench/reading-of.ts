// Measures reading and parsing one kind of input in a process of its own: node --import tsx reading-of.ts text|html; prints MB/s of processor time.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { madeArticles } from './corpus.ts'

const library = new URL('../../dist/index.js', import.meta.url).href
const { readArticles }: typeof import('../../src/index.ts') = await import(library)
const kind = process.argv[2] === 'html' ? 'html' : 'text'
const inputs = [...madeArticles(300, 7)].map((text) => (kind === 'html' ? pageOf(text) : text))
const megabytes = inputs.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
const folder = mkdtempSync(join(tmpdir(), 'article-bench-'))
process.on('exit', () => rmSync(folder, { recursive: true }))
inputs.forEach((text, at) => {
  writeFileSync(join(folder, `${at}.${kind === 'html' ? 'html' : 'txt'}`), text)
})
const rates: number[] = []
const end = performance.now() + 5000
// The first pass warms up.
for (let pass = 0; pass < 2 || performance.now() < end; pass++) {
  const before = process.cpuUsage()
  for await (const _ of readArticles([folder])) {
    // reading is all
  }
  const { user, system } = process.cpuUsage(before)
  if (pass > 0) rates.push(megabytes / ((user + system) / 1e6))
}
rates.sort((a, b) => a - b)
console.log(JSON.stringify(rates[rates.length >> 1]))

function pageOf(text: string): string {
  const [title = '', ...paragraphs] = text.split('\n\n')
  const links = Array.from({ length: 40 }, (_, at) => `<li><a href="/${at}">En anden historie, nummer ${at}</a></li>`)
  const linked = { '@type': 'NewsArticle', headline: title, datePublished: '2020-08-10T12:00:00+02:00' }
  return `<!doctype html><html lang="da"><head><title>${title} | Avisen</title><script type="application/ld+json">${JSON.stringify(linked)}</script></head>
<body><nav><ul>${links.join('')}</ul></nav><main><article><h1>${title}</h1>${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
<aside class="related"><ul>${links.join('')}</ul></aside></article></main><footer><p>Avisen, Torvet 1</p></footer></body></html>`
}
