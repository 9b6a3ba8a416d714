// Writes the Unicode classes of regular expressions (`\p{L}`) out as ranges. V8 asks ICU for such a class anew whenever it
// compiles an expression, 0.1 ms a time: that was 28 of the 100 ms that a short command takes.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

const classes = /\\?\\p\{(L|Lu|Ll|Lt|M|N|Nd|Sc)\}/g
const lastOfPlane = 0xffff

/** An esbuild plugin that does so in the sources that a pattern fits. */
export function writtenOutClasses(filter) {
  return {
    name: 'written-out-classes',
    setup(build) {
      build.onLoad({ filter }, ({ path }) => {
        const text = readFileSync(path, 'utf8')
        return text.includes('\\p{') ? { loader: 'ts', contents: withRanges(text, path) } : undefined
      })
    },
  }
}

/** A source with its classes written out. */
export function withRanges(text, path) {
  const pieces = []
  let end = 0
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest)
  const visit = (node) => {
    const isPattern = ts.isRegularExpressionLiteral(node)
    if (isPattern || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      const start = node.getStart(source)
      pieces.push(text.slice(end, start), replaced(text.slice(start, node.end), isPattern))
      end = node.end
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return pieces.join('') + text.slice(end)
}

function replaced(literal, isPattern) {
  return literal.replace(classes, (_, name, at) => {
    const ranges = rangesOf(name)
    return insideClass(literal.slice(0, at), isPattern) ? ranges : `[${ranges}]`
  })
}

/** Whether a character class is open; in a string every backslash of a pattern is written twice. */
function insideClass(before, isPattern) {
  const bare = (isPattern ? before : before.replaceAll('\\\\', '\\')).replace(/\\./g, '')
  return bare.lastIndexOf('[') > bare.lastIndexOf(']')
}

const known = new Map()

/** The ranges of a class, as a character class holds them: exact up to U+FFFF but for what Unicode has not assigned. */
export function rangesOf(name) {
  if (!known.has(name)) known.set(name, written(name))
  return known.get(name)
}

function written(name) {
  const is = matcher(`\\p{${name}}`)
  const ranges = []
  for (let code = 0; code <= lastOfPlane; code++) {
    if (!is(code)) continue
    const last = ranges.at(-1)
    if (last && isGap(last[1] + 1, code)) last[1] = code
    else ranges.push([code, code])
  }
  // beyond, letters are told by the planes of scripts and of ideographs, and nothing else is
  const rest = name === 'L' ? '\\u{10000}-\\u{1cfff}\\u{20000}-\\u{3ffff}' : ''
  return ranges.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`)).join('') + rest
}
const unassigned = matcher('\\p{Cn}')
function isGap(from, to) {
  for (let code = from; code < to; code++) if (!unassigned(code)) return false
  return true
}

function matcher(source) {
  const pattern = new RegExp(`^${source}$`, 'u')
  return (code) => pattern.test(String.fromCodePoint(code))
}

function hex(code) {
  return `\\u${code.toString(16).padStart(4, '0')}`
}
