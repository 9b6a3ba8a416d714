import type { LanguagePack } from '../../languages/pack.ts'
import type { Block } from '../../model.ts'
import { alternatives, oncePer } from './phrases.ts'

/** Paragraphs of a box at the most: what is longer is a story that goes on. */
const longest = 10
const longestHead = 160
const quoted = /[»«”“„"]|^[-–—]\s?\p{L}.*,\s\p{L}/u

const headOf = oncePer(
  (pack: LanguagePack) =>
    new RegExp(
      `^(?:${alternatives(pack.layout.boxes)})(?:(?:\\s*[:|–-]|\\s(?:${alternatives(pack.layout.boxAbout)})\\s).*)?$`,
      'iu',
    ),
)

/**
 * Where the box of facts below a story begins: its heading (`FAKTA`, `Fakta: Sevel`, `Blå bog`) with nothing but short
 * paragraphs below it in which nobody speaks. Undefined where there is none.
 */
export function boxBelow(blocks: readonly Block[], pack: LanguagePack | undefined): number | undefined {
  if (!pack) return undefined
  const first = Math.max(2, blocks.length - longest)
  for (let index = blocks.length - 1; index >= first; index--) {
    const { text = '' } = blocks[index] ?? {}
    if (text.length > longestHead || !headOf(pack).test(text)) continue
    const box = blocks.slice(index)
    return box.length <= index && !box.some((block) => quoted.test(block.text)) ? index : undefined
  }
  return undefined
}
