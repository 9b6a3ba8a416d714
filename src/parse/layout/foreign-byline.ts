import { bylineAnd, bylineOpeners } from '../../languages/without-pack.ts'
import { alternatives } from '../../text/alternatives.ts'
import { uncapitalised } from './names.ts'

const opener = new RegExp(`^(?:${alternatives(bylineOpeners)})(?:\\s*[:|]\\s*|\\s+)`, 'iu')
const between = new RegExp(`\\s*[,;|/&+•·()]\\s*|\\s+(?:${alternatives(bylineAnd)})\\s+`, 'iu')
const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = new RegExp(`^${word}(?:\\s+\\p{Ll}{1,3})*(?:\\s+${word}){1,4}$`, 'u')

/** The agency or the paper behind the names: `Av Navn Navnesen, NTB`. */
const acronym = /^\p{Lu}{2,6}$/u

/** Handles, and what follows the names from a date on: `@name on June 26, 2014`. */
const asides = /\s+@\S+|\s+(?:\p{Ll}{2,3}\s+)?(?:\p{Lu}\p{L}{2,}\.?\s+)?\d.*$/gu

/**
 * Whom a byline names in a language that has no pack.
 * @param marked whether the format says that it is one; else it must open as bylines do, and hold nothing but names
 */
export function foreignByline(line: string, marked: boolean): readonly string[] | undefined {
  const opened = opener.exec(line)
  if (!opened && !marked) return undefined
  const items = line
    .slice(opened?.[0].length ?? 0)
    .split(between)
    .map((item) => item.replace(asides, ''))
    .filter((item) => item !== '')
  const names = items.filter((item) => name.test(item))
  const others = items.filter((item) => !name.test(item) && !acronym.test(item))
  if (names.length === 0 || (!marked && others.length > 0)) return undefined
  // Between names in small letters a name in capitals is the paper's.
  const small = names.filter((item) => item !== item.toUpperCase())
  return (small.length > 0 ? small : names).map(uncapitalised)
}

/** A byline without the word that opens it. */
export function withoutForeignOpener(line: string): string {
  return line.replace(opener, '')
}
