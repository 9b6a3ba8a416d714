import type { LanguagePack } from '../../languages/pack.ts'
import type { Aside, Block, ParagraphKind, SourceDocument } from '../../model.ts'
import { isTakenFrom } from '../../text/title-from-text.ts'
import type { DraftParagraph } from '../draft.ts'
import { partAsides } from './asides.ts'
import { isHeadingShaped, isHeadlineShaped, isLede } from './headings.ts'
import { type Credits, creditsOf } from './told.ts'

/** A document put in order: the running text, what was taken out of it, and what those lines told. */
export interface Layout extends Credits {
  readonly text: string
  readonly paragraphs: readonly DraftParagraph[]
  readonly asides: readonly Aside[]
}

const PARTING = '\n\n'

/**
 * Parts the running text from what stands around it (signatures, bylines, photo lines …) and tells what each paragraph is.
 * Nothing is lost: what is taken out goes to the asides with the rule that took it.
 */
export function layOut(document: SourceDocument, pack: LanguagePack | undefined): Layout {
  const headed = withHeadline(document)
  // Only a page's own words can be asides: the headline that a writer gave stays.
  const { blocks, taken } = partAsides(headed, document.meta, pack)
  const kinds = kindsOf(blocks, document.meta.lede, pack)
  const paragraphs: DraftParagraph[] = []
  let start = 0
  for (const [index, { text }] of blocks.entries()) {
    paragraphs.push({ kind: kinds[index] ?? 'body', start, end: start + text.length })
    start += text.length + PARTING.length
  }
  return {
    // joined at once, so that it lies in one piece
    text: blocks.map(({ text }) => text).join(PARTING),
    paragraphs,
    asides: [...document.asides, ...taken.map(({ aside }) => aside)],
    ...creditsOf(document.asides, taken, pack),
  }
}

/** The blocks with the writer's headline first: the one in the text where it stands there, else its own block. */
function withHeadline({ blocks, meta }: SourceDocument): readonly Block[] {
  const { title } = meta
  if (!title || blocks.some(({ kind }) => kind === 'headline')) return blocks
  if (isTakenFrom(blocks[0]?.text ?? '', title)) return blocks
  const at = blocks.slice(0, 3).findIndex(({ text }) => sameWords(text, title))
  if (at < 0) return [{ text: title, kind: 'headline' }, ...blocks]
  return blocks.map((block, index) => (index === at ? { ...block, kind: 'headline' } : block))
}

function kindsOf(
  blocks: readonly Block[],
  lede: string | undefined,
  pack: LanguagePack | undefined,
): readonly ParagraphKind[] {
  let headline = blocks.some(({ kind }) => kind === 'headline')
  let opened = blocks.some(({ kind }) => kind === 'lede')
  return blocks.map((block, index): ParagraphKind => {
    const { text, kind } = block
    if (kind !== undefined && kind !== 'body') return kind
    const before = blocks[index - 1]
    const after = blocks[index + 1]
    if (index === 0 && !headline && kind === undefined && after && isHeadlineShaped(text)) {
      headline = true
      return 'headline'
    }
    if (!opened) {
      opened = true
      if ((lede !== undefined && sameWords(text, lede)) || isLede(text, after?.text, pack)) return 'lede'
      return 'body'
    }
    // A format that marks its sub-headings marks them all; only unmarked text is told by its shape.
    if (kind === undefined && isHeadingShaped(text, before?.text, after?.text)) return 'heading'
    return 'body'
  })
}

/** Whether two texts are the same but for case, punctuation and white space. */
function sameWords(a: string, b: string): boolean {
  const fold = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  return fold(a) === fold(b)
}
