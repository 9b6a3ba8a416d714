import type { Aside, Block } from '../../../model.ts'
import type { MarkupBlock } from '../../markup/blocks.ts'

/** Characters under which a line without a sentence's end is taken for a part of the page, at its edges. */
const shortLine = 90
/** At the beginning: there a summary may stand without a full stop, as a headline does. */
const shortLabel = 60
/** Characters of a summary that is set as a heading. */
const shortestSummary = 40
/** Below a letter or a comment: `Navn Navnesen, Byen`. */
const signed = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}, \p{Lu}\p{L}+(?: \p{Lu})?$/u
const fullName = /\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)+/gu
/** Share of paragraphs in italics or bold beyond which that is how the story is set. */
const mostStressed = 0.35
const longestContact = 250
const sentenceEnd = /[.!?…:][)"'”“»«’]*$/u
/** Signatures have no full stop and are told from the text later: `/ritzau/`, `© Ritzau`, `(Foto: …)`. */
const signature = /^[/©(]/u

/** What the page says of itself elsewhere. */
export interface Known {
  readonly headline: string | undefined
  /** Text even where they have no full stop. */
  readonly summaries: ReadonlySet<string>
  /** Lines that the page itself calls bylines. */
  readonly bylines: readonly string[]
  readonly writers: readonly string[]
}

/**
 * Takes out what an extractor leaves of the page around the story: paragraphs that are nothing but a link, and at both
 * ends lines that are no sentences (paths, labels, "share", tags). Nothing is lost: they come back as asides.
 */
export function trimPage(
  blocks: readonly MarkupBlock[],
  { headline, summaries, bylines, writers }: Known,
): { kept: Block[]; asides: Aside[] } {
  const asides: Aside[] = []
  const running = blocks.filter(({ text, linked, kind }) => {
    const isLink = linked > 0.9 && kind !== 'heading' && !sentenceEnd.test(text)
    if (isLink) asides.push({ kind: 'read also', text, rule: 'a paragraph that is nothing but a link' })
    // `___`, `* * *`
    const isRule = !/[\p{L}\p{N}]/u.test(text)
    if (isRule) asides.push({ kind: 'notice', text, rule: 'a line of marks' })
    return !isLink && !isRule
  })
  const isLabel = ({ text, kind }: MarkupBlock, most: number): boolean =>
    !summaries.has(text) &&
    !sentenceEnd.test(text) &&
    (kind === 'heading' || (text.length < most && !signature.test(text)))
  const isSummary = ({ text, kind }: MarkupBlock): boolean =>
    summaries.has(text) || (kind === 'heading' && sentenceEnd.test(text) && text.length >= shortestSummary)
  // questions in bold, a letter in italics
  const isStressed = running.filter(({ stressed }) => stressed === 1).length > running.length * mostStressed
  const names = [...writers, ...bylines].flatMap((line) => line.match(fullName) ?? [])
  const credits = bylines.map(letters)
  const isCredit = ({ text }: MarkupBlock): boolean => credits.some((credit) => credit.includes(letters(text)))
  // `Headline (photo: …)` is what a picture is called.
  const isNamed = ({ text }: MarkupBlock): boolean => headline !== undefined && text.startsWith(headline)
  // Labels stand on both sides of a summary.
  const opening = running.findIndex((block) => {
    const isMenu = block.linked > 0.9 && block.text.length < shortLabel
    const isNone =
      isMenu || isLabel(block, shortLabel) || (!sentenceEnd.test(block.text) && (isCredit(block) || isNamed(block)))
    return !isNone && !isSummary(block)
  })
  const start = opening < 0 ? running.length : opening
  const lead = running.slice(0, start)
  let end = running.length
  const signatures: MarkupBlock[] = []
  for (let block = running[end - 1]; block && end > start; block = running[--end - 1]) {
    if (signature.test(block.text) && block.text.length < shortLine) signatures.unshift(block)
    else if (isTail(block, running[end - 2])) aside(block)
    else break
  }
  for (const block of lead) if (!isSummary(block)) aside(block)
  const summary = lead.filter(isSummary).map(({ text }): Block => ({ text }))
  const kept = [...summary, ...[...running.slice(start, end), ...signatures].map(plain)]
  // where next to nothing would stay the lines are the story
  return lengthOf(kept) < lengthOf(running) / 3 ? { kept: blocks.map(plain), asides: [] } : { kept, asides }

  function isTail(block: MarkupBlock, before: MarkupBlock | undefined): boolean {
    const opensNothing = block.text.length < shortLine && block.text.endsWith(':')
    const isLine = opensNothing || (isLabel(block, shortLine) && !signed.test(block.text))
    return isLine || isContact(block, before) || isNote(block)
  }

  /** In italics or bold below a story that is not, or of its writer: who that is, what was reviewed, how to support it. */
  function isNote({ text, stressed }: MarkupBlock): boolean {
    if (stressed === 1 && !isStressed) return true
    return names.some((name) => text.startsWith(name) && /^(?:,? \p{Ll}| \()/u.test(text.slice(name.length)))
  }

  function aside({ text }: MarkupBlock): void {
    asides.push({ kind: 'notice', text, rule: 'a line at the edge of the page that is no sentence' })
  }
}

/** Who wrote the story and how to reach them, below it. */
function isContact({ text }: Block, before: Block | undefined): boolean {
  if (text.length >= longestContact) return false
  return /[\w.-]@[\w-]+\.\w/.test(text) || (before?.kind === 'heading' && /(?<!\d)(?:\d{2} ?){4}(?!\d)/.test(text))
}

/** A byline's parts stand apart in one reading of the page and together in another. */
function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '')
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0)
}

function plain({ text, kind }: MarkupBlock): Block {
  return kind ? { text, kind } : { text }
}
