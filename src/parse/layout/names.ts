import type { LanguagePack } from '../../languages/pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { oncePer } from './phrases.ts'

const word = "\\p{Lu}[\\p{L}\\p{M}'’]*\\.?(?:-\\p{L}[\\p{L}\\p{M}'’]*\\.?)*"

interface NameShapes {
  readonly name: RegExp
  readonly and: RegExp
}

const shapes = oncePer((pack: LanguagePack): NameShapes => {
  const { nameParticles, and } = pack.layout
  return {
    name: new RegExp(`^${word}(?:\\s+(?:(?:${alternatives(nameParticles)})\\s+)*${word}){0,5}$`, 'u'),
    and: new RegExp(`\\s*(?:[,;|/&+•·]|\\s[–—-]\\s|\\s(?:${alternatives(and)})\\s)\\s*`, 'iu'),
  }
})

/** Whether a phrase is written as a personal name: capitalised words, with small particles between them. */
export function isNameShaped(phrase: string, words: number, pack: LanguagePack): boolean {
  return phrase.length <= 80 && shapes(pack).name.test(phrase) && phrase.split(/\s+/).length >= words
}

/** The items of a list such as `A, B og C`. */
export function listed(phrase: string, pack: LanguagePack): string[] {
  return phrase
    .split(shapes(pack).and)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** Whether a name is a paper's: `Dagbladet Roskilde`, `Horsens Folkeblad`. */
export function isPaper(name: string, pack: LanguagePack): boolean {
  const words = name.toLowerCase().split(/\s+/)
  return pack.layout.papers.some((paper) => words[0] === paper || words.at(-1)?.endsWith(paper))
}

/** A name set in capitals as it is written in running text; any other name as it stands. */
export function uncapitalised(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name)) return name
  return name
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
}
