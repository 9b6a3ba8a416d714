import type { Aside, Block } from '../../../model.ts'
import type { MarkupBlock } from '../../markup/blocks.ts'

/** Characters under which a line without a sentence's end is taken for a part of the page, at its edges. */
const shortLine = 90
/** At the beginning: there a summary may stand without a full stop, as a headline does. */
const shortLabel = 60
/** Below a letter or a comment: `Navn Navnesen, Byen`. */
const signed = /^\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){1,3}, \p{Lu}\p{L}+(?: \p{Lu})?$/u
const longestContact = 250
const sentenceEnd = /[.!?…:][)"'”“»«’]*$/u
/** Signatures have no full stop and are told from the text later: `/ritzau/`, `© Ritzau`, `(Foto: …)`. */
const signature = /^[/©(]/u

/**
 * Takes out what an extractor leaves of the page around the story: paragraphs that are nothing but a link, and at both
 * ends lines that are no sentences (paths, labels, "share", tags). Nothing is lost: they come back as asides.
 * @param description the page's own summary, which is text even where it has no full stop
 */
export function trimPage(
  blocks: readonly MarkupBlock[],
  description: string | undefined,
): { kept: Block[]; asides: Aside[] } {
  const asides: Aside[] = []
  const running = blocks.filter(({ text, linked, kind }) => {
    const isLink = linked > 0.9 && kind !== 'heading' && !sentenceEnd.test(text)
    if (isLink) asides.push({ kind: 'read also', text, rule: 'a paragraph that is nothing but a link' })
    return !isLink
  })
  const isLabel = ({ text, kind }: MarkupBlock, most: number): boolean =>
    text !== description &&
    !sentenceEnd.test(text) &&
    (kind === 'heading' || (text.length < most && !signature.test(text)))
  let first = 0
  let end = running.length
  for (let block = running[first]; block && first < end && isLabel(block, shortLabel); block = running[++first])
    aside(block)
  for (
    let block = running[end - 1];
    block &&
    end > first &&
    ((isLabel(block, shortLine) && !signed.test(block.text)) || isContact(block, running[end - 2]));
    block = running[--end - 1]
  )
    aside(block)
  // where next to nothing would stay the lines are the story
  if (lengthOf(running.slice(first, end)) < lengthOf(running) / 3) return { kept: blocks.map(plain), asides: [] }
  return { kept: running.slice(first, end).map(plain), asides }

  function aside({ text }: MarkupBlock): void {
    asides.push({ kind: 'notice', text, rule: 'a line at the edge of the page that is no sentence' })
  }
}

/** Who wrote the story and how to reach them, below it. */
function isContact({ text }: Block, before: Block | undefined): boolean {
  if (text.length >= longestContact) return false
  return /[\w.-]@[\w-]+\.\w/.test(text) || (before?.kind === 'heading' && /(?<!\d)(?:\d{2} ?){4}(?!\d)/.test(text))
}

function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((length, { text }) => length + text.length, 0)
}

function plain({ text, kind }: MarkupBlock): Block {
  return kind ? { text, kind } : { text }
}
