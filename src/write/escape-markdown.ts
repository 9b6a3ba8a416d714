/**
 * What means something inside a line: to CommonMark, in GitHub's tables and formulas (`$`), and to Obsidian, which makes
 * tags of `#word`, marks of `==` and comments of `%%`.
 */
const inline = /[\\`*_[\]<>|~$]|(?<==)=|(?<=%)%|(?<![\p{L}\p{N}])#(?=[\p{L}\p{N}_])/gu
/** What means something at the beginning of a line: headings, lists, rules, setext underlines, quotes. */
const opening = /^(\s*)(?:([#+=-])|(\d{1,9})([.)]))/

/**
 * A text as Markdown that a parser gives back as this very text. Line breaks inside it become hard ones, blank lines are
 * folded, what stands at the beginning of a line and would open a block is escaped.
 * @param opensLine whether the text's own beginning is a line's
 */
export function escapeMarkdown(text: string, opensLine = true): string {
  return text
    .split(/\s*\n\s*/)
    .map((line, index) => escapeLine(line, index > 0 || opensLine))
    .filter((line, index, lines) => line !== '' || lines.length === 1 || index === 0)
    .join('\\\n')
}

function escapeLine(line: string, opensLine: boolean): string {
  const escaped = line.replace(inline, '\\$&').replace(/&/g, '&amp;')
  if (!opensLine) return escaped
  return escaped
    .trimStart()
    .replace(opening, (_, space: string, mark?: string, digits?: string, stop?: string) =>
      mark === undefined ? `${space}${digits}\\${stop}` : `${space}\\${mark}`,
    )
}
