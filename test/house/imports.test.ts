import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = join(import.meta.dirname, '../../src')
const stages = ['read', 'parse', 'search', 'write', 'diff', 'stats']
/** Which rooms a room may import from, itself aside. */
const allowed: Record<string, readonly string[]> = {
  text: [],
  schema: [],
  languages: ['text'],
  read: ['text', 'languages', 'schema'],
  parse: ['text', 'languages'],
  search: ['text', 'languages'],
  // Keeps on disk what a search asks of articles, and answers as a search does; it neither reads nor parses.
  'index-store': ['search'],
  // What changed between two articles is asked of finished articles, as a search is.
  diff: ['text', 'schema'],
  stats: ['text', 'schema'],
  write: ['text', 'languages', 'schema'],
  cli: ['text', 'languages', 'schema', 'index-store', ...stages],
  train: ['text', 'languages', ...stages],
  build: [],
}
const ground = ['model', 'errors']

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs)$/.test(name))

/** The rooms that a source file imports, e.g. `['model', 'languages']`. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(src, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.{1,2}\/[^']+)'/g)].map(([, path = '']) => {
    const target = relative(src, join(src, dirname(file), path))
    return (target.split('/')[0] ?? '').replace(/\.ts$/, '')
  })
}

describe('imports go one way', () => {
  it.each(files.filter((file) => file.includes('/')))('%s', (file) => {
    const room = file.split('/')[0] ?? ''
    const open = allowed[room]
    expect(open, `a new room: ${room}`).toBeDefined()
    const wrong = importsOf(file).filter(
      (target) => target !== room && !ground.includes(target) && !open?.includes(target),
    )
    expect(wrong).toEqual([])
  })

  it('sees an import that goes the wrong way', () => {
    expect(importsOf('parse/index.ts')).toContain('languages')
    expect(importsOf('parse/index.ts')).not.toContain('read')
  })
})
