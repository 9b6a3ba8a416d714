import type { LanguagePack } from '../../languages/pack.ts'
import type { Block, WriterMeta } from '../../model.ts'
import { boxBelow, linksBelow } from './boxes.ts'
import { bareNames, byline, contactLine, letterSignature } from './byline.ts'
import { dateLine } from './date-line.ts'
import { datedByline } from './dated-byline.ts'
import { datelineAlone, openingDateline } from './dateline.ts'
import { isHeadlineShaped } from './headings.ts'
import { bracketed, kicker, notice, photoLine, readAlso, updateNote } from './notices.ts'
import { type Repeats, repeatsOf } from './repeated.ts'
import { copyrightLine, plainSignature, slashSignature, sourceLine, trailingSignature } from './signature.ts'
import type { Taken } from './taken.ts'

type Rule = (line: string, pack: LanguagePack | undefined) => Taken | undefined

// Lines that can be nothing else wherever they stand, and lines that are asides only above or below the story.
const anywhere: Rule = (line, pack) =>
  photoLine(line, pack) ?? readAlso(line, pack) ?? notice(line, pack) ?? slashSignature(line, pack)
const above: Rule = (line, pack) =>
  byline(line, pack) ??
  dateLine(line, pack) ??
  datedByline(line, pack) ??
  plainSignature(line, pack) ??
  datelineAlone(line, pack) ??
  updateNote(line, pack)
const below: Rule = (line, pack) =>
  plainSignature(line, pack) ??
  byline(line, pack) ??
  dateLine(line, pack) ??
  bareNames(line, pack) ??
  letterSignature(line, pack) ??
  contactLine(line, pack) ??
  sourceLine(line, pack) ??
  copyrightLine(line, pack) ??
  bracketed(line) ??
  updateNote(line, pack)

/** The blocks of running text, and what was taken from around them in the order of the document. */
export interface Parted {
  readonly blocks: readonly Block[]
  readonly taken: readonly Taken[]
}

/** Parts the running text from bylines, dates, photo lines, links, notices and signatures. */
export function partAsides(blocks: readonly Block[], meta: WriterMeta, pack: LanguagePack | undefined): Parted {
  const lines = blocks.map(({ text, kind }): Line => ({ text, kind, taken: undefined }))
  for (const line of lines) if (isText(line)) line.taken = anywhere(line.text, pack)
  takeBoxes(lines, pack)
  if (meta.title === undefined) takeKicker(lines, pack)
  const repeats = repeatsOf(meta)
  takeAbove(lines, meta.title !== undefined, pack, repeats)
  takeBelow(lines, pack, repeats)
  const taken: Taken[] = []
  const kept: Block[] = []
  for (const line of lines) {
    if (line.taken) taken.push(line.taken)
    else kept.push({ text: line.text, kind: line.kind })
  }
  trimEnds(kept, taken, pack, meta.place)
  return { blocks: kept, taken }
}

type Line = Block & { taken?: Taken | undefined }

/** The box of facts and the list of other stories below the story; what signs the story may stand below them. */
function takeBoxes(lines: readonly Line[], pack: LanguagePack | undefined): void {
  const take = (find: typeof boxBelow, kind: Taken['aside']['kind'], rule: string): void => {
    const open = lines.filter(({ taken }) => taken === undefined)
    const from = find(open, pack)
    if (from === undefined) return
    for (const line of open.slice(from))
      line.taken = below(line.text, pack) ?? { aside: { kind, text: line.text, rule } }
  }
  take(linksBelow, 'read also', 'in the list of other stories below the story')
  take(boxBelow, 'notice', 'in the box of facts below the story')
}

/** A text's first line above its headline; the headline itself, where the story begins below it. */
function takeKicker([first, second, third]: readonly Line[], pack: LanguagePack | undefined): void {
  if (!first || !second || !third || first.taken || !isText(first) || !isText(second)) return
  const isHeadline = !second.taken && isHeadlineShaped(second.text) && !above(second.text, pack)
  if (isHeadline && second.text.includes(' ')) first.taken = kicker(first.text, pack)
}

/** The head of a story reaches to its second paragraph: papers put the byline above or below the lede. */
function takeAbove(lines: Line[], titled: boolean, pack: LanguagePack | undefined, repeats: Repeats): void {
  let paragraphs = 0
  let headline = titled
  for (const line of lines) {
    if (line.taken) continue
    if (line.kind === 'headline') headline = true
    if (!isText(line)) continue
    line.taken =
      above(line.text, pack) ??
      repeats(line.text) ??
      (headline && paragraphs === 0 ? (bareNames(line.text, pack) ?? kicker(line.text, pack)) : undefined)
    if (line.taken) continue
    if (!headline && paragraphs === 0 && isHeadlineShaped(line.text)) headline = true
    else if (++paragraphs === 2) return
  }
}

/** Below the last paragraph anything that names people, agencies or a date is no running text; the first that is ends the search. */
function takeBelow(lines: Line[], pack: LanguagePack | undefined, repeats: Repeats): void {
  for (let index = lines.length - 1; index > 1; index--) {
    const line = lines[index]
    if (!line || line.taken) continue
    if (!isText(line)) return
    line.taken = below(line.text, pack) ?? repeats(line.text)
    if (!line.taken) return
  }
}

/** The dateline inside the first paragraph and the signature inside the last. */
function trimEnds(kept: Block[], taken: Taken[], pack: LanguagePack | undefined, place: string | undefined): void {
  const opening = kept.findIndex((block, index) => isText(block) && (index > 0 || !isHeadlineShaped(block.text)))
  for (let index = Math.max(opening, 0); index < Math.min(opening + 2, kept.length); index++) {
    const block = kept[index]
    const below = kept.slice(index).map(({ text }) => text)
    const opened = block && isText(block) ? openingDateline(block.text, pack, { place, below }) : undefined
    if (!block || !opened) continue
    kept[index] = { ...block, text: opened.rest }
    taken.unshift(opened.taken)
    break
  }
  const last = kept.at(-1)
  const closed = last && trailingSignature(last.text, pack)
  if (!last || !closed || closed.rest === '') return
  kept[kept.length - 1] = { ...last, text: closed.rest }
  taken.push(closed.taken)
}

function isText({ kind }: Block): boolean {
  return kind === undefined || kind === 'body'
}
