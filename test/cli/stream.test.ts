import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'

const article = join(import.meta.dirname, '../../bin/article.js')
const text = 'Byrådet i Odense siger nej til broen.\n\n»Vi har ikke råd,« siger borgmester Ane Toft.'

/** Records without an end. */
function* endless(): Generator<string> {
  for (let id = 0; ; id++) yield `${JSON.stringify({ id, text })}\n`
}

describe('a stream without an end', () => {
  it.each([
    ['SIGINT', '2'],
    ['SIGTERM', '2'],
    ['SIGINT', '1'],
  ] as const)(
    '%s with %s jobs leaves whole lines in order, and a word',
    async (signal, jobs) => {
      const child = spawn(
        process.execPath,
        [article, 'export', '--jobs', jobs, '--from', 'ndjson', '-f', 'ndjson', '--quiet', '-'],
        { stdio: ['pipe', 'pipe', 'pipe'] },
      )
      const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)))
      // it stops taking what it is given
      child.stdin.on('error', () => undefined)
      Readable.from(endless()).pipe(child.stdin)
      let output = ''
      let stderr = ''
      let wished = false
      child.stderr.on('data', (piece) => {
        stderr += piece
      })
      child.stdout.setEncoding('utf8').on('data', (piece) => {
        output += piece
        // a second one would end it at once
        if (output.length > 300_000 && !wished) wished = child.kill(signal)
      })
      expect(await ended).toBe(2)
      expect(stderr).toBe('article: stopped before the end\n')
      expect(output.endsWith('\n')).toBe(true)
      const ids = output
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line).id)
      expect(ids).toEqual(ids.map((_, at) => String(at)))
    },
    60_000,
  )
})
