import { bylineAnd, bylineOpeners } from '../../languages/bylines.ts'
import { uncapitalised } from './names.ts'
import { alternatives } from './phrases.ts'

const opener = new RegExp(`^(?:${alternatives(bylineOpeners)})(?:\\s*[:|]\\s*|\\s+)`, 'iu')
const between = new RegExp(`\\s*[,;|/&+•·()]\\s*|\\s+(?:${alternatives(bylineAnd)})\\s+`, 'iu')
const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*"
const name = new RegExp(`^${word}(?:\\s+\\p{Ll}{1,3})*(?:\\s+${word}){1,4}$`, 'u')

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
    .filter((item) => item !== '')
  const names = items.filter((item) => name.test(item))
  if (names.length === 0 || (!marked && names.length < items.length)) return undefined
  return names.map(uncapitalised)
}
