// Preloaded by NODE_OPTIONS=--import: workers die of some documents, of "Dør altid" always, of "Dør én gang" the first
// time, as a fault of the engine would have them die. The program itself knows nothing of it.
import { existsSync, writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (!isMainThread) {
  const { map } = Array.prototype
  Array.prototype.map = function (...args) {
    const texts = map.call(this, (item) => item?.blocks?.[0]?.text)
    if (texts.includes('Dør altid.')) exhaust()
    if (texts.includes('Dør én gang.') && !existsSync(process.env.ARTICLE_TEST_DIED)) {
      writeFileSync(process.env.ARTICLE_TEST_DIED, '')
      process.exit(3)
    }
    return map.apply(this, args)
  }
}

/** More than a worker may have of memory. */
function exhaust() {
  const hoard = []
  while (true) hoard.push(new Array(100_000).fill(hoard.length + 0.5))
}
