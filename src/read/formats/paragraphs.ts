const blankLines = /\n[^\S\n]*(?:\n[^\S\n]*)+/
/** Columns beyond which no one wraps lines by hand or program. */
const widest = 120
/** Breaks that must look like wrapping, of all, before a text counts as wrapped. */
const mostlyWrapped = 0.75

/**
 * The paragraphs of a plain text: blank lines part them. A single line break parts as well, unless the text is wrapped to a
 * width: then the break goes, and the lines are one paragraph.
 */
export function paragraphsOf(text: string): string[] {
  const groups = text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n')
    .split(blankLines)
    .map((group) =>
      group
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    )
  const width = wrapWidth(groups)
  return groups.flatMap((lines) => joined(lines, width))
}

/** The width that lines were wrapped to; undefined where a line's end is a paragraph's end. */
function wrapWidth(groups: readonly (readonly string[])[]): number | undefined {
  let width = 0
  for (const lines of groups) for (const line of lines) width = Math.max(width, line.length)
  if (width > widest) return undefined
  let breaks = 0
  let wraps = 0
  for (const lines of groups) {
    for (let index = 0; index + 1 < lines.length; index++) {
      breaks++
      if (isFull(lines[index] ?? '', lines[index + 1] ?? '', width)) wraps++
    }
  }
  return breaks >= 3 && wraps >= breaks * mostlyWrapped ? width : undefined
}

/** Whether the next line's first word had no room on this line. */
function isFull(line: string, next: string, width: number): boolean {
  return line.length + 1 + (/^\S+/.exec(next)?.[0].length ?? 0) > width
}

function joined(lines: readonly string[], width: number | undefined): string[] {
  const paragraphs: string[] = []
  let before: string | undefined
  for (const line of lines) {
    const runsOn =
      before !== undefined &&
      (width === undefined
        ? // In a text that is not wrapped a line that begins small goes on from one that did not end.
          /^\p{Ll}/u.test(line) && /[\p{L}\p{N},–-]$/u.test(before)
        : isFull(before, line, width))
    if (runsOn) paragraphs[paragraphs.length - 1] += ` ${line}`
    else paragraphs.push(line)
    before = line
  }
  return paragraphs
}
