import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { progressText } from '../../src/cli/progress.ts'

const article = join(import.meta.dirname, '../../bin/article.js')
const terminal = join(import.meta.dirname, 'terminal.py')
const inTerminal = process.env.CI || spawnSync('python3', ['--version']).status === 0 ? it : it.skip

describe('progressText', () => {
  it.each([
    [{ done: 0, failed: 0, ms: 900, share: 0.1 }, 'reading'],
    [{ done: 1, failed: 0, ms: 1000, share: undefined }, '1 article, 1.0/s'],
    [{ done: 1200, failed: 1, ms: 20_000, share: undefined }, '1,200 articles, 60/s, 1 error'],
    [{ done: 1200, failed: 2, ms: 20_000, share: 0.25 }, '1,200 articles, 60/s, 2 errors, 60 s left'],
    [{ done: 600, failed: 0, ms: 60_000, share: 0.1 }, '600 articles, 10/s, 9 min left'],
    [{ done: 600, failed: 0, ms: 600_000, share: 0.05 }, '600 articles, 1.0/s, 3.2 h left'],
    [{ done: 6, failed: 0, ms: 6000, share: 1 }, '6 articles, 1.0/s, 0 s left'],
  ])('%j', (at, text) => {
    expect(progressText(at)).toBe(text)
  })
})

describe('the line of progress', () => {
  let folder = ''
  let corpus = ''
  /** Takes seconds on a fast machine too. */
  let long = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'article-progress-'))
    corpus = join(folder, 'corpus.ndjson')
    execFileSync('mkfifo', [join(folder, 'fifo')])
    const text =
      'Byrådet i Odense har mandag sagt nej til broen, siger borgmester Ane Toft til Fyens Stiftstidende.\n\n'
    const records = Array.from({ length: 4000 }, (_, at) =>
      at === 3 ? 'not JSON' : JSON.stringify({ id: at, text: text.repeat(5) }),
    )
    writeFileSync(corpus, records.slice(0, 900).join('\n'))
    long = join(folder, 'long.ndjson')
    writeFileSync(long, records.join('\n'))
  })
  const shell = (line: string): string[] => ['sh', '-c', `${process.execPath} ${article} ${line}`]
  const inPty = (line: string): string => {
    try {
      return execFileSync('python3', [terminal, ...shell(line)], { encoding: 'utf8', cwd: folder, maxBuffer: 1 << 26 })
    } catch (error) {
      // one record is broken: exit code 2
      return error instanceof Error && 'stdout' in error ? String(error.stdout) : ''
    }
  }

  inTerminal('tells done, rate, errors and what is left on a terminal, and is gone in the end', () => {
    for (const line of [`export -f ndjson ${long} > out`, `stats --jobs 1 - < ${long} > out`]) {
      const shown = inPty(line)
      expect(shown).toMatch(/[\d,]+ articles, \d+(?:\.\d)?\/s, 1 error, \d+ s left/)
      expect(shown.slice(shown.lastIndexOf('left'))).toContain('\u001b[0K')
    }
  })

  inTerminal('says nothing of an end where none is known', () => {
    const shown = inPty(`stats --jobs 1 - < fifo > out & cat ${long} > fifo; wait`)
    expect(shown).toMatch(/articles, \d+(?:\.\d)?\/s, 1 error[^,]/)
  })

  inTerminal.each(['--quiet', '2> err'])('%s shows none', (flag) => {
    expect(inPty(`stats ${corpus} ${flag} > out`)).not.toMatch(/\/s|reading/)
  })

  it('nothing on a pipe', () => {
    const [command = '', ...args] = shell(`stats ${corpus}`)
    const { stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 })
    expect(stderr).toBe(`article: ${corpus}:4: not JSON: Unexpected token 'o', "not JSON" is not valid JSON\n`)
  })
})
