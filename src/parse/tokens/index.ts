import type { Span } from '../../model.ts'
import type { Tokens } from './tokens.ts'

// A word with inner hyphens, apostrophes, full stops (tut.by, bl.a.) and digits; a number with its separators; else one mark.
const token =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’.&/][\p{L}\p{M}\p{N}]+)*['’]?|\p{N}+(?:[.,:]\p{N}+)*(?:-?\p{L}+)*|\.{2,}|[^\s]/gu
const stop = /^(?:[.!?…]|\.{2,})$/u
const closing = /^["”“’'»«)\]]$/u

/**
 * Splits the paragraphs of a text into tokens and sentences. A sentence never crosses a paragraph.
 * @param abbreviations lower-case forms with their full stops; those never end a sentence before a lower-case word
 */
export function tokenize(text: string, paragraphs: readonly Span[], abbreviations: ReadonlySet<string>): Tokens {
  const start: number[] = []
  const end: number[] = []
  const sentence: number[] = []
  const first: number[] = []
  for (const paragraph of paragraphs) {
    let open = false
    let ended = false
    token.lastIndex = paragraph.start
    for (let match = token.exec(text); match && match.index < paragraph.end; match = token.exec(text)) {
      const from = match.index
      let to = from + match[0].length
      if (text[to] === '.' && to < paragraph.end && abbreviations.has(text.slice(from, to + 1).toLowerCase())) to++
      const form = text.slice(from, to)
      token.lastIndex = to
      if (ended && !closing.test(form) && !stop.test(form)) {
        if (/^[\p{Lu}\p{N}"”“»«'’\-–—(]/u.test(form)) open = false
        ended = false
      }
      if (!open) {
        first.push(start.length)
        open = true
        ended = false
      }
      if (stop.test(form)) ended = true
      start.push(from)
      end.push(to)
      sentence.push(first.length - 1)
    }
  }
  return {
    text,
    count: start.length,
    start: Uint32Array.from(start),
    end: Uint32Array.from(end),
    sentence: Uint32Array.from(sentence),
    sentenceCount: first.length,
    firstOfSentence: Uint32Array.from([...first, start.length]),
  }
}
