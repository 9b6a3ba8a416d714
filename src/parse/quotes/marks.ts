import type { DraftParagraph } from '../draft.ts'
import { classOf, DIGIT, LETTER, SPACE, WORD } from '../tokens/character.ts'

/** What stands between two quotation marks of a paragraph, outermost marks only; UTF-16 units. */
export interface MarkedStretch {
  /** The content, without its marks. */
  readonly start: number
  readonly end: number
  /** The content with its marks. */
  readonly outerStart: number
  readonly outerEnd: number
  readonly paragraph: number
  /** Whether its opening and its closing mark stand in the paragraph. */
  readonly opened: boolean
  readonly closed: boolean
}

const DOUBLE = 1
const SINGLE = 2
const GUILLEMET = 3
const families = new Map<number, number>()
for (const mark of '"”“„‟') families.set(mark.charCodeAt(0), DOUBLE)
for (const mark of "'’‘‚‛") families.set(mark.charCodeAt(0), SINGLE)
for (const mark of '»«›‹') families.set(mark.charCodeAt(0), GUILLEMET)
const alwaysOpens = new Set([...'„‚'].map((mark) => mark.charCodeAt(0)))
const openingBefore = new Set([...'([{-–—:/'].map((mark) => mark.charCodeAt(0)))
const closingAfter = new Set([...',.!?;:)]}…-–—/'].map((mark) => mark.charCodeAt(0)))

/** Whether a UTF-16 unit is a quotation mark. */
export function isQuotationMark(unit: number): boolean {
  return families.has(unit)
}

/** Whether a UTF-16 unit is a quotation mark that is no apostrophe either. */
export function isDoubleMark(unit: number): boolean {
  const family = families.get(unit)
  return family === DOUBLE || family === GUILLEMET
}

interface OpenMark {
  readonly family: number
  readonly at: number
}

/** How far down the stack of open marks a closing one looks for its own: bounds the work where marks do not match. */
const DEEPEST = 4

/**
 * The marked stretches of every paragraph in one pass. Whether a mark opens or closes is told by what stands around it, so
 * that »…«, «…», ”…”, “…”, „…“, "…" and '…' are all read, nested or not. A mark without its partner reaches to the end (or
 * from the beginning) of its own paragraph and never further.
 */
export function markedStretches(text: string, paragraphs: readonly DraftParagraph[]): MarkedStretch[] {
  const stretches: MarkedStretch[] = []
  for (const [index, { start, end }] of paragraphs.entries()) scan(text, start, end, index, stretches)
  return stretches
}

function scan(text: string, from: number, until: number, paragraph: number, into: MarkedStretch[]): void {
  const open: OpenMark[] = []
  const first = into.length
  for (let at = from; at < until; at++) {
    const unit = text.charCodeAt(at)
    // letters, digits and spaces are told by their number
    if (unit < 0x22 || (unit > 0x27 && unit < 0xab)) continue
    const family = families.get(unit)
    if (family === undefined) continue
    const direction = directionOf(text, at, from, until, family, open)
    if (direction > 0) open.push({ family, at })
    else if (direction < 0) close(text, at, from, paragraph, family, open, first, into, until)
  }
  const unclosed = open[0]
  if (!unclosed) return
  // marks that closed inside an unclosed one were stretches of their own only where it opened nothing
  if (opensUtterance(text, unclosed.at, from)) {
    const end = trimEnd(text, unclosed.at + 1, until)
    // a mark at the very end opens nothing
    if (end <= unclosed.at + 1) return
    into.push({
      start: unclosed.at + 1,
      end,
      outerStart: unclosed.at,
      outerEnd: until,
      paragraph,
      opened: true,
      closed: false,
    })
  }
}

function close(
  text: string,
  at: number,
  from: number,
  paragraph: number,
  family: number,
  open: OpenMark[],
  first: number,
  into: MarkedStretch[],
  until: number,
): void {
  let depth = open.length - 1
  const floor = Math.max(0, open.length - DEEPEST)
  while (depth >= floor && open[depth]?.family !== family) depth--
  const partner = depth >= floor ? open[depth] : undefined
  if (!partner) {
    // a closing mark alone ends what began before the paragraph, where nothing was marked before it
    const last = !/[\p{L}\p{N}]/u.test(text.slice(at + 1, Math.min(until, at + 12)))
    if (
      family !== SINGLE &&
      open.length === 0 &&
      at > from &&
      (into.length === first || (last && into[first]?.opened))
    ) {
      into.length = first
      into.push({
        start: from,
        end: at,
        outerStart: from,
        outerEnd: at + 1,
        paragraph,
        opened: false,
        closed: true,
      })
    }
    return
  }
  open.length = depth
  if (open.length > 0) return
  const start = partner.at + 1
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(at, start + 200)))) return
  into.push({ start, end: at, outerStart: partner.at, outerEnd: at + 1, paragraph, opened: true, closed: true })
}

/** 1 where a mark opens, -1 where it closes, 0 where it is an apostrophe or an inch. */
function directionOf(
  text: string,
  at: number,
  from: number,
  until: number,
  family: number,
  open: readonly OpenMark[],
): number {
  const unit = text.charCodeAt(at)
  const before = at > from ? text.charCodeAt(at - 1) : 0x20
  const after = at + 1 < until ? text.charCodeAt(at + 1) : 0x20
  const loose = (classOf(before) & SPACE) !== 0 || openingBefore.has(before)
  const tight = (classOf(after) & SPACE) !== 0 || closingAfter.has(after)
  const inside = open.length > 0 && (open.length > 64 || open.some((mark) => mark.family === family))
  if (family === SINGLE) {
    const bound = families.get(before) !== undefined || loose
    if (bound && (classOf(after) & LETTER) !== 0) return 1
    if (!inside || (classOf(after) & WORD) !== 0) return 0
    return -1
  }
  if (family === DOUBLE && (classOf(before) & DIGIT) !== 0 && !inside) return 0
  if (alwaysOpens.has(unit)) return 1
  if (loose && !tight) return 1
  if (!loose && tight) return -1
  const beside = families.get(after)
  if (loose && beside !== undefined) return 1
  if (families.get(before) !== undefined && !tight) return inside && open.at(-1)?.at !== at - 1 ? -1 : 1
  if (unit === 0xbb || unit === 0x203a) return inside ? -1 : 1
  return inside ? -1 : loose ? 1 : -1
}

/** Whether an opening mark without its partner begins the paragraph, or stands after a colon or the end of a sentence. */
function opensUtterance(text: string, at: number, from: number): boolean {
  let before = at - 1
  while (before >= from && (classOf(text.charCodeAt(before)) & SPACE) !== 0) before--
  if (before < from) return true
  const unit = text.charCodeAt(before)
  return unit === 0x3a || unit === 0x2e || unit === 0x21 || unit === 0x3f || families.get(unit) !== undefined
}

function trimEnd(text: string, from: number, until: number): number {
  let end = until
  while (end > from && (classOf(text.charCodeAt(end - 1)) & SPACE) !== 0) end--
  if (end - 1 > from && families.get(text.charCodeAt(end - 1)) !== undefined) end--
  return end
}
