/** The types of names that the tagger tells apart, in the order of its labels. */
export const nameTypes = ['PER', 'ORG', 'LOC', 'MISC'] as const

/** Outside, then begin and inside of each type. */
export const LABELS = 1 + 2 * nameTypes.length

/** Whether label `to` may follow `from` (−1 at a sentence's start): an inside label only its own begin or inside. */
export function allowed(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true
  return from === to || from === to - 1
}
