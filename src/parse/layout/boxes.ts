import type { LanguagePack } from '../../languages/pack.ts'
import type { Block } from '../../model.ts'
import { alternatives, boxHeading } from '../../text/alternatives.ts'
import { isHeadlineShaped } from './headings.ts'
import { oncePer } from './phrases.ts'

/** Paragraphs of a box at the most: what is longer is a story that goes on. */
const longest = 10
const longestHead = 160
const quoted = /[»«”“„"]|^[-–—]\s?\p{L}.*,\s\p{L}/u

const headOf = oncePer((pack: LanguagePack) => boxHeading(pack.layout.boxes, pack.layout.boxAbout))

const linksOf = oncePer((pack: LanguagePack) => new RegExp(`^(?:${alternatives(pack.layout.links)})\\s*:?$`, 'iu'))

/**
 * Where the box of facts below a story begins: its heading (`FAKTA`, `Fakta: Sevel`, `Blå bog`) with nothing but short
 * paragraphs below it in which nobody speaks. Undefined where there is none.
 */
export function boxBelow(blocks: readonly Block[], pack: LanguagePack | undefined): number | undefined {
  return pack && below(blocks, headOf(pack), ({ text }) => !quoted.test(text))
}

/** Where the list of other stories below a story begins: `Relaterede artikler` with nothing but headlines below it. */
export function linksBelow(blocks: readonly Block[], pack: LanguagePack | undefined): number | undefined {
  return pack && below(blocks, linksOf(pack), ({ text }) => isHeadlineShaped(text))
}

/** The index of the last paragraph that is such a heading, where it and all below it are of a kind, and fewer than those above. */
function below(blocks: readonly Block[], heading: RegExp, fits: (block: Block) => boolean): number | undefined {
  const first = Math.max(2, blocks.length - longest)
  for (let index = blocks.length - 1; index >= first; index--) {
    const { text = '' } = blocks[index] ?? {}
    if (text.length > longestHead || !heading.test(text)) continue
    const box = blocks.slice(index)
    return box.length <= index && box.slice(1).every(fits) ? index : undefined
  }
  return undefined
}
