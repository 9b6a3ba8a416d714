import { describe, expect, it } from 'vitest'

// plain JavaScript, since the build runs before anything is compiled
const { rangesOf, withRanges } = await import(new URL('../../src/build/character-classes.mjs', import.meta.url).href)

/** The pattern of the one regular expression of a source, as JavaScript reads it. */
function patternOf(source: string): RegExp {
  return new Function(`${withRanges(source, 'a.ts')}; return pattern`)()
}

describe('Unicode classes written out', () => {
  it.each(['L', 'Lu', 'Ll', 'M', 'N'])('%s: every letter, mark and sign that Unicode knows, up to U+FFFF', (name) => {
    const ours = new RegExp(`^[${rangesOf(name)}]$`, 'u')
    const exact = new RegExp(`^\\p{${name}}$`, 'u')
    const assigned = /\P{Cn}/u
    const wrong: string[] = []
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCodePoint(code)
      if (assigned.test(character) && ours.test(character) !== exact.test(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it.each([
    [String.raw`const pattern = /^\p{Lu}\p{L}+$/u`, ['Åse', 'Ωμέγα', 'Жук'], ['åse', 'Å', 'A1']],
    [String.raw`const pattern = /^[\p{L}\p{N}-]+$/u`, ['a-1', 'É٣'], ['a b', '\\p']],
    [String.raw`const pattern = /^[^\p{L}]+$/u`, ['12 !'], ['1a']],
    [String.raw`const pattern = new RegExp('^[\\p{L}.]+$', 'u')`, ['Æ.ø'], ['{L}']],
    [
      String.raw`const word = '\\p{L}+'; const pattern = new RegExp('^' + word + ' (?!\\p{N})', 'u')`,
      ['ær .'],
      ['ær 1'],
    ],
    [String.raw`const pattern = /^\\[\p{L}.]$/u`, ['\\a', '\\.'], ['a', '\\1']],
    [String.raw`const pattern = /^\[\p{N}\]$/u`, ['[1]'], ['1', '[']],
  ])('%s', (source, matching, others) => {
    const pattern = patternOf(source)
    expect(pattern.source).not.toContain('p{')
    for (const text of matching) expect(text).toMatch(pattern)
    for (const text of others) expect(text).not.toMatch(pattern)
  })
})
