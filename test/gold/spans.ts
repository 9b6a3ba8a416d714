// Computes the spans of the annotated quotes from their content, or says where they are wrong:
//   npx tsx test/gold/spans.ts [--write]
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Gold, goldSets, readGold } from './gold.ts'

type Piece = Gold['quotes'][number]['content'][number]
type Span = [number, number]

/** Where the pieces of a quote stand, in code points, one after the other; null for a piece that is not in the text. */
export function placePieces(text: string, pieces: readonly Piece[], near = 0): (Span | null)[] {
  let from = near
  return pieces.map((piece) => {
    const wanted = typeof piece === 'string' ? piece : piece.text
    const at = typeof piece === 'string' ? text.indexOf(wanted, from) : nth(text, wanted, piece.occurrence)
    if (at < 0) return null
    from = at + wanted.length
    return [codePoints(text, at), codePoints(text, from)]
  })
}

/** What is wrong with a document's annotation, one line each. */
export function faultsOf(text: string, gold: Gold): string[] {
  const points = [...text]
  const slice = (start: number, end: number): string => points.slice(start, end).join('')
  const faults: string[] = []
  for (const { spans, content, cue, mention } of gold.quotes) {
    const first = wordsOf(content[0])
    if (spans.length !== content.length)
      faults.push(`${gold.doc}: ${spans.length} spans for ${content.length} pieces: ${first}`)
    spans.forEach(([start, end], index) => {
      if (slice(start, end) !== wordsOf(content[index]))
        faults.push(`${gold.doc}: [${start}, ${end}) is not ${wordsOf(content[index])}`)
    })
    if (spans.some(([start], index) => start < (spans[index - 1]?.[1] ?? 0)))
      faults.push(`${gold.doc}: pieces out of order: ${first}`)
    for (const words of [cue, mention]) {
      if (words && !words.split(/ … | /).every((word) => text.includes(word)))
        faults.push(`${gold.doc}: not in the text: ${words}`)
    }
  }
  for (const { name, mentions } of gold.entities ?? []) {
    for (const form of mentions) if (!text.includes(form)) faults.push(`${gold.doc}: ${name}: not in the text: ${form}`)
  }
  for (const value of gold.values ?? []) {
    if (slice(value.start, value.end) !== value.text)
      faults.push(`${gold.doc}: [${value.start}, ${value.end}) is not ${value.text}`)
  }
  return faults
}

function wordsOf(piece: Piece | undefined): string {
  return typeof piece === 'object' ? piece.text : (piece ?? '')
}

function nth(text: string, wanted: string, occurrence: number): number {
  let at = -1
  for (let seen = 0; seen < occurrence; seen++) {
    at = text.indexOf(wanted, at + 1)
    if (at < 0) return -1
  }
  return at
}

function codePoints(text: string, units: number): number {
  return [...text.slice(0, units)].length
}

if (process.argv[1] === import.meta.filename) {
  for (const set of goldSets.filter((name) => existsSync(join(import.meta.dirname, name)))) {
    for (const { path, text, gold } of readGold(set)) {
      if (process.argv.includes('--write')) {
        for (const quote of gold.quotes) {
          // A quote that still slices right stays where it is: the same words may stand earlier in the document.
          if (faultsOf(text, { ...gold, quotes: [quote], entities: [], values: [] }).length === 0) continue
          const placed = placePieces(text, quote.content).filter((span): span is Span => span !== null)
          if (placed.length === quote.content.length) quote.spans = placed
        }
        writeFileSync(path, `${JSON.stringify(gold, null, 1)}\n`)
      }
      for (const fault of faultsOf(text, gold)) {
        console.log(fault)
        process.exitCode = 1
      }
    }
  }
}
