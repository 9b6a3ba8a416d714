import { type ChangeObject, diffArrays, diffWords } from 'diff'
import type { ParagraphChange, WordChange } from '../schema/diff.ts'

/** How alike two paragraphs must be (Dice coefficient of their words) to be one that was reworded. */
const alike = 0.4

/** How far from its old place, in paragraphs of a changed stretch, a reworded one is looked for. */
const reach = 12

/** Edits beyond which two long texts are not compared any further (Myers 1986 is quadratic in them). */
const mostEdits = 2000

/**
 * What became of the paragraphs of a text: the longest common run of equal ones stays (Myers 1986), what stands between
 * is paired by likeness and compared word by word, the rest was cut or added. In the order of the newer text.
 */
export function compareParagraphs(before: readonly string[], after: readonly string[]): ParagraphChange[] {
  const hunks: readonly ChangeObject<string[]>[] = diffArrays([...before], [...after], {
    maxEditLength: mostEdits,
  }) ?? [
    { value: [...before], removed: true, added: false, count: before.length },
    { value: [...after], removed: false, added: true, count: after.length },
  ]
  const changes: ParagraphChange[] = []
  let atBefore = 0
  let atAfter = 0
  let cut: string[] = []
  let added: string[] = []
  const settle = (): void => {
    changes.push(...pair(cut, added, atBefore - cut.length, atAfter - added.length))
    cut = []
    added = []
  }
  for (const { value, added: isAdded, removed } of hunks) {
    if (removed) {
      cut.push(...value)
      atBefore += value.length
    } else if (isAdded) {
      added.push(...value)
      atAfter += value.length
    } else {
      settle()
      atBefore += value.length
      atAfter += value.length
    }
  }
  settle()
  return changes
}

/** Pairs the paragraphs that went with those that came, by likeness, without crossing. */
function pair(
  cut: readonly string[],
  added: readonly string[],
  firstBefore: number,
  firstAfter: number,
): ParagraphChange[] {
  const changes: ParagraphChange[] = []
  const bags = added.map(wordsOf)
  let next = 0
  for (const [index, text] of cut.entries()) {
    const bag = wordsOf(text)
    let best = -1
    let most = alike
    for (let at = next; at < Math.min(added.length, next + reach); at++) {
      const likeness = dice(bag, bags[at])
      if (likeness > most) {
        most = likeness
        best = at
      }
    }
    if (best < 0) {
      changes.push({ change: 'cut', before: firstBefore + index, text })
      continue
    }
    for (; next < best; next++) changes.push({ change: 'added', after: firstAfter + next, text: added[next] ?? '' })
    changes.push({
      change: 'reworded',
      before: firstBefore + index,
      after: firstAfter + next,
      words: compareWords(text, added[next] ?? ''),
    })
    next++
  }
  for (; next < added.length; next++) {
    changes.push({ change: 'added', after: firstAfter + next, text: added[next] ?? '' })
  }
  return changes
}

function compareWords(before: string, after: string): WordChange[] {
  const parts = diffWords(before, after, { maxEditLength: mostEdits })
  if (!parts) {
    return [
      { change: 'cut', text: before },
      { change: 'added', text: after },
    ]
  }
  return parts.map(({ value, added, removed }) => ({
    change: added ? 'added' : removed ? 'cut' : 'same',
    text: value,
  }))
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string> | undefined): number {
  if (!b || a.size + b.size === 0) return 0
  let shared = 0
  for (const word of a) if (b.has(word)) shared++
  return (2 * shared) / (a.size + b.size)
}
