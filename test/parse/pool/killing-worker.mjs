// A worker that dies of some documents: of "dies" always, of "dies once" the first time, by a file that it leaves.
import { existsSync, writeFileSync } from 'node:fs'

export default function parseTask({ documents }) {
  const lines = documents.map((document) => {
    const [{ text }] = document.blocks
    if (text === 'dies') process.exit(3)
    const [, left] = /^dies once (.*)$/.exec(text) ?? []
    if (left && !existsSync(left)) {
      writeFileSync(left, '')
      process.exit(3)
    }
    return `${JSON.stringify({ id: document.id })}\n`
  })
  return { lines: new TextEncoder().encode(lines.join('')), warnings: lines.map(() => []) }
}
