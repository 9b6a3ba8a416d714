/** How many edits `~word` allows: none for the shortest words, one up to five letters, two from six. */
export function editsAllowed(word: string): number {
  if (word.length < 3) return 0
  return word.length < 6 ? 1 : 2
}

/**
 * Whether two words lie within `most` edits: a letter more, less, other, or two neighbours changed about (optimal string
 * alignment). Gives up as soon as a row holds no chance.
 */
export function withinEdits(left: string, right: string, most: number): boolean {
  if (Math.abs(left.length - right.length) > most) return false
  if (left === right) return true
  if (most === 0) return false
  let beforeLast: number[] = []
  let last = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let row = 1; row <= left.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= right.length; column++) {
      const equal = left[row - 1] === right[column - 1]
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (equal ? 0 : 1),
      )
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1)
      }
      current.push(edits)
      if (edits < least) least = edits
    }
    // A swap can reach over one row, so a row without a chance must come twice; the last two rows tell.
    if (least > most && Math.min(...last) > most) return false
    beforeLast = last
    last = current
  }
  return (last[right.length] ?? most + 1) <= most
}
