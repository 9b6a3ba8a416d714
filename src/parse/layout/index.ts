import type { LanguagePack } from '../../languages/pack.ts'
import type { Aside, Block, SourceDocument } from '../../model.ts'
import type { DraftParagraph } from '../draft.ts'

/** A document put in order: the running text, what was taken out of it, and what those lines told. */
export interface Layout {
  readonly text: string
  readonly paragraphs: readonly DraftParagraph[]
  readonly asides: readonly Aside[]
  readonly agencies: readonly string[]
}

/**
 * Parts the running text from what stands around it (signatures, bylines, photo lines …) and tells what each paragraph is.
 * Nothing is lost: what is taken out goes to the asides with the rule that took it.
 */
export function layOut(document: SourceDocument, pack: LanguagePack | undefined): Layout {
  const asides: Aside[] = [...document.asides]
  const agencies: string[] = []
  const kept: Block[] = []
  document.blocks.forEach((block, index) => {
    const signed = index > 0 ? signature(block.text, pack) : undefined
    if (!signed) {
      kept.push(block)
      return
    }
    asides.push({
      kind: 'signature',
      text: block.text,
      rule: 'agency between slashes at the end',
    })
    agencies.push(...signed)
  })
  let text = ''
  const paragraphs: DraftParagraph[] = []
  kept.forEach((block, index) => {
    if (index > 0) text += '\n\n'
    const start = text.length
    text += block.text
    paragraphs.push({
      kind: block.kind ?? (index === 0 ? 'lede' : 'body'),
      start,
      end: text.length,
    })
  })
  return { text, paragraphs, asides, agencies }
}

/** The agencies that sign in a line such as `/ritzau/AFP`, or undefined where it is no signature. */
function signature(line: string, pack: LanguagePack | undefined): string[] | undefined {
  const signed = /^\s*\/\s*([\p{L} ]+?)\s*\/\s*([\p{L} ]*?)\s*\/?\s*$/u.exec(line)
  if (!signed) return undefined
  const names = [signed[1], signed[2]].filter((name) => name !== undefined && name !== '')
  return names.map(
    (name) =>
      pack?.agencies.find(({ signatures }) => signatures.some((form) => form.toLowerCase() === name?.toLowerCase()))
        ?.name ??
      name ??
      '',
  )
}
